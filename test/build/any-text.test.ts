import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, documents, open } from '../support/batch.js';

/** Where a plan may have a name; `x` is the row's text. */
const PLACES: readonly (readonly [where: string, fields: Readonly<Record<string, string>>])[] = [
  ['a paragraph of its own', { noi_dung: 'noi_dung: |\n  I. MỤC\n  {{x}}\n  Hết.' }],
  ['the middle of a paragraph', { noi_dung: 'noi_dung: |\n  I. MỤC\n  Trước {{x}} sau.\n  Hết.' }],
  ['a number of its own', { noi_dung: 'noi_dung: |\n  I. MỤC\n  1. {{x}}\n  Hết.' }],
  ['a number and a title', { noi_dung: 'noi_dung: |\n  I. MỤC\n  1. Việc: {{x}}\n  Hết.' }],
  ['a number right before it', { noi_dung: 'noi_dung: |\n  I. MỤC\n  1.{{x}}\n  Hết.' }],
  ['a letter', { noi_dung: 'noi_dung: |\n  I. MỤC\n  1. Việc\n  a) {{x}}\n  Hết.' }],
  ['a dash', { noi_dung: 'noi_dung: |\n  I. MỤC\n  - {{x}}\n  Hết.' }],
  ['bold', { noi_dung: 'noi_dung: |\n  I. MỤC\n  Là **{{x}}** đó.\n  Hết.' }],
  ['bold from the beginning', { noi_dung: 'noi_dung: |\n  I. MỤC\n  **{{x}}** đó.\n  Hết.' }],
  ['a note', { noi_dung: 'noi_dung: |\n  I. MỤC\n  Là^[theo {{x}} đó] vậy.\n  Hết.' }],
  ['a heading', { noi_dung: 'noi_dung: |\n  I. MỤC {{x}}\n  Hết.' }],
  ['a list', { noi_dung: 'noi_dung:\n  Việc:\n    - "{{x}}"\n    - Hết.' }],
  ['a key', { noi_dung: 'noi_dung:\n  "{{x}}":\n    - Hết.' }],
  ['a heading and its line', { noi_dung: 'noi_dung:\n  Việc:\n    Thời gian: "{{x}}"' }],
  ['a row of bars', { noi_dung: 'noi_dung: |\n  I. MỤC\n  | A | B |\n  |---|---|\n  | {{x}} | b |\n  Hết.' }],
  ['a table', { noi_dung: 'noi_dung:\n  Việc:\n    - bang: {cot: [A, B], hang: [["{{x}}", b]]}\n    - Hết.' }],
  ['a banner', { noi_dung: 'noi_dung: |\n  I. MỤC\n  > {{x}}\n  Hết.' }],
  ['can_cu', { extra: 'can_cu: ["Luật {{x}}", Luật B]' }],
  ['mo_dau', { extra: 'mo_dau: "{{x}}"' }],
  ['ket_thuc', { extra: 'ket_thuc: "{{x}}"' }],
  ['trich_yeu', { trich_yeu: 'trich_yeu: Tổ chức {{x}}' }],
  ['dia_danh', { dia_danh: 'dia_danh: "{{x}}"' }],
  ['co_quan', { co_quan: 'co_quan: {ten: "Sở {{x}}", chu_quan: "Tỉnh {{x}}"}', extra: 'ky_hieu: KH-ABC' }],
  ['noi_nhan', { noi_nhan: 'noi_nhan: ["{{x}}", Các thôn]' }],
  ['luu', { luu: 'luu: VT, {{x}} kho' }],
  ['ky', { ky: 'ky: {tm: Ủy ban nhân dân, chuc_vu: "Chủ tịch {{x}}", ho_ten: "{{x}}"}' }],
  ['lien_he', { extra: 'lien_he: {dia_chi: "{{x}}"}' }],
  ['an annex', { noi_dung: 'noi_dung: |\n  I. MỤC\n  Xem Phụ lục.', extra: 'phu_luc: [{tieu_de: "Biểu {{x}}", noi_dung: ["{{x}}"]}]' }],
];

/** The same as overlays, by columns called like fields. */
const FIELDS = ['dia_danh', 'trich_yeu', 'mo_dau', 'ket_thuc', 'ky.ho_ten', 'ky.chuc_vu', 'noi_dung', 'can_cu', 'luu', 'lien_he.dia_chi'];

const HOSTILE = [
  '**', '*', '***', '__', '_', '\\', '{{', '}}', '{', '}', '{{constructor}}', '{{ten_xa}}', '{{muc.a}}', '{{bang.a}}', '^[', ']', '^[x]', '|', '| a |', '#', '{#a}',
  '- ', '+ ', '* ', '> ', '1. ', '1.', 'I. ', 'a) ', 'A. ', '(1) ', 'Phần I', '3.1 ', '• ', '<w:p>', '</w:t>', '&amp;', '&', '=HYPERLINK("x")', '../../x', 'Lưu: VT', 'http://a.vn',
  ': ', '"', "'", '“', '\ue000', '\uf0b7 ', '𠮷', 'e\u0301', 'ệ', 'Đ', ' ', '\u00a0', '\t',
];
const anyText = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }, { weight: 1, arbitrary: fc.constantFrom('xã', 'Tân Lập', '12', 'a') }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').normalize('NFC').trim())
  // What a document cannot hold is a fault of its own; marks at an end are the law's.
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cs}\p{Cn}\u2028\u2029]/u.test(text.replaceAll('\t', ' ')) && !/^[\s.;:,]|[\s.;:,/]$/.test(text));

/** Without what layout does to a text: spaces, capitals, hyphens kept together. In capitals: ς and σ have the same one. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u2060\u200b]+/gu, '').replaceAll('\u2011', '-').toLocaleLowerCase('vi').toLocaleUpperCase('vi');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Documents of rows with these texts in the column `x`. */
async function check(fields: Readonly<Record<string, string>>, column: string, texts: readonly string[]): Promise<void> {
  const batch = await open(fields, `${column};ma\n${texts.map((text, i) => `${cell(text)};${i}`).join('\n')}\n`);
  expect(codes(batch.diagnostics)).toEqual([]);
  (await documents(batch)).forEach((document, i) => {
    // A name that has no room in the header is refused, which is as good.
    if (!document.includes('layout.too-wide')) expect(bare(document)).toContain(bare(texts[i] ?? ''));
    expect(document).not.toMatch(/[\ufdd0-\ufdef]/);
  });
}

const texts = fc.array(anyText, { minLength: 12, maxLength: 12 });

describe('any text of a row is in the document as it is', () => {
  it.each(PLACES)('in %s', async (_, fields) => {
    await fc.assert(fc.asyncProperty(texts, (some) => check(fields, 'x', some)), { numRuns: 2 });
  });

  it.each(FIELDS)('as the field %s', async (field) => {
    await fc.assert(fc.asyncProperty(texts, (some) => check({}, field, some)), { numRuns: 2 });
  });
});
