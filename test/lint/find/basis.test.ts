import { expect, test } from 'vitest';
import { subject } from './support.js';

const found = (fields: string): string[] => subject(fields).sources.map(({ type, citation, joined }) => `${joined ? '+ ' : ''}${type} ${citation?.number ?? ''}`.trim());

test('every line of the legal basis names one text, with or without "Căn cứ" in front', () => {
  expect(found('can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019\n  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ\n  - Thực hiện Kế hoạch số 5/KH-UBND'))
    .toEqual(['Luật', 'Nghị định 30/2020/NĐ-CP', 'Kế hoạch 5/KH-UBND']);
});

test('a semicolon or another "Căn cứ" begins the next text on the same line', () => {
  expect(found('can_cu: ["Căn cứ Luật Giáo dục ngày 14/6/2019; Nghị định số 84/2020/NĐ-CP; Căn cứ Luật Thư viện"]')).toEqual(['Luật', '+ Nghị định 84/2020/NĐ-CP', '+ Luật']);
  expect(found('can_cu: ["Luật sửa đổi, bổ sung một số điều của Luật Giáo dục; bổ sung khoản 2"]')).toEqual(['Luật']);
});

test('a line that leads into the body, and a text that is only mentioned, are none', () => {
  expect(found('can_cu: |\n  Căn cứ Luật Giáo dục;\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:')).toEqual(['Luật']);
  expect(found('can_cu: [Nghị định số 5/2025/NĐ-CP sửa đổi Nghị định số 8/2022/NĐ-CP]')).toEqual(['Nghị định 5/2025/NĐ-CP']);
  expect(found('can_cu: [Trên cơ sở kết quả khảo sát của các xã]')).toEqual([]);
});

test('in a body that was pasted whole, the lines before it that begin with "Căn cứ" are the basis', () => {
  expect(found('noi_dung: |\n  Căn cứ Luật Giáo dục ngày 14/6/2019;\n  Căn cứ tình hình thực tế;\n  I. MỤC ĐÍCH\n  Một.')).toEqual(['Luật']);
});
