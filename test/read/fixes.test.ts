import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixes, mended, parsed, places, plain } from './support.js';

/** What is wrong with `text` although it was mended as each of its findings says. */
function unmended(text: string): string[] {
  return parsed(text).diagnostics.filter(({ code }) => code.startsWith('yaml.')).flatMap((found) => {
    const again = mended(text, found);
    if (!again) return [];
    const said = `${places(text, [found])[0]} ${JSON.stringify(found.facts)}`;
    if (again.old === text.split('\n').slice(again.from - 1, again.to).join('\n') && again.text === text) return [`same: ${said}`];
    const left = parsed(again.text).diagnostics.filter((other) => {
      const line = again.text.slice(0, other.span?.start).split('\n').length;
      return other.code === found.code && again.from <= line && line <= again.to;
    });
    return left.length > 0 ? [`left: ${said} → ${JSON.stringify(left[0]?.facts)}`] : [];
  });
}

interface Case {
  readonly text: string;
  /** `code line:column problem` of each finding. */
  readonly found: readonly string[];
  readonly fix: readonly (string | undefined)[];
  /** Facts beside the fix that the sentence needs. */
  readonly facts?: object;
  readonly reads: unknown;
}

const one = (text: string, found: string, fix: string, reads: unknown, facts?: object): Case => ({ text, found: [found], fix: [fix], reads, ...(facts ? { facts } : {}) });

const OUTSIDE = 'TEXT_OUTSIDE_BLOCK';
const BLOCKS: readonly Case[] = [
  one('mo_dau: |\nỦy ban xã ban hành Kế hoạch như sau:\nky: 1', `yaml.syntax 2:1 ${OUTSIDE}`, '  Ủy ban xã ban hành Kế hoạch như sau:', { mo_dau: 'Ủy ban xã ban hành Kế hoạch như sau:', ky: '1' }, { indent: 2 }),
  one('mo_dau: |\n  A\nỦy ban ban hành như sau:\n\nnoi_dung:\n  a: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  Ủy ban ban hành như sau:', { mo_dau: 'A\nỦy ban ban hành như sau:', noi_dung: { a: '1' } }, { indent: 2, alignLine: 2 }),
  one('n: |\n  I. A\n  1. x\nII. NỘI DUNG:\n  1. b\nky: 1', `yaml.syntax 4:1 ${OUTSIDE}`, '  II. NỘI DUNG:', { n: 'I. A\n1. x\nII. NỘI DUNG:\n1. b', ky: '1' }, { indent: 2, alignLine: 3 }),
  one('n: |\n  I. A\n  1. x\nII. NỘI DUNG\n  1. b\nky: 1', `yaml.syntax 4:1 ${OUTSIDE}`, '  II. NỘI DUNG', { n: 'I. A\n1. x\nII. NỘI DUNG\n1. b', ky: '1' }),
  one('n: |\n  I. A\nII. NỘI DUNG\n1. b\n2. c: d\n- e: f\n\nIII. G:\nky: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  II. NỘI DUNG', { n: 'I. A\nII. NỘI DUNG\n1. b\n2. c: d\n- e: f\n\nIII. G:', ky: '1' }, { indent: 2, until: 8 }),
  one('n: |\n  A\nB:\n  1. b\nky: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  B:', { n: 'A\nB:\n1. b', ky: '1' }),
  one('n: |\n  A\na) Thời gian: 8h\nky: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  a) Thời gian: 8h', { n: 'A\na) Thời gian: 8h', ky: '1' }),
  one('n: |\n  A\n- Đơn vị:\nky: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  - Đơn vị:', { n: 'A\n- Đơn vị:', ky: '1' }),
  one('n:\n  a: |\n    1. x\nII. NỘI DUNG:\n    2. y\n  b: |\n    z\nky: 1', `yaml.syntax 4:1 ${OUTSIDE}`, '    II. NỘI DUNG:', { n: { a: '1. x\nII. NỘI DUNG:\n2. y', b: 'z' }, ky: '1' }, { indent: 4, alignLine: 3 }),
  one('n:\n  a: |\n  Các đơn vị sau:\n  b: 1', `yaml.syntax 3:3 ${OUTSIDE}`, '    Các đơn vị sau:', { n: { a: 'Các đơn vị sau:', b: '1' } }),
  one('n:\n  a: |\n    1. x\n  2. y\n  3. z: t\n  Kinh phí: |\n    u\n  b: 1', `yaml.syntax 4:3 ${OUTSIDE}`, '    2. y', { n: { a: '1. x\n2. y\n3. z: t', 'Kinh phí': 'u', b: '1' } }, { until: 5 }),
  one('n: |\n**Phòng A:** x\nky: 1', `yaml.syntax 2:1 ${OUTSIDE}`, '  **Phòng A:** x', { n: '**Phòng A:** x', ky: '1' }),
  one('k: |\n  Trên đây là Kế hoạch,\nđề nghị các phòng thực hiện.\nso 15\nky: 1', `yaml.syntax 3:1 ${OUTSIDE}`, '  đề nghị các phòng thực hiện.', undefined),
  one('n: "\n  a\n  b\n"\nky: 1', 'yaml.syntax 1:4 QUOTED_BLOCK', 'n: |', { n: 'a\nb', ky: '1' }, { until: 4 }),
  one('n: "\n1. a\n2. b: c\n"\nky: 1', 'yaml.syntax 1:4 QUOTED_BLOCK', 'n: |', { n: '1. a\n2. b: c', ky: '1' }),
  one("n: '\n  1. a\n  2. b'\nky: 1", 'yaml.syntax 1:4 QUOTED_BLOCK', 'n: |', { n: '1. a\n2. b', ky: '1' }, { until: 3 }),
  one('n: "\n  I. a: b\n  1. c\nky: 1', 'yaml.syntax 1:4 QUOTED_BLOCK', 'n: |', { n: 'I. a: b\n1. c', ky: '1' }),
  one('n:\nI. A\n1. B: c\nky: 1', 'yaml.syntax 1:3 TEXT_AT_KEY', 'n: |\n  I. A', { n: 'I. A\n1. B: c', ky: '1' }, { fixLine: 1, lines: 2, until: 3 }),
];

