import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMends } from '../../src/lint/index.js';
import { decode, parse } from '../../src/read/index.js';
import { lintYaml } from './support.js';

/** Pieces that rules look for, put together as nobody would. */
const PIECES = [
  'Căn cứ', 'Luật', 'Nghị định', 'số', '30/2020/NĐ-CP', '72/2025/QH15', '15/KH -UBND', 'ngày 5 tháng 03 năm 2026', '31/4/2026', 'của', 'Chính phủ', 'UBND tỉnh', 'Quốc hội', 'về', ';', ',', '.', './.', ':',
  'V/v', 'Phụ lục 1', 'Phụ lục kèm theo Kế hoạch này', 'Kính gửi:', 'Như trên', 'Sở Y tế', 'Các thôn', 'CT, PCT', 'Lưu: VT', 'T/M', 'KT.', 'Chủ tịch', 'Phó Giám đốc', 'ThS.', 'NGUYỄN VĂN AN', 'TP.HCM', 'xã xuân đông',
  'Kế hoạch', 'NĐ 30', '**', '{{a}}', '(', ')', '"', "'", ' #', '1.', 'a)', 'I.', '-', '|', '', '\u00a0', 'Độc lập – Tự do – Hạnh phúc', '😀',
];
const words = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 }).map((all) => all.join(' '));
const scalar = fc.oneof(words.map((text) => JSON.stringify(text)), words.map((text) => `|\n  ${text.replace(/[\r\n\u0085\u2028\u2029]+/gu, '\n  ')}`));
const FIELDS = ['co_quan', 'so', 'ky_hieu', 'dia_danh', 'ngay', 'trich_yeu', 'can_cu', 'mo_dau', 'noi_dung', 'ket_thuc', 'noi_nhan', 'luu'];
const plan = fc.tuple(fc.array(scalar, { minLength: FIELDS.length, maxLength: FIELDS.length }), words, words, words).map(([values, tm, post, name]) =>
  [...FIELDS.map((field, i) => `${field}: ${values[i] ?? ''}`), `ky: {tm: ${JSON.stringify(tm)}, kt: ${JSON.stringify(post)}, chuc_vu: ${JSON.stringify(post)}, ho_ten: ${JSON.stringify(name)}}`, `phu_luc: [{tieu_de: ${JSON.stringify(name)}, noi_dung: ${JSON.stringify(tm)}}]`].join('\n') + '\n');

test('rules bear any text: their places lie in it, and what they mend is still YAML', () => {
  fc.assert(fc.property(plan, (yaml) => {
    const source = decode('plan.yaml', new TextEncoder().encode(yaml));
    fc.pre(source.value !== undefined && parse(source.value).value !== undefined);
    const text = source.value?.text ?? '';
    const found = lintYaml(yaml);
    for (const { span } of found) expect(span && span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
    const mended = applyMends('plan.yaml', text, found);
    expect(parse({ name: 'plan.yaml', text: mended.text }).value).toBeDefined();
  }), { numRuns: 150 });
}, 60_000);
