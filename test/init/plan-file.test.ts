import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../src/build.js';
import { cleaned, officeOf, readOffice, type Answers } from '../../src/init/index.js';
import { signatureOf } from '../../src/init/signature.js';
import type { Node } from '../../src/read/tree.js';
import { answersFor, answersOf, buildFiles, filesOf, OFFICES, type Files } from './support.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The fields of the plan with what it inherits, as plain data. */
async function fieldsOf({ plan, office }: Files): Promise<Record<string, unknown>> {
  const { root, diagnostics } = await readFields({ name: 'ke-hoach.yaml', bytes: bytesOf(plan), readFile: async () => bytesOf(office) });
  expect(diagnostics).toEqual([]);
  return dataOf(root) as Record<string, unknown>;
}

async function officeIn(office: string) {
  const { root } = await readFields({ name: 'co-quan.yaml', bytes: bytesOf(office) });
  return readOffice(root as Node);
}

function dataOf(node: Node | undefined): unknown {
  if (node?.kind === 'text') return node.text;
  if (node?.kind === 'list') return node.items.map(dataOf);
  return node?.kind === 'mapping' ? Object.fromEntries(node.entries.map(({ key, value }) => [key.text, dataOf(value)])) : undefined;
}

const one = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** Whatever may be typed: names and prose of offices among signs that YAML takes for its own. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('Ủy ban nhân dân', 'Sở', 'Phó', 'xã', 'Xuân Đông', ' ', ': ', ' #', '"', "'", '- ', '|', '{', ']', '*', '&', 'Chủ tịch', 'Quyền')).map((parts) => parts.join('')),
).map(cleaned).filter((typed) => typed !== '');

const body = fc.oneof(text, fc.constantFrom(...Object.values(OFFICES).map(({ coQuan }) => coQuan ?? '')));

const answers: fc.Arbitrary<Answers> = fc.record({
  coQuan: body,
  chuQuan: fc.option(text, { nil: undefined }),
  diaDanh: text,
  kyHieu: fc.constantFrom('KH-UBND', 'KH-SYT', 'KH-A: "#"'),
  chucVu: fc.oneof(text, fc.constantFrom('Chủ tịch', 'Phó Chủ tịch', 'Quyền Giám đốc', 'Chánh Văn phòng')),
  nguoiKy: fc.option(text, { nil: undefined }),
  loai: fc.constantFrom('hoi-nghi' as const, 'trong' as const, 'chuyen-doi-so' as const),
  trichYeu: text,
}).map(({ chuQuan, nguoiKy, ...others }) => ({ ...others, ...(chuQuan !== undefined && { chuQuan }), ...(nguoiKy !== undefined && { nguoiKy }) }));

/** What the fields of a plan must say after all, whichever of its two files says it. */
async function expectAnswers(files: Files, given: Answers): Promise<void> {
  const fields = await fieldsOf(files);
  const { coQuan, chuQuan, diaDanh, kyHieu, chucVu, nguoiKy, trichYeu } = given;
  expect(fields['co_quan']).toEqual(chuQuan === undefined ? coQuan : { ten: coQuan, chu_quan: chuQuan });
  expect(fields['dia_danh']).toBe(diaDanh);
  // Of a UBND it comes by itself.
  expect(fields['ky_hieu'] ?? 'KH-UBND').toBe(kyHieu);
  expect(fields['trich_yeu']).toBe(trichYeu);
  expect(one(fields['ky'])).toEqual({ ...signatureOf(officeOf(coQuan), chucVu, nguoiKy) });
}

describe('a plan with its office’s file says what was answered', () => {
  test('the first plan, which makes that file', () => fc.assert(fc.asyncProperty(answers, (given) => expectAnswers(filesOf(given), given))));

  test('a later plan, by an office whose file says other things', () => fc.assert(fc.asyncProperty(answers, answers, async (first, given) => {
    const { office } = filesOf(first);
    await expectAnswers({ office, plan: filesOf(given, await officeIn(office)).plan }, given);
  })));
});

describe('what the office’s file says is not said again', () => {
  const first = answersOf('UBND xã', 'hoi-nghi');
  const { office } = filesOf(first);

  test('the same office, the same signer', async () => {
    const { plan } = filesOf({ ...first, loai: 'kiem-tra' }, await officeIn(office));
    expect(plan).not.toMatch(/^(co_quan|ky_hieu|dia_danh|noi_nhan|luu|ky):/m);
  });

  test('another signer of it; KT. of the office’s file goes', async () => {
    const deputy = filesOf(answersOf('UBND phường', 'hoi-nghi'));
    const { plan } = filesOf({ ...answersOf('UBND phường', 'trong'), chucVu: 'Chủ tịch' }, await officeIn(deputy.office));
    expect(plan.match(/^(co_quan|ky_hieu|dia_danh|noi_nhan|luu|ky):/gm)).toEqual(['ky:']);
    expect((await buildFiles({ plan, office: deputy.office })).diagnostics).toEqual([]);
    expect(one((await fieldsOf({ plan, office: deputy.office }))['ky'])).toEqual({ tm: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: 'Trần Thị Bình' });
  });

  test('recipients only where somebody gets a task and is none of them', async () => {
    const shorter = office.replace('  - Các thôn\n', '  - 14 thôn\n').replace('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã', 'Văn phòng HĐND và UBND xã');
    const { plan } = filesOf({ ...first, loai: 'trong' }, await officeIn(shorter));
    const recipients = (await fieldsOf({ plan, office: shorter }))['noi_nhan'];
    expect(recipients).toEqual(expect.arrayContaining(['14 thôn', 'Các thôn']));
    expect(recipients).not.toContain('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã');
  });

  test('recipients in groups stay in their place in the file, each with its note', async () => {
    const grouped = office.replace(/noi_nhan:[\s\S]*?luu:/, 'noi_nhan:\n  - nhom: [Thường trực Đảng ủy xã, Thường trực HĐND xã]\n    ghi_chu: b/c\n  - Các phòng:\n      - Kinh tế\nluu:');
    expect((await officeIn(grouped)).noiNhan).toEqual(['Thường trực Đảng ủy xã (b/c)', 'Thường trực HĐND xã (b/c)', 'Các phòng: Kinh tế']);
  });
});

test.each([
  ['Tổ chức Hội nghị', 'Kế hoạch tổ chức Hội nghị'],
  ['Ngày hội đọc sách', 'Kế hoạch ngày hội đọc sách'],
  ['UBND xã làm mẫu', 'Kế hoạch UBND xã làm mẫu'],
  ['Bắc Ninh xanh', 'Kế hoạch Bắc Ninh xanh'],
])('%s reads on in the opening as %s', (trichYeu, said) => {
  const { plan } = filesOf(answersFor({ coQuan: 'Ủy ban nhân dân xã Xuân Đông', loai: 'trong', trichYeu }));
  expect(plan).toContain(`${said} như sau:`);
});

test('a draft has this year and no number', async () => {
  const fields = await fieldsOf(filesOf(answersOf('Sở', 'kiem-tra')));
  expect(fields).toMatchObject({ ngay: '2026' });
  expect(fields).not.toHaveProperty('so');
});