const SIGNS: readonly Case[] = [
  one('n:\n  a:\n    **Phòng Kinh tế:** Bố trí kinh phí.\n    b: 1', 'yaml.alias 3:5', "    '**Phòng Kinh tế**': Bố trí kinh phí.", { n: { a: { '**Phòng Kinh tế**': 'Bố trí kinh phí.', b: '1' } } }),
  one('n:\n  *Phòng A:*\n    - x\n  b: 1', 'yaml.alias 2:3', "  '*Phòng A*':", { n: { '*Phòng A*': ['x'], b: '1' } }),
  one('n:\n  Phòng Nội vụ: x\n  - Phòng Kinh tế: y\n  Văn phòng: z', 'yaml.syntax 3:3 EXTRA_DASH', '  Phòng Kinh tế: y', { n: { 'Phòng Nội vụ': 'x', 'Phòng Kinh tế': 'y', 'Văn phòng': 'z' } }),
  one('co_quan: A\nso： 15\nb: 1', 'yaml.syntax 2:3 WIDE_COLON', 'so: 15', { co_quan: 'A', so: '15', b: '1' }),
  one('co_quan：A\nso: 15', 'yaml.syntax 1:8 WIDE_COLON', 'co_quan: A', { co_quan: 'A', so: '15' }),
  one('ky:\n  tm： x', 'yaml.syntax 2:5 WIDE_COLON', '  tm: x', { ky: { tm: 'x' } }),
  one('can_cu:\n  Luật A\n  - Kế hoạch\n  - B', 'yaml.syntax 2:3 MISSING_DASH', '  - Luật A', { can_cu: ['Luật A', 'Kế hoạch', 'B'] }),
  one('can_cu:\n  Luật A;\n  Luật B;\n  - Kế hoạch', 'yaml.syntax 2:3 MISSING_DASH', '  - Luật A;', { can_cu: ['Luật A;', 'Luật B;', 'Kế hoạch'] }, { until: 3 }),
  one('can_cu:\n  - A;\n  Luật B;\n  - C', 'yaml.syntax 3:3 MISSING_DASH', '  - Luật B;', { can_cu: ['A;', 'Luật B;', 'C'] }),
  one('n:\n  • Đánh giá\n  • B\n  • C\nb: 1', 'yaml.syntax 2:3 LIST_MARK', '  - Đánh giá', { n: ['Đánh giá', 'B', 'C'], b: '1' }, { until: 4 }),
  one('n:\n  - A\n  – B\n  - C', 'yaml.syntax 3:3 LIST_MARK', '  - B', { n: ['A', 'B', 'C'] }),
  one('n:\n  - A\n  -Hội\n  - C', 'yaml.syntax 3:3 LIST_MARK', '  - Hội', { n: ['A', 'Hội', 'C'] }),
];

