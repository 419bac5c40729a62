import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE, CODED_BODIES } from '../../../src/plan/fields/code.js';
import { DATE_FORMS } from '../../../src/plan/fields/date.js';
import { foldedPattern, patternOf } from '../../../src/plan/json-schema/pattern.js';
import { fold } from '../../../src/standard/fold.js';

describe('patternOf', () => {
  it.each<[string, readonly RegExp[], readonly string[]]>([
    ['codes', [CODE], ['KH-UBND', '/KH-UBND', 'SGDĐT', 'KHLT-SYT-SGDĐT', 'kh-ubnd', 'KH - UBND', 'KH–UBND', '12/KH', 'ĐÀ-NẴNG', '']],
    ['dates', DATE_FORMS, ['19/12/2023', '5.1.2024', '12/2024', '/12/2024', '2024', '2024-02-29', 'ngày 05 tháng 3 năm 2020', 'NGÀY 5 THÁNG 3 NĂM 2020', 'hôm nay', '19/12/23', '']],
    ['bodies with a known code', CODED_BODIES, ['Ủy ban nhân dân xã A', 'UỶ BAN NHÂN DÂN TỈNH A', 'Ủy ban nhân dân\nxã A', 'Hội đồng nhân dân xã A', 'Sở Y tế', 'Ủy ban nhân dânx']],
  ])('takes the %s that kehoach takes', (_, shapes, texts) => {
    const pattern = new RegExp(patternOf(...shapes), 'u');
    for (const text of texts) {
      expect([text, pattern.test(text)]).toEqual([text, shapes.some((shape) => shape.test(text))]);
      expect(pattern.test(`  ${text} `)).toBe(pattern.test(text));
    }
  });

  it('says nothing that some validator does not know: flags, names, properties of letters', () => {
    expect(patternOf(CODE, ...DATE_FORMS, ...CODED_BODIES)).not.toMatch(/\(\?<|\(\?!|\(\?=|\\p/);
  });
});

describe('foldedPattern', () => {
  const names = ['khẩn', 'thượng khẩn', 'để trống', '1,27 cm', 'điền', 'du_toan'];
  const pattern = new RegExp(foldedPattern(names), 'u');

  it.each(['khẩn', 'KHẨN', 'khan', ' Khẩn ', 'Thượng Khẩn', 'thuong khan', 'Để  trống', 'DE_TRONG', '1.27 cm', '1,27 cm', 'Điền', 'du_toan', 'dự toán'])('takes %j', (text) => {
    expect(names.map(fold)).toContain(fold(text));
    expect(pattern.test(text)).toBe(true);
  });

  it('takes nothing that folds to something else', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'khẩnKHẨNthượng ,127cmđiềnDU_TOAN') })), (text) => {
      if (pattern.test(text)) expect(names.map(fold)).toContain(fold(text));
    }), { numRuns: 2000 });
  });
});
