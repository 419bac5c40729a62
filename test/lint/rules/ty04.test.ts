import { describeRule } from '../support.js';

describeRule('ND30-TY04', {
  dung: [
    'ket_thuc: Khoảng 10\u00a0km.',
    'ket_thuc: Trên đây là Kế hoạch, 25\u00a0°C, H₂O, m².',
    'ket_thuc: Mọi ng\u00adêi d©n thực hiện kÕ ho¹ch.',
    'ket_thuc: HÆ°á»›ng dáº«n thá»±c hiá»‡n\u00a0kế hoạch.',
  ],
  sai: [
    { yaml: 'ket_thuc: th\u00adực hiện.', marks: ['\u00ad'], mended: 'ket_thuc: thực hiện.' },
    { yaml: 'ket_thuc: như sau nh\u00ad sau.', marks: ['\u00ad'], mended: 'ket_thuc: như sau nh\u00ad sau.' },
    { yaml: 'ket_thuc: Trên\u00a0đây là Kế hoạch.', marks: ['\u00a0'], mended: 'ket_thuc: Trên đây là Kế hoạch.' },
    { yaml: 'dia_danh: Xuân\u200b Đông', marks: ['\u200b'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'ket_thuc: Trên\u200B đây\uE000.', marks: ['\u200B', '\uE000'] },
    { yaml: 'ket_thuc: Báo cáo Ðảng ủy xã.', marks: ['Ð'], mended: 'ket_thuc: Báo cáo Đảng ủy xã.' },
  ],
});
