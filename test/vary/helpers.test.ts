import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/plan/index.js';
import { HELPERS } from '../../src/vary/helpers.js';
import { usesIn } from '../../src/vary/names.js';
import { valueOf, type Row } from '../../src/vary/value.js';

const CELLS: Readonly<Record<string, string>> = {
  ten: 'xã Đắk Wer', viet_hoa: 'NGUYỄN THỊ ÁNH-TUYẾT', ngay: '5/1/2026', iso: '2026-12-05', thang: '12/2026', nam: '2026', so_tien: '1250000', le: '1250,5', am: '– 5000',
  da_cham: '1.250.000', mot_cham_nam: '1.5', trong: '', loi: '#N/A', an: 'a\u0000b', la: 'x\ufdd1y', hoa: 'cột hoa',
};
const row: Row = { names: Object.keys(CELLS), text: (name) => (Object.hasOwn(CELLS, name) ? CELLS[name] : undefined) };

function said(text: string): string {
  const [use] = usesIn(text);
  if (!use) return 'none';
  const { text: value, faults } = valueOf(use, row, { dateOf: parseDate });
  const [fault] = faults;
  return fault ? `${fault.code} ${JSON.stringify(fault.facts, (key, fact: unknown) => (key === 'known' ? undefined : fact))}` : value;
}

describe('a name and what may stand before it', () => {
  it.each([
    ['{{ten}}', 'xã Đắk Wer'],
    ['{{ ten }}', 'xã Đắk Wer'],
    ['{{hoa ten}}', 'XÃ ĐẮK WER'],
    ['{{thuong viet_hoa}}', 'nguyễn thị ánh-tuyết'],
    ['{{hoa_dau ten}}', 'Xã Đắk Wer'],
    ['{{hoa_moi_tu viet_hoa}}', 'Nguyễn Thị Ánh-Tuyết'],
    ['{{hoa_dau thuong viet_hoa}}', 'Nguyễn thị ánh-tuyết'],
    ['{{ngay_chu ngay}}', 'ngày 05 tháng 01 năm 2026'],
    ['{{ngay_chu iso}}', 'ngày 05 tháng 12 năm 2026'],
    ['{{ngay_chu thang}}', 'tháng 12 năm 2026'],
    ['{{ngay_chu nam}}', 'năm 2026'],
    ['{{hoa_dau ngay_chu ngay}}', 'Ngày 05 tháng 01 năm 2026'],
    ['{{so_cham so_tien}}', '1.250.000'],
    ['{{so_cham da_cham}}', '1.250.000'],
    ['{{so_cham le}}', '1.250,5'],
    ['{{so_cham am}}', '-5.000'],
    ['{{tien_chu so_tien}}', 'Một triệu hai trăm năm mươi nghìn đồng'],
    ['{{thuong tien_chu da_cham}}', 'một triệu hai trăm năm mươi nghìn đồng'],
    ['{{mac_dinh trong "chưa có"}}', 'chưa có'],
    ['{{mac_dinh trong “chưa có”}}', 'chưa có'],
    ['{{mac_dinh trong ""}}', ''],
    ['{{mac_dinh ten "chưa có"}}', 'xã Đắk Wer'],
    ['{{hoa mac_dinh trong "chưa có"}}', 'CHƯA CÓ'],
    ['{{mac_dinh ngay_chu trong "trong năm"}}', 'trong năm'],
    ['{{ngay_chu mac_dinh trong "1/2/2026"}}', 'ngày 01 tháng 02 năm 2026'],
    // A column may be called like a helper; alone, it is the column.
    ['{{hoa}}', 'cột hoa'],
    ['{{hoa hoa}}', 'CỘT HOA'],
  ])('%s', (text, value) => {
    expect(said(text)).toBe(value);
  });

  it.each([
    ['{{Tên}}', 'vary.unknown-name {"name":"Tên","nearest":"ten"}'],
    ['{{so tien}}', 'vary.unknown-name {"name":"so tien","nearest":"so_tien"}'],
    ['{{hoaa ten}}', 'vary.unknown-helper {"helper":"hoaa","nearest":"hoa"}'],
    ['{{lam_dep ten}}', 'vary.unknown-helper {"helper":"lam_dep"}'],
    ['{{constructor}}', 'vary.unknown-name {"name":"constructor"}'],
    ['{{constructor ten}}', 'vary.unknown-helper {"helper":"constructor"}'],
    ['{{trong}}', 'vary.empty {"name":"trong","helpers":[]}'],
    ['{{hoa trong}}', 'vary.empty {"name":"trong","helpers":["hoa"]}'],
    ['{{}}', 'vary.syntax {"problem":"empty"}'],
    ['{{mac_dinh ten}}', 'vary.syntax {"problem":"no-default","name":"ten"}'],
    ['{{hoa ten "x"}}', 'vary.syntax {"problem":"stray-default","name":"ten"}'],
    ['{{mac_dinh ten "x}}', 'vary.syntax {"problem":"quotes"}'],
    ['{{ngay_chu ten}}', 'plan.date {"text":"xã Đắk Wer","reason":"format"}'],
    ['{{so_cham ten}}', 'table.number {"field":"ten","text":"xã Đắk Wer","problem":"letters"}'],
    ['{{so_cham mot_cham_nam}}', 'table.number {"field":"mot_cham_nam","text":"1.5","problem":"dot","fix":"1,5"}'],
    ['{{tien_chu am}}', 'table.number {"field":"am","text":"– 5000","problem":"negative"}'],
    ['{{tien_chu le}}', 'vary.not-whole {"name":"le","text":"1250,5"}'],
    ['{{loi}}', 'table.cell-error {"text":"#N/A"}'],
    ['{{an}}', 'vary.character {"codePoint":0,"position":2}'],
    ['{{la}}', 'vary.character {"codePoint":64977,"position":2}'],
  ])('%s is a fault', (text, fault) => {
    expect(said(text)).toBe(fault);
  });

  it.each(['\\{{ten}}', '{{muc.kinh_phi}}', '{{ phu_luc.a }}', '{{bang.x}}', '{ten}', '{{ten}', '{{a{b}}'])('%s is none', (text) => {
    expect(usesIn(text)).toEqual([]);
  });
});

describe('docs/gui-nhieu-don-vi.md', () => {
  const page = readFileSync('docs/gui-nhieu-don-vi.md', 'utf8');

  it('has every helper', () => {
    for (const helper of Object.keys(HELPERS)) expect(page).toContain(`| \`{{${helper} `);
  });

  it.each([...page.matchAll(/^\| `(\{\{.+?\}\})` \| (.+?) \| (.+?) \|$/gm)].map((row) => row.slice(1)))('says what %s makes of %s', (use = '', cell = '', printed) => {
    const [found] = usesIn(use);
    if (!found) throw new Error(use);
    const one: Row = { names: [], text: () => (cell === '(để trống)' ? '' : cell) };
    expect(valueOf(found, one, { dateOf: parseDate })).toEqual({ text: printed, faults: [] });
  });
});
