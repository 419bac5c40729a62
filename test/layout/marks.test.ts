import { describe, expect, it } from 'vitest';
import { measure } from '../../src/standard/measure.js';
import { nd30 } from '../../src/standard/nd30.js';
import { pt, toMm } from '../../src/standard/units.js';
import { columnsAt, sectionOf, shown } from '../support/model.js';
import { planYaml } from '../support/plan.js';

const section = (...extra: string[]): ReturnType<typeof sectionOf> => sectionOf(planYaml({ extra: extra.join('\n') }));

describe('urgency', () => {
  it.each([
    ['khẩn', '20×8', 'KHẨN'], ['Thượng Khẩn', '40×8', 'THƯỢNG KHẨN'], ['hoả tốc', '30×8', 'HỎA TỐC'], ['HOA TOC', '30×8', 'HỎA TỐC'],
  ])('%s is a red frame of %s mm below the number', (typed, size, text) => {
    const [left, right] = columnsAt(section(`do_khan: ${typed}`).blocks, 0).rows[1] ?? [];
    expect(shown(left ?? [])[1]).toBe(`[red frame ${size} center] DauVanBan ${text}`);
    expect(left?.[0]).toHaveProperty('after');
    expect(right).toHaveLength(1);
  });

  it('leaves the number as it is where there is none', () => {
    expect(columnsAt(section().blocks, 0).rows[1]?.[0]?.[0]).not.toHaveProperty('after');
  });

  it('is as wide as its words in both sets', () => {
    for (const { chosen: { text, width } } of Object.values(nd30.urgency)) {
      expect(measure(text, { bold: true }, pt(14))).toBeLessThan(width - 4);
    }
  });
});

describe('around page 1', () => {
  it('nothing stands without marks', () => {
    expect(Object.keys(section()).sort()).toEqual(['blocks', 'page']);
  });

  it.each([
    ['luu_hanh: lưu hành nội bộ', 'LƯU HÀNH NỘI BỘ'], ['luu_hanh: Xem xong trả lại', 'XEM XONG TRẢ LẠI'],
    ['du_thao: có', 'DỰ THẢO'], ['du_thao: lần 2', 'DỰ THẢO LẦN 2'], ['du_thao: 3', 'DỰ THẢO LẦN 3'], ['du_thao: {lan: lần thứ 2}', 'DỰ THẢO LẦN 2'],
  ])('%s is a black frame at the right of the top margin', (typed, text) => {
    const [frame] = section(typed).firstHeader ?? [];
    expect(frame).toMatchObject({ kind: 'frame', align: 'right', red: false, paragraph: { style: 'DauVanBan', runs: [{ text }] } });
    if (frame?.kind !== 'frame') throw new Error('no frame');
    // The header stands 10 mm from the edge, the text begins at 20 mm.
    expect(toMm(frame.height)).toBeLessThanOrEqual(10);
    expect(frame.width).toBeGreaterThan(measure(text, { bold: true }, pt(14)) + 10);
  });

  it('both frames stand side by side', () => {
    const { firstHeader = [] } = section('luu_hanh: lưu hành nội bộ', 'du_thao: có');
    expect(shown(firstHeader).map((cell) => cell.replace(/\d\S*×8/, 'w×8'))).toEqual([
      '{ [frame w×8 right] DauVanBan DỰ THẢO }', '{ [frame w×8 right] DauVanBan LƯU HÀNH NỘI BỘ }',
    ]);
  });

  it('a watermark stands where it was asked for', () => {
    expect(section('du_thao: {hinh_mo: có}').watermark).toBe('DỰ THẢO');
    expect(section('du_thao: {lan: 2, hinh_mo: không}').watermark).toBeUndefined();
    expect(section('du_thao: không').firstHeader).toBeUndefined();
  });

  it('the address block stands under a rule over the text width', () => {
    const { firstFooter = [], page } = section('lien_he: {dia_chi: Số 5 Lê Lợi, dien_thoai: (0251) 3 123 456, fax: "045", trang_thong_tin: a.gov.vn}');
    expect(firstFooter[0]).toMatchObject({ kind: 'rule', length: page.width - page.left - page.right });
    expect(shown(firstFooter)).toEqual([
      '——', 'LienHe Địa chỉ: Số 5 Lê Lợi', 'LienHe Điện thoại: (0251) 3 123 456; Fax: 045', 'LienHe Trang thông tin điện tử: a.gov.vn',
    ]);
  });
});
