import { describe, expect, it } from 'vitest';
import { measure } from '../../src/standard/measure.js';
import { nd30 } from '../../src/standard/nd30.js';
import { pt } from '../../src/standard/units.js';
import { columnsAt, modelOf, sectionOf, shown } from '../support/model.js';
import { planYaml } from '../support/plan.js';

const JOINT = {
  ky_hieu: 'ky_hieu: KHLT-A-B',
  ky: 'ky: [{chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}, {chuc_vu: Giám đốc, ho_ten: Trần Thị Bình}]',
};

/** The left column's first row of a plan with these fields. */
const issuers = (fields: Readonly<Record<string, string>>): string[] => shown(columnsAt(sectionOf(planYaml(fields)).blocks, 0).rows[0]?.[0] ?? []);

describe('the names of a joint plan', () => {
  it('stand on one line where they fit', () => {
    expect(issuers({ ...JOINT, co_quan: 'co_quan: [Sở Y tế, Sở Nội vụ]' })).toEqual(['CoQuanBanHanh SỞ Y TẾ - SỞ NỘI VỤ', '——']);
  });

  it('stand below each other under the parent they share, printed once', () => {
    const co_quan = 'co_quan:\n  - {ten: Sở Y tế, chu_quan: UBND tỉnh Thanh Hóa}\n  - {ten: Sở Giáo dục và Đào tạo, chu_quan: UBND Tỉnh Thanh Hóa}';
    expect(issuers({ ...JOINT, co_quan })).toEqual([
      'CoQuanChuQuan UBND TỈNH THANH HÓA', 'CoQuanBanHanh SỞ Y TẾ -', 'CoQuanBanHanh SỞ GIÁO DỤC VÀ ĐÀO TẠO', '——',
    ]);
  });

  it('have their own parents where these differ, set apart by a little space', () => {
    const co_quan = 'co_quan:\n  - {ten: Phòng Kinh tế, chu_quan: UBND xã Tân Lập}\n  - {ten: Trường THCS Tân Lập, chu_quan: UBND xã Tân An}';
    expect(issuers({ ...JOINT, co_quan })).toEqual([
      'CoQuanChuQuan UBND XÃ TÂN LẬP', 'CoQuanBanHanh PHÒNG KINH TẾ', 'CoQuanChuQuan UBND XÃ TÂN AN', 'CoQuanBanHanh TRƯỜNG THCS TÂN LẬP', '——',
    ]);
    const cell = columnsAt(sectionOf(planYaml({ ...JOINT, co_quan })).blocks, 0).rows[0]?.[0] ?? [];
    expect(cell.map((block) => 'style' in block && block.before !== undefined)).toEqual([false, false, true, false, false]);
  });

  it('are joined where the second has no parent line to tell it from the first', () => {
    const co_quan = 'co_quan:\n  - {ten: Sở Y tế, chu_quan: UBND tỉnh Thanh Hóa}\n  - Tỉnh đoàn Thanh Hóa';
    expect(issuers({ ...JOINT, co_quan }).slice(1, 3)).toEqual(['CoQuanBanHanh SỞ Y TẾ -', 'CoQuanBanHanh TỈNH ĐOÀN THANH HÓA']);
  });

  it('have one rule, measured by the last line', () => {
    const co_quan = 'co_quan: [Sở Y tế, Sở Giáo dục và Đào tạo]';
    const cell = columnsAt(sectionOf(planYaml({ ...JOINT, co_quan })).blocks, 0).rows[0]?.[0] ?? [];
    const rule = cell.at(-1);
    const last = measure('SỞ GIÁO DỤC VÀ ĐÀO TẠO', { bold: true }, pt(13));
    expect(rule).toMatchObject({ kind: 'rule' });
    if (rule?.kind === 'rule') expect(rule.length / last).toBeCloseTo(nd30.rules.coQuanBanHanh.chosen, 5);
  });

  it('are all in the properties', () => {
    expect(modelOf(planYaml({ ...JOINT, co_quan: 'co_quan: [Sở Y tế, Sở Nội vụ]' })).properties.author).toBe('Sở Y tế - Sở Nội vụ');
  });
});

describe('a plan attached to a decision', () => {
  const attached = { kem_theo: 'kem_theo: Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Xuân Đông', dia_danh: '', noi_nhan: '', luu: '', ky: '' };
  const { blocks } = sectionOf(planYaml(attached));

  it('has no row for number and date', () => {
    expect(columnsAt(blocks, 0).rows).toHaveLength(1);
    expect(shown(blocks).join()).not.toMatch(/Số:|ngày {2}/);
  });

  it('names the decision between the trích yếu and the rule', () => {
    expect(shown(blocks).slice(2, 6)).toEqual([
      'TenLoai KẾ HOẠCH', 'TrichYeu Tổ chức Hội nghị tổng kết năm 2025',
      'KemTheo (Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Xuân Đông)', '——',
    ]);
  });

  it.each([
    '(Kèm theo Quyết định số 15/QĐ-UBND)', 'kem theo', 'Ban hành kèm theo Quyết định số 15/QĐ-UBND.',
  ])('takes the words as typed: %s', (typed) => {
    const line = shown(sectionOf(planYaml({ ...attached, kem_theo: `kem_theo: ${typed}` })).blocks).find((text) => text.startsWith('KemTheo'));
    expect(line).toBe(typed === 'kem theo' ? 'KemTheo (Kèm theo kem theo)' : `KemTheo (${typed.replace(/^\(|[.)]$/g, '')})`);
  });

  it('ends with its content and ./., without signature and recipients', () => {
    expect(shown(blocks).at(-1)).toBe('NoiDung Tổng kết công tác năm 2025./.');
    expect(blocks.filter(({ kind }) => kind === 'columns')).toHaveLength(1);
    expect(blocks.at(-1)).not.toHaveProperty('keepNext');
  });
});
