import { describe, expect, it } from 'vitest';
import { buildYaml, codesOf } from './support/build.js';
import { plainText, readDocx } from './support/docx-text.js';
import { planYaml } from './support/plan.js';

type Fields = Readonly<Record<string, string>>;
const printed = async (fields: Fields): Promise<string> => plainText(readDocx(await buildYaml(planYaml(fields)))).replaceAll('\u00a0', ' ');

describe('what is typed is printed, once and as it stands', () => {
  it.each<[string, Fields, RegExp]>([
    ['a list line that ends in a colon', { can_cu: 'can_cu:\n  - Luật A\n  - Ủy ban nhân dân xã ban hành Kế hoạch như sau:' }, /Luật A\.\nỦy ban nhân dân xã ban hành Kế hoạch như sau:/],
    ['a + line below a group', { noi_nhan: 'noi_nhan:\n  - {nhom: [Sở A, Sở B], ghi_chu: b/c}\n  - + Chủ tịch' }, /- Sở A;\n- Sở B;\n\(b\/c\)\n- Chủ tịch;/],
    ['a reference in the background', { boi_canh: 'boi_canh: Theo {{muc.muc_dich}}.', noi_dung: 'noi_dung: {muc_dich: Việc.}' }, /Theo Mục I\./],
    ['a footnote in the subject', { trich_yeu: 'trich_yeu: Tổ chức Hội nghị^[Lần hai.]' }, /Tổ chức Hội nghị.*Lần hai\./],
    ['a line that also begins the body', { noi_dung: 'noi_dung: |\n  Thực hiện I. NỘI DUNG của Đề án.\n  I. NỘI DUNG\n  Việc.' }, /^(?:(?!của Đề án)[\s\S])*của Đề án\.(?:(?!của Đề án)[\s\S])*$/],
    ['a comparison at the head of a list line', { noi_dung: "noi_dung:\n  muc_dich:\n    - '> 80% số hộ'\n    - '>= 90% số hộ'\n    - Việc." }, /- > 80% số hộ\n- >= 90% số hộ/],
    ['brackets in the decision', { so: '', noi_nhan: '', luu: '', ky: '', kem_theo: 'kem_theo: Quyết định số 5 (đợt 2)' }, /\(Kèm theo Quyết định số 5 \(đợt 2\)\)/],
    ['tabs in a name', { ky: 'ky: {chuc_vu: Chủ tịch, ho_ten: "Nguyễn\\tVăn An"}' }, /Nguyễn Văn An/],
    ['what looks like a name for references in a paragraph', { ket_thuc: 'ket_thuc: Mã {#abc}' }, /Mã \{#abc\}/],
    ['parts and letters below them, each counted on its own', { noi_dung: 'noi_dung: |\n  Phần I\n  CHUNG\n  A. MỘT\n  Việc.\n  B. HAI\n  Việc.\n  Phần II\n  RIÊNG\n  A. BA\n  Việc.' }, /Phần I\nCHUNG\nA\. MỘT\n[\s\S]*B\. HAI\n[\s\S]*Phần II\nRIÊNG\nA\. BA/],
    ['zeros that an office types', { so: 'so: 0134' }, /Số: 0134\/KH-UBND/],
  ])('%s', async (_, fields, text) => {
    expect(await printed(fields)).toMatch(text);
  });
});

describe('what cannot be printed as it stands is said', () => {
  it.each<[string, Fields, string]>([
    ['a heading with a field that it does not have', { noi_dung: 'noi_dung:\n  muc_dich:\n    - tieu_de: Phòng B\n      ghi_chu: x' }, 'plan.unknown-key'],
    ['an empty place', { dia_danh: 'dia_danh: " "' }, 'plan.empty'],
    ['an empty subject', { trich_yeu: 'trich_yeu: ""' }, 'plan.empty'],
    ['an empty body', { noi_dung: 'noi_dung: ""' }, 'plan.empty'],
    ['a number of another heading', { noi_dung: 'noi_dung: |\n  I. A\n  1. Mục\n  2. Hai\n  3.1. Ba một.' }, 'outline.number'],
    ['a letter that the law does not use', { noi_dung: 'noi_dung: |\n  I. A\n  f) Việc.' }, 'outline.number'],
    ['a footnote in a footnote', { ket_thuc: 'ket_thuc: x^[a ^[b] c].' }, 'plan.nested-note'],
    ['an annex that is not there', { noi_dung: 'noi_dung: Theo Phụ lục I, Phụ lục III kèm theo.', phu_luc: 'phu_luc: [{tieu_de: A, noi_dung: Việc.}, {tieu_de: B, noi_dung: Theo Phụ lục II.}]' }, 'plan.annex-missing'],
    ['an annex that only speaks of itself', { phu_luc: 'phu_luc: [{tieu_de: A, noi_dung: Nội dung phụ lục.}]' }, 'plan.annex-unreferred'],
    ['a content that ends in a table', { noi_dung: 'noi_dung: |\n  Việc.\n  | A | B |\n  |---|---|\n  | 1 | 2 |' }, 'plan.no-ending'],
  ])('%s', async (_, fields, code) => {
    expect(await codesOf(planYaml(fields))).toContain(code);
  });
});
