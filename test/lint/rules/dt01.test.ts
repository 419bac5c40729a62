import { describeRule } from '../support.js';

describeRule('ND30-DT01', {
  dung: [
    'dia_danh: Thanh Hóa',
    'dia_danh: Phan Rang-Tháp Chàm',
    'dia_danh: Bà Rịa - Vũng Tàu',
    'dia_danh: TP.HCM',
  ],
  sai: [
    { yaml: 'dia_danh: Xuân Đông,', marks: [','], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'dia_danh: Xuân Đông, ngày 05 tháng 3 năm 2026', marks: [', ngày 05 tháng 3 năm 2026'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'dia_danh: Xuân Đông.', marks: ['.'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'dia_danh: Xuân Đông ngày', marks: [' ngày'], mended: 'dia_danh: Xuân Đông' },
  ],
});