const COLUMNS: readonly Case[] = [
  one('n:\n  - A\n   - B', 'yaml.syntax 3:4 BAD_INDENT', '  - B', { n: ['A', 'B'] }, { indent: 2, alignLine: 2 }),
  one('n:\n  - A\n - B\n  - C', 'yaml.syntax 3:2 BAD_INDENT', '  - B', { n: ['A', 'B', 'C'] }, { indent: 2, alignLine: 2 }),
  one('n:\n  - A\n- B\n  - C', 'yaml.syntax 3:1 BAD_INDENT', '  - B', { n: ['A', 'B', 'C'] }, { indent: 2, alignLine: 2 }),
  one('n:\n- A\n  - B\n  - C\nb: 1', 'yaml.syntax 2:1 BAD_INDENT', '  - A', { n: ['A', 'B', 'C'], b: '1' }, { indent: 2, alignLine: 3 }),
  one('n:\n  a:\n- A\n    - B\nb: 1', 'yaml.syntax 3:1 BAD_INDENT', '    - A', { n: { a: ['A', 'B'] }, b: '1' }, { indent: 4, alignLine: 4 }),
  one('n:\n  a:\n    - A\n- B\nb: 1', 'yaml.syntax 4:1 BAD_INDENT', '    - B', { n: { a: ['A', 'B'] }, b: '1' }, { indent: 4, alignLine: 3 }),
  one('ky:\ntm: a\n  kt: b', 'yaml.syntax 2:1 BAD_INDENT', '  tm: a', { ky: { tm: 'a', kt: 'b' } }, { indent: 2, alignLine: 3 }),
  one('ky:\n  tm: a\nkt: b\n  so: c', 'yaml.syntax 3:1 BAD_INDENT', '  kt: b', { ky: { tm: 'a', kt: 'b', so: 'c' } }, { indent: 2, alignLine: 2 }),
  one('n:\na:\n    - b\n\n  c: |\n    d\n', 'yaml.syntax 2:1 BAD_INDENT', '  a:', { n: { a: ['b'], c: 'd' } }, { indent: 2, alignLine: 5 }),
  one(' a: 1\nb: 2\nc: 3', 'yaml.syntax 1:2 BAD_INDENT', 'a: 1', { a: '1', b: '2', c: '3' }, { indent: 0, alignLine: 2 }),
  one('n:\n  m:\n\t- Đánh giá\n    - B', 'yaml.syntax 3:1 TAB_AS_INDENT', '    - Đánh giá', { n: { m: ['Đánh giá', 'B'] } }, { indent: 4, alignLine: 4 }),
  one('n:\n  m:\n    - A\n\t- B\n\t- C\n  k: 1', 'yaml.syntax 4:1 TAB_AS_INDENT', '    - B', { n: { m: ['A', 'B', 'C'], k: '1' } }, { indent: 4, alignLine: 3, until: 5 }),
  one('n:\n  m: 1\n\tk: 2', 'yaml.syntax 3:1 TAB_AS_INDENT', '  k: 2', { n: { m: '1', k: '2' } }, { indent: 2, alignLine: 2 }),
  one('ky:\n\u00A0\u00A0tm: x\n\u00A0\u00A0kt: y', 'yaml.odd-space 2:1', '  tm: x', { ky: { tm: 'x', kt: 'y' } }, { indent: 2, until: 3 }),
  one('a: Tổ chức\nnăm 2023\nb: X', 'yaml.syntax 2:1 BAD_INDENT', '  năm 2023', { a: 'Tổ chức năm 2023', b: 'X' }, { indent: 2 }),
];

const read = (text: string): { found: string[]; fix: (string | undefined)[]; reads: unknown } => {
  const { value, diagnostics } = parsed(text);
  const found = places(text, diagnostics).map((place, i) => {
    const facts = diagnostics[i]?.facts ?? {};
    return 'problem' in facts ? `${place} ${facts.problem}` : place;
  });
  return { found, fix: fixes(diagnostics), reads: plain(value?.root) };
};

describe.each([['blocks', BLOCKS], ['signs', SIGNS], ['columns', COLUMNS]])('%s', (_, cases) => {
  it.each(cases)('$text', ({ text, found, fix, facts, reads }) => {
    const seen = read(text);
    if (reads !== undefined) {
      expect(seen).toEqual({ found, fix, reads });
      if (facts) expect(parsed(text).diagnostics[0]?.facts).toMatchObject(facts);
    }
    expect(seen.found).toContain(found[0]);
    expect(seen.fix).toContain(fix[0]);
    expect(unmended(text)).toEqual([]);
  });
});

it.each([
  ["a clerk's own titles", 'n:\n  a: |\n    x\n  Các phòng ban thực hiện:\n    - y\n  Mục tiêu: |\n    z\n  Thời gian: 8h'],
  ['a field in other letters behind a block', 'k: |\n  x\nNơi nhận:\n  - A\nnoi nhan:\n  - B'],
  ['an item behind a block', 'n:\n  - tieu_de: A\n    noi_dung: |\n      x\n  - tieu_de: B\nk: 1'],
  ['a short title with a list of its own', 'n: |\n  A\nKinh phí:\n  - a'],
  ['a short quote over two lines', 'a: "một\n  hai"'],
])('%s is no text of a block', (_, text) => {
  expect(parsed(text).diagnostics).toEqual([]);
});

