import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates, type Built } from '../src/build.js';
import type { NoFile } from '../src/read/sheet/index.js';
import { codeOf } from './support/build.js';
import { plainText, readDocx } from './support/docx-text.js';
import { planYaml } from './support/plan.js';
import { png } from './support/png.js';

const build = createBuild(defaultTemplates);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Builds `plan.yaml` of a folder whose other files are `files`, by their paths from it. */
async function built(plan: string, files: Readonly<Record<string, string | Uint8Array | NoFile>> = {}, name = 'plan.yaml'): Promise<Built> {
  const problems: readonly string[] = ['directory', 'locked', 'denied', 'too-large', 'unreadable', 'outside'];
  return build({
    name,
    bytes: bytes(plan),
    readFile: async (path) => {
      const file = files[path];
      if (typeof file !== 'string') return file ?? 'missing';
      return problems.includes(file) ? (file as NoFile) : bytes(file);
    },
  });
}

/** `code@file:line:column` of each finding. */
function placesOf({ diagnostics, sources }: Built): string[] {
  return diagnostics.map((d) => {
    const { span } = d;
    const code = codeOf(d);
    const before = (sources.get(span?.file ?? '') ?? '').slice(0, span?.start).split('\n');
    return `${code}@${span?.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}

const OFFICE = `co_quan: Ủy ban nhân dân xã Xuân Đông
dia_danh: Xuân Đông
noi_nhan: [Như kế hoạch]
luu: VT
lien_he: {dia_chi: Số 5, dien_thoai: (0251) 3 123 456}
ky:
  tm: Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Nguyễn Văn An
`;
const OWN = 'ke_thua: co-quan.yaml\ntrich_yeu: Tổ chức Hội nghị tổng kết năm 2025\nnoi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm 2025.\n';

const textOf = (result: Built): string => {
  expect(result.diagnostics).toEqual([]);
  return plainText(readDocx(result.bytes ?? new Uint8Array()));
};

describe('a plan that inherits', () => {
  it('gives the same document as one that says everything itself', async () => {
    const short = await built(OWN, { 'co-quan.yaml': OFFICE });
    const long = await built(OFFICE + OWN.replace(/^ke_thua.*\n/, ''));
    expect(short.diagnostics).toEqual([]);
    expect(Buffer.from(short.bytes ?? '').equals(long.bytes ?? new Uint8Array())).toBe(true);
  });

  it('wins field by field', async () => {
    const text = textOf(await built(`${OWN}ky: {kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Trần Thị Bình}\nnoi_nhan: [Công an xã]\n`, { 'co-quan.yaml': OFFICE }));
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN');
    expect(text).toContain('KT. CHỦ TỊCH');
    expect(text).toContain('Trần Thị Bình');
    expect(text).toContain('- Công an xã;');
    expect(text).not.toMatch(/Nguyễn Văn An|Như kế hoạch/);
  });

  it('drops what it leaves empty', async () => {
    const text = textOf(await built(`${OWN}lien_he:\nky: {ho_ten: }\n`, { 'co-quan.yaml': OFFICE }));
    expect(text).not.toMatch(/0251|Nguyễn Văn An/);
    expect(text).toContain('CHỦ TỊCH');
  });

  it('takes over its content as a whole or not at all', async () => {
    const office = `${OFFICE}noi_dung:\n  muc_dich: Mục đích chung.\n  to_chuc_thuc_hien: Việc chung.\n`;
    const own = OWN.replace(/noi_dung[\s\S]*/, '');
    expect(textOf(await built(own, { 'co-quan.yaml': office }))).toContain('Việc chung');
    expect(textOf(await built(`${own}noi_dung:\n  kinh_phi: Không có.\n`, { 'co-quan.yaml': office }))).not.toContain('chung.');
  });

  it('may be attached to a decision, whatever its office signs and sends', async () => {
    const text = textOf(await built(`${OWN}kem_theo: Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã\n`, { 'co-quan.yaml': `${OFFICE}ky_hieu: KH-UBND\n` }));
    expect(text).not.toMatch(/Nguyễn Văn An|Nơi nhận/);
    const own = await built(`${OWN}kem_theo: Quyết định số 15/QĐ-UBND\nluu: VT\n`, { 'co-quan.yaml': OFFICE });
    expect(placesOf(own)).toEqual(['plan.attached@plan.yaml:7:1']);
  });

  it('follows a chain, each file from its own folder', async () => {
    const plan = OWN.replace('co-quan.yaml', '../phong.yaml');
    const text = textOf(await built(plan, {
      '../phong.yaml': 'ke_thua: chung\\co-quan.yml\nluu: VT, VHXH\n',
      '../chung/co-quan.yml': `ke_thua: ../../tinh.yaml\n${OFFICE.replace(/^dia_danh.*\n/m, '')}`,
      '../../tinh.yaml': 'dia_danh: Đồng Nai\nluu: VT, KHÁC\n',
    }));
    expect(text).toContain('Đồng Nai');
    expect(text).toContain('Lưu: VT, VHXH.');
  });

  it('has pictures and tables looked for beside the file that names them', async () => {
    const plan = `${OWN.replace('co-quan.yaml', '../co-quan.yaml')}bang: {rieng: {tep: b.csv}}\n`.replace('năm 2025.\n', 'năm 2025.\n  {{bang.rieng}}\n  {{bang.chung}}\n  Hết.\n');
    const asked: (string | undefined)[][] = [];
    const files: Record<string, Uint8Array> = {
      '../co-quan.yaml': bytes(`${OFFICE}  anh: anh/ky.png\nbang: {chung: {tep: b.csv}}\n`),
      '../anh/ky.png': png(400, 200), 'b.csv': bytes('TT,Xã\n1,Riêng\n'), '../b.csv': bytes('TT,Xã\n1,Chung\n'),
    };
    const result = await build({
      name: 'nam/plan.yaml',
      bytes: bytes(plan),
      readFile: async (path, within) => {
        asked.push([path, within]);
        return files[path] ?? 'missing';
      },
    });
    expect(asked).toEqual([['../co-quan.yaml', '..'], ['../anh/ky.png', '..'], ['../b.csv', '..'], ['b.csv', undefined]]);
    expect(textOf(result)).toMatch(/Riêng[\s\S]*Chung/);
  });
});

describe('a fault is told where it stands', () => {
  it.each<[string, string, string, string[]]>([
    ['in the file that the plan inherits from', OWN, OFFICE.replace('chuc_vu', 'chuc_vụ'), ['plan.unknown-key@co-quan.yaml:8:3']],
    ['a value there', `${OWN}so: 5\n`, `${OFFICE}trinh_bay: {co_chu: to}\n`, ['plan.choice@co-quan.yaml:10:21']],
    ['a field that the plan makes wrong', `${OWN}noi_nhan: {a: b}\n`, OFFICE, ['plan.type@plan.yaml:6:1']],
    ['a field that neither has', OWN, OFFICE.replace(/^dia_danh.*\n/m, ''), ['plan.missing@plan.yaml:1:1']],
    ['a field that the plan leaves empty', `${OWN}dia_danh:\n`, OFFICE, ['plan.empty@plan.yaml:6:1']],
    ['a part that neither has, at the key above it', `${OWN}ky: {ho_ten: Lê Văn C}\n`, OFFICE.replace(/ {2}chuc_vu.*\n/, ''), ['plan.missing@plan.yaml:6:1']],
    ['YAML there', OWN, `${OFFICE}luu: VT\n`, ['yaml.duplicate-key@co-quan.yaml:10:1']],
    ['a forbidden sign there', OWN, OFFICE.replace('VT', 'V\x07T'), ['read.control-character@co-quan.yaml:4:7']],
    ['ke_thua there', OWN, `${OFFICE}ke_thua: [a.yaml]\n`, ['plan.type@co-quan.yaml:10:10']],
    ['ke_thua of the plan itself', OWN.replace('co-quan.yaml', '[co-quan.yaml]'), OFFICE, ['plan.type@plan.yaml:1:1']],
  ])('%s', async (_, plan, office, places) => {
    const result = await built(plan, { 'co-quan.yaml': office });
    expect(result.bytes).toBeUndefined();
    expect(placesOf(result)).toEqual(places);
  });

  it('names files as they are seen from the plan as typed', async () => {
    const result = await built(OWN.replace('co-quan.yaml', '../../co-quan.yaml'), { '../../co-quan.yaml': `${OFFICE}sai_roi: 1\n` }, 'van-ban/2026/quy-1/plan.yaml');
    expect(placesOf(result)).toEqual(['plan.unknown-key@van-ban/co-quan.yaml:10:1']);
  });
});

describe('a file that gives nothing', () => {
  it.each<[string, string, Readonly<Record<string, string | Uint8Array>>, string, object]>([
    ['is missing', 'co-quan.yaml', {}, 'inherit.file', { path: 'co-quan.yaml', problem: 'missing' }],
    ['cannot be read', 'co-quan.yaml', { 'co-quan.yaml': 'denied' }, 'inherit.file', { problem: 'denied' }],
    ['is empty', 'co-quan.yaml', { 'co-quan.yaml': '# chưa ghi gì\n' }, 'inherit.file', { problem: 'empty' }],
    ['lies on this machine alone', '/etc/co-quan.yaml', {}, 'inherit.file', { problem: 'outside' }],
    ['lies on a drive', '"D:\\\\co-quan.yaml"', {}, 'inherit.file', { problem: 'outside' }],
    ['is no plan by its name', '../.env', { '../.env': 'MAT_KHAU=1' }, 'inherit.file', { problem: 'extension' }],
    ['is the plan itself', './plan.yaml', {}, 'inherit.cycle', { files: ['plan.yaml', 'plan.yaml'] }],
  ])('%s', async (_, path, files, code, facts) => {
    const result = await built(OWN.replace('co-quan.yaml', path), files);
    // What may stand in that file is not missed.
    expect(placesOf(result)).toEqual([`${code}@plan.yaml:1:10`]);
    expect(result.diagnostics[0]?.facts).toMatchObject(facts);
    expect(result.bytes).toBeUndefined();
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a text', 'chỉ là chữ\n', 'inherit.not-fields@co-quan.yaml:1:1'],
    ['a list', '- một\n', 'inherit.not-fields@co-quan.yaml:1:1'],
    ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, ...Array<number>(40).fill(0)]), 'read.binary@co-quan.yaml:1:1'],
    ['two files in one', `${OFFICE}---\n${OFFICE}`, 'yaml.multiple-documents@co-quan.yaml:10:1'],
  ])('is %s', async (_, office, place) => {
    const result = await built(OWN, { 'co-quan.yaml': office });
    expect(placesOf(result)).toEqual([place]);
  });

  it('still lets the other faults of the plan be told', async () => {
    expect(placesOf(await built(`${OWN}so: chín\nla_lam: 1\n`))).toEqual(['inherit.file@plan.yaml:1:10', 'plan.number@plan.yaml:6:5', 'plan.unknown-key@plan.yaml:7:1']);
  });

  it.each([
    ['one that comes back to the plan', { 'co-quan.yaml': 'ke_thua: ../nam/plan.yaml\n' }, ['nam/plan.yaml', 'nam/co-quan.yaml', 'nam/plan.yaml']],
    ['a circle beside it', { 'co-quan.yaml': 'ke_thua: a.yaml\n', 'a.yaml': 'ke_thua: co-quan.yaml\n' }, ['nam/co-quan.yaml', 'nam/a.yaml', 'nam/co-quan.yaml']],
  ])('is part of a circle: %s', async (_, files, circle) => {
    const result = await built(OWN, files, 'nam/plan.yaml');
    expect(result.diagnostics).toMatchObject([{ code: 'inherit.cycle', facts: { files: circle }, span: { file: circle.at(-2) } }]);
  });

  it('is at the end of no chain', async () => {
    const result = await build({ name: 'plan.yaml', bytes: bytes(OWN.replace('co-quan', 'x/co-quan')), readFile: async () => bytes('ke_thua: x/co-quan.yaml\n') });
    expect(result.diagnostics).toMatchObject([{ code: 'inherit.too-long', facts: { limit: 10 } }]);
  });

  it('is every file where nothing reads files', async () => {
    expect((await build({ name: 'plan.yaml', bytes: bytes(OWN) })).diagnostics).toMatchObject([{ code: 'inherit.file', facts: { problem: 'missing' } }]);
  });

  it('is no matter where nothing is named', async () => {
    expect(placesOf(await built(planYaml({ extra: 'ke_thua:' })))).toEqual([]);
  });
});
