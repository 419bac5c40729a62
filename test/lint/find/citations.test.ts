import { expect, test } from 'vitest';
import { subject } from './support.js';

const found = (text: string): string[] => subject(`ket_thuc: "${text}"`).citations.map(({ type, so, number, date, issuer }) =>
  [type, so, number, date && `${date.day}.${date.month}.${date.year}`, issuer && `<${issuer}>`].filter(Boolean).join(' '));

test.each([
  ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'Nghị định số 30/2020/NĐ-CP 05.3.2020 <Chính phủ>'],
  ['Kế hoạch 1423/KH -UBND, ngày 01/6/2023 của UBND thành phố về việc triển khai', 'Kế hoạch 1423/KH -UBND 01.6.2023 <UBND thành phố>'],
  ['Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị', 'Chỉ thị số 46-CT/TW 16.5.2025 <Bộ Chính trị>'],
  ['Hướng dẫn số 36-HD/BTCTW ngày 09/9/2025 của Ban Tổ chức Trung ương về công tác nhân sự', 'Hướng dẫn số 36-HD/BTCTW 09.9.2025 <Ban Tổ chức Trung ương>'],
  ['theo Nghị định số 30/2020/NĐ-CP.', 'Nghị định số 30/2020/NĐ-CP'],
  ['Thông tư số 04/2016/TT-BNNPTNT ngày 10/5/2016 của Bộ Nông nghiệp và PTNT (nay là Bộ Nông nghiệp và Môi trường)', 'Thông tư số 04/2016/TT-BNNPTNT 10.5.2016 <Bộ Nông nghiệp và PTNT>'],
])('%s', (text, said) => expect(found(text)).toEqual([said]));

test('one text is not taken for the issuer of another', () => {
  expect(found('Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy và Kế hoạch số 24/KH-UBND ngày 14/8/2025 của UBND tỉnh'))
    .toEqual(['Kế hoạch số 14-KH/TU 29.7.2025 <Ban Thường vụ Tỉnh ủy>', 'Kế hoạch số 24/KH-UBND 14.8.2025 <UBND tỉnh>']);
});

test('laws go by their names, and figures with a stroke are no number', () => {
  expect(found('Luật Thủy sản và Bộ luật Lao động; báo cáo 01/quý, kế hoạch 2/3 xã')).toEqual(['Luật', 'Bộ luật']);
});
