import { expect, it } from 'vitest';
import { dateLine, nameInText, numberLine } from '../../src/layout/wording.js';

it.each([
  [{ so: '05', kyHieu: 'KH-UBND' }, 'Số: 05/KH-UBND'],
  [{ so: '10', kyHieu: 'KH-UBND' }, 'Số: 10/KH-UBND'],
  [{ so: '4021', kyHieu: 'KH-SGDĐT' }, 'Số: 4021/KH-SGDĐT'],
  [{ kyHieu: 'KH-UBND' }, 'Số:      /KH-UBND'],
])('number %j', (input, line) => {
  expect(numberLine(input)).toBe(line);
});

it.each([
  [{ ngay: 5, thang: 1, nam: 2026 }, 'Lai Châu, ngày 05 tháng 01 năm 2026'],
  [{ ngay: 29, thang: 6, nam: 2026 }, 'Lai Châu, ngày 29 tháng 6 năm 2026'],
  [{ ngay: 10, thang: 2, nam: 2026 }, 'Lai Châu, ngày 10 tháng 02 năm 2026'],
  [{ ngay: 9, thang: 3, nam: 2026 }, 'Lai Châu, ngày 09 tháng 3 năm 2026'],
  [{ thang: 12, nam: 2024 }, 'Lai Châu, ngày      tháng 12 năm 2024'],
  [{ nam: 2024 }, 'Lai Châu, ngày      tháng      năm 2024'],
  [{}, 'Lai Châu, ngày      tháng      năm     '],
])('date %j', (date, line) => {
  expect(dateLine('Lai Châu', date)).toBe(line);
});

it.each([
  ['Sở Y tế', 'UBND tỉnh Thanh Hóa', 'Sở Y tế tỉnh Thanh Hóa'],
  ['Ban Thường trực', 'Ủy ban MTTQ Việt Nam xã Lương Minh', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã Lương Minh'],
  ['Trường THCS Nguyễn Trãi', 'UBND phường Tân Lập', 'Trường THCS Nguyễn Trãi'],
])('%s of %s', (ten, chuQuan, name) => {
  expect(nameInText({ ten, chuQuan, span: { file: '', start: 0, end: 0 } })).toBe(name);
});
