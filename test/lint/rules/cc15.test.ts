import { describeRule } from '../support.js';

describeRule('ND30-CC15', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'can_cu:\n  - "Luật Bầu cử đại biểu Quốc hội và Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội ngày 24/6/2025"',
    'ket_thuc: Theo Luật Giáo dục.',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Luật Thủy sản năm 2017"', marks: ['Luật Thủy sản năm 2017'] },
    { yaml: 'can_cu:\n  - "Căn cứ Luật Giáo dục;"', marks: ['Luật Giáo dục'] },
  ],
});
