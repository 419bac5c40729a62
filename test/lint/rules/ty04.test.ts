import { describeRule } from '../support.js';

describeRule('ND30-TY04', {
  dung: [
    'ket_thuc: Trên đây là Kế hoạch, nước\u00A0sạch – 25°C, H₂O, m².',
  ],
  sai: [
    { yaml: 'ket_thuc: Trên\u200B đây\uE000.', marks: ['\u200B', '\uE000'] },
    { yaml: 'ket_thuc: Báo cáo Ðảng ủy xã.', marks: ['Ð'], mended: 'ket_thuc: Báo cáo Đảng ủy xã.' },
  ],
});
