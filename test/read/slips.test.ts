import { describe, expect, it } from 'vitest';
import { parsed, plain, treeOf } from './support.js';

const PLAN = `co_quan: Ủy ban nhân dân xã Xuân Đông
so: 15
dia_danh: Xuân Đông
trich_yeu: Tổ chức Hội nghị tổng kết
can_cu:
  - Luật Tổ chức chính quyền địa phương
  - Nghị quyết số 5/NQ-HĐND
  - Chương trình công tác năm
noi_dung:
  muc_dich_yeu_cau:
    muc_dich:
      - Tổng kết công tác
      - Khen thưởng cá nhân
    yeu_cau:
      - Trang trọng và tiết kiệm
      - Đúng thành phần
  to_chuc_thuc_hien:
    - tieu_de: Phòng Kinh tế
      noi_dung: Chủ trì
    - tieu_de: Văn phòng
      noi_dung: Phối hợp
noi_nhan:
  - Đảng ủy
  - Các phòng ban
ky:
  tm: Ủy ban nhân dân
  kt: Chủ tịch
  chuc_vu: Phó Chủ tịch
  ho_ten: Bùi Hữu Cam
`;

/** A slip of the hand: a line as it should be → as it was typed, or the same line where the slip cannot be made. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  'tabs for spaces': (line) => line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2)),
  'no space behind the colon': (line) => line.replace(/: (?=\S)/, ':'),
  'a space before the colon': (line) => line.replace(/: (?=\S)/, ' :'),
  'no colon behind a field': (line) => line.replace(/^( *[a-z]+_[a-z_]+): /, '$1 '),
  'no colon at the end': (line) => line.replace(/:$/, ''),
  'no space behind the dash': (line) => line.replace(/^( +)- (?!tieu_de)/, '$1-'),
  'a long dash': (line) => line.replace(/^( +)- (?!tieu_de)/, '$1– '),
  'a hard space behind the dash': (line) => line.replace('- ', '-\u00A0'),
  'a hard space behind the colon': (line) => line.replace(/: (?=\S)/, ':\u00A0'),
  'an open quote': (line) => line.replace(/(: |- )(?!tieu_de)(?=\S)/, '$1"'),
};

/** The same, where the tree is another, for a sign is part of the text now. */
const SIGNS: Readonly<Record<string, (line: string) => string>> = {
  'bold words': (line) => line.replace(/(: |- )(?!tieu_de)(\S+)(?= )/, '$1**$2**'),
  'quoted words': (line) => line.replace(/(: |- )(?!tieu_de)(\S+)(?= )/, '$1"$2"'),
  'a second colon': (line) => line.replace(/^( *(?:- )?[a-z_]+: \S+)(?= )/, '$1:'),
  'an at sign': (line) => line.replace(/(: |- )(?!tieu_de)(?=\S)/, '$1@'),
  'a bracket': (line) => line.replace(/(: |- )(?!tieu_de)(\S+)(?= )/, '$1[$2]'),
};

const lines = PLAN.trimEnd().split('\n');
const slips = (table: typeof SLIPS): [string, string, number][] =>
  Object.entries(table).flatMap(([name, slip]) =>
    lines.flatMap((line, i): [string, string, number][] => (slip(line) === line ? [] : [[name, lines.with(i, slip(line)).join('\n'), i + 1]])),
  );
const lineOf = (text: string, at: number | undefined): number => text.slice(0, at).split('\n').length;

describe('one slip in a plan', () => {
  it.each(slips(SLIPS))('%s is one error on its line, and the rest is read as meant', (_, text, line) => {
    const { value, diagnostics } = parsed(text);
    expect(diagnostics.map(({ span, severity }) => [severity, lineOf(text, span?.start)])).toEqual([['error', line]]);
    expect(diagnostics[0]?.facts).toHaveProperty('fix', expect.stringContaining(lines[line - 1]?.slice(-2) ?? ''));
    expect(plain(value?.root)).toEqual(plain(treeOf(PLAN).root));
  });

  it.each(slips(SIGNS))('%s is one error on its line, and loses nothing', (_, text, line) => {
    const { value, diagnostics } = parsed(text);
    expect(diagnostics.map(({ span, severity }) => [severity, lineOf(text, span?.start)])).toEqual([['error', line]]);
    const typed = /^.*?(?:tieu_de: |[a-z]: |- (?!tieu_de))(.*)$/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '?';
    expect(JSON.stringify(plain(value?.root))).toContain(JSON.stringify(typed).slice(1, -1));
  });

  it.each(lines.flatMap((line, i): [number, string][] => (line.startsWith(' ') ? [[i, ` ${line}`], [i, line.slice(1)]] : [[i, ` ${line}`]])))(
    'one column off in line %i loses nothing',
    (i, line) => {
      const { value, diagnostics } = parsed(lines.with(i, line).join('\n'));
      expect(diagnostics.length).toBeLessThanOrEqual(2);
      expect(plain(value?.root)).toEqual(plain(treeOf(PLAN).root));
    },
  );
});
