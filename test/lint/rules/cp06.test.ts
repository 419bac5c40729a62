import { describeRule } from '../support.js';

describeRule('ND30-CP06', {
  dung: [
    'can_cu: [Kế hoạch số 134/KH-UBND ngày 11/6/2019 của UBND tỉnh về việc thực hiện đề án]\nket_thuc: Các kế hoạch số lượng lớn, các quyết định khác.',
    'ket_thuc: Thực hiện Thông báo kết luận số 45-TB/ĐU ngày 05/01/2026.',
  ],
  sai: [
    { yaml: 'ket_thuc: Theo Nghị Quyết số 12/NQ-HĐND; Kế Hoạch này thay Kế hoạch cũ.', marks: ['Nghị Quyết', 'Kế Hoạch'], mended: 'ket_thuc: Theo Nghị quyết số 12/NQ-HĐND; Kế hoạch này thay Kế hoạch cũ.' },
    { yaml: 'ket_thuc: Thực hiện quyết định số 15/QĐ-UBND và công văn số 3/UBND-VX.', marks: ['quyết định', 'công văn'], mended: 'ket_thuc: Thực hiện Quyết định số 15/QĐ-UBND và Công văn số 3/UBND-VX.' },
  ],
});
