import { describe, expect, test } from 'vitest';
import { abbreviates } from '../../../src/lint/find/initials.js';
import { padded } from '../../../src/lint/find/padding.js';
import { unitIn } from '../../../src/lint/find/unit.js';
import { sayDay } from '../../../src/lint/find/day.js';
import { subject } from './support.js';

test.each([
  ['Ủy ban nhân dân xã Xuân Đông', 'xã', 'Xuân Đông'], ['UBND THÀNH PHỐ PHAN RANG-THÁP CHÀM', 'thành phố', 'PHAN RANG-THÁP CHÀM'], ['Phòng Văn hóa - Xã hội xã Quảng Châu', 'xã', 'Quảng Châu'],
  ['Ủy ban MTTQ Việt Nam phường Bắc Cam Ranh', 'phường', 'Bắc Cam Ranh'], ['UBND Phường 3', 'phường', '3'], ['Ban Chỉ đạo thành phố Cần Thơ năm 2026', 'thành phố', 'Cần Thơ'], ["UBND huyện Cư M'gar", 'huyện', "Cư M'gar"],
])('%s is of the %s %s', (body, kind, name) => expect(unitIn(body)).toEqual({ kind, name }));

test.each(['Sở Y tế', 'PHÒNG VĂN HÓA - XÃ HỘI', 'Trường Tiểu học', 'Ủy ban nhân dân tỉnh'])('%s names no unit', (body) => expect(unitIn(body)).toBeUndefined());

test('letters stand for a name in the order of its words', () => {
  expect(['SGDĐT', 'SGD&ĐT', 'SGDDT', 'SGD'].map((code) => abbreviates(code, 'Sở Giáo dục và Đào tạo'))).toEqual([true, true, true, true]);
  expect(['SYT', 'GDĐT', 'SĐTGD', ''].map((code) => abbreviates(code, 'Sở Giáo dục và Đào tạo'))).toEqual([false, false, false, false]);
  expect(abbreviates('TTHCSXĐ', 'Trường THCS Xuân Đông')).toBe(true);
});

describe('the zeros of a date', () => {
  test.each([
    ['ngày 5 tháng 03 năm 2026', 'ngày 05 tháng 3 năm 2026'], ['ngày 12 tháng 1', 'ngày 12 tháng 01'], ['5/3/2026', '05/3/2026'], ['18/09/2025', '18/9/2025'], ['05/01/2026', undefined], ['ngày 05 tháng 3 năm 2026', undefined],
  ])('%s', (text, right) => expect(subject(`ket_thuc: ${text}`).dates.map(padded)).toEqual([right]));

  test('are those in which a day is said', () => expect([20260105, 20260305, 20261231].map(sayDay)).toEqual(['05/01/2026', '05/3/2026', '31/12/2026']));
});