it('a lone quote below a block goes', () => {
  expect(read('n: |\n  a\n"\nky: 1')).toEqual({ found: ['yaml.syntax 3:1 LONE_QUOTE'], fix: [undefined], reads: { n: 'a', ky: '1' } });
});

it('a second plan in the file is all that is said of it', () => {
  expect(read('a: b: c\n---\n- x\n -y\n').found).toEqual(['yaml.multiple-documents 2:1']);
  expect(parsed('a: 1\n---\nb: 1\n').value).toBeUndefined();
});

/** A line of a plan as it should be → as it was mistyped. */
const SLIPS: Readonly<Record<string, (line: string) => string>> = {
  'a tab': (line) => line.replace(/^ +/, '\t'),
  'half a tab': (line) => line.replace(/^ {2}(?= )/, '\t'),
  'hard spaces': (line) => line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length)),
  'one space more': (line) => line.replace(/^(?=\s*\S)/, ' '),
  'one space less': (line) => line.replace(/^ /, ''),
  'the margin': (line) => line.trimStart(),
  'a tight dash': (line) => line.replace(/^( *)- /, '$1-'),
  'a bullet': (line) => line.replace(/^( *)- /, '$1• '),
  'a long dash': (line) => line.replace(/^( *)- /, '$1– '),
  'no dash': (line) => line.replace(/^( *)- /, '$1'),
  'a dash': (line) => line.replace(/^( *)(?=[^\s-][^:]*: )/, '$1- '),
  'a tight colon': (line) => line.replace(/: (?=\S)/, ':'),
  'a wide colon': (line) => line.replace(/^( *[a-z_]+):/, '$1：'),
  'no colon': (line) => line.replace(/^( *[a-z_]+):/, '$1'),
  'no bar': (line) => line.replace(/: \|$/, ':'),
  'a quote for a bar': (line) => line.replace(/: \|$/, ': "'),
  'an open quote': (line) => line.replace(/(: |- )(?=[\p{L}])/u, '$1"'),
  'bold words': (line) => line.replace(/^( *(?:- )?)(\p{Lu}[^:*]*):/u, '$1**$2:**'),
  'a star': (line) => line.replace(/(: |- )(?=\p{L})/u, '$1*'),
  'a second colon': (line) => line.replace(/(: |- )(\p{L}+) /u, '$1$2: '),
  'a semicolon for a colon': (line) => line.replace(/^( *[^\s"'{[;:-][^;:{[]*): (?=[^|>])/, '$1; '),
  'two spaces more': (line) => line.replace(/^( *)- /, '$1  - '),
  'no comma in brackets': (line) => line.replace(/^([^"']*[{[][^"']*?), /, '$1 '),
  'a semicolon in brackets': (line) => line.replace(/^([^"']*[{[][^"']*?), /, '$1; '),
  'a quote in brackets': (line) => line.replace(/^([^"']*[{[] ?[a-z_]+: )(?=\p{L})/u, '$1"'),
  'no closing bracket': (line) => line.replace(/ ?[}\]]$/, ''),
  'square brackets': (line) => line.replace(/\{ ?(.*:.*)\}$/, '[$1]'),
};

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

describe('every fix of one slip in an example ends its finding', () => {
  it.each(EXAMPLES.flatMap((name) => Object.entries(SLIPS).map(([slip, make]) => [name, slip, make] as const)))('%s: %s', (name, slip, make) => {
    const lines = readFileSync(`examples/${name}`, 'utf8').normalize('NFC').replaceAll('\r', '').split('\n');
    const slips = lines.flatMap((line, i) => (line.startsWith('#') || make(line) === line ? [] : [i]));
    // A few lines of each example, another few for each slip.
    const step = Math.max(1, Math.floor(slips.length / 3));
    const some = slips.filter((_, i) => i % step === slip.length % step);
    expect(some.flatMap((i) => unmended(lines.with(i, make(lines[i] ?? '')).join('\n')))).toEqual([]);
  }, 30_000);
});

describe('double quotes round a name that has its own', () => {
  it.each([
    [`cc:\n  - "{{mac_dinh cc ""}}"\n`, `  - '{{mac_dinh cc ""}}'`],
    [`cc: "Xã {{mac_dinh ten "chưa có"}} (d'A)"\n`, `cc: 'Xã {{mac_dinh ten "chưa có"}} (d''A)'`],
    [`cc: "Xã A" và {{mac_dinh ten "Xã B"}}\n`, `cc: '"Xã A" và {{mac_dinh ten "Xã B"}}'`],
  ])('%s', (text, fix) => {
    expect(parsed(text).diagnostics.map(({ facts }) => (facts as { readonly fix?: string }).fix)).toEqual([fix]);
    expect(unmended(text)).toEqual([]);
  });
});
