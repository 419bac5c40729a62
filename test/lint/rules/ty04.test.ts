import { describeRule } from '../support.js';

describeRule('ND30-TY04', {
  dung: [
    'ket_thuc: Khoảng 10\u00a0km.',
    'ket_thuc: Trên đây là Kế hoạch, 25\u00a0°C, H₂O, m².',
  ],
  sai: [
    { yaml: 'ket_thuc: Trên\u00a0đây là Kế hoạch.', marks: ['\u00a0'], mended: 'ket_thuc: Trên đây là Kế hoạch.' },
    { yaml: 'dia_danh: Xuân\u200b Đông', marks: ['\u200b'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'ket_thuc: Trên\u200B đây\uE000.', marks: ['\u200B', '\uE000'] },
    { yaml: 'ket_thuc: Báo cáo Ðảng ủy xã.', marks: ['Ð'], mended: 'ket_thuc: Báo cáo Đảng ủy xã.' },
  ],
});
