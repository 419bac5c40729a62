import { describeRule } from '../support.js';

describeRule('ND30-LG04', {
  dung: [
    'ket_thuc: Kinh phí 1.250.000 đồng, đạt 98,5%, 0912345678, 2,5 tỷ đồng, mục 1.1, năm 2026, 12.5.2026, 9999 người.',
    'ket_thuc: Mã 15000đk.',
  ],
  sai: [
    { yaml: 'ket_thuc: Chi 1,250,000 đồng cho 15000 hộ, đạt 98.5%.', marks: ['1,250,000', '98.5%', '15000'], mended: 'ket_thuc: Chi 1.250.000 đồng cho 15.000 hộ, đạt 98,5%.' },
    { yaml: 'ket_thuc: Mức chi 15000000đ mỗi thôn.', marks: ['15000000'], mended: 'ket_thuc: Mức chi 15.000.000đ mỗi thôn.' },
  ],
});
