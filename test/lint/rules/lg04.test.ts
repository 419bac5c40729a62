import { describeRule } from '../support.js';

describeRule('ND30-LG04', {
  dung: [
    'ket_thuc: Kinh phí 1.250.000 đồng, đạt 98,5%, 0912345678, 2,5 tỷ đồng, mục 1.1, năm 2026, 12.5.2026, 9999 người.',
    'ket_thuc: Mã 15000đk.',
    'ket_thuc: Theo mục 2.1 triệu tập; năm 2026 đồng thời; mục 3.2 đồng thời; 7,2 tỷ đồng; 4,125 ha; 312,5 km; 6.000đ/con; 15 triệu đồng.',
    'noi_dung: |\n  1.2 triệu tập hội nghị; giá 30.000 đồng/người, 2.500 người.',
  ],
  sai: [
    { yaml: 'ket_thuc: Chi 1,250,000 đồng cho 15000 hộ, đạt 98.5%.', marks: ['1,250,000', '98.5%', '15000'], mended: 'ket_thuc: Chi 1.250.000 đồng cho 15.000 hộ, đạt 98,5%.' },
    { yaml: 'ket_thuc: Mức chi 15000000đ mỗi thôn.', marks: ['15000000'], mended: 'ket_thuc: Mức chi 15.000.000đ mỗi thôn.' },
    { yaml: 'ket_thuc: Dài 312.5 km, kinh phí 7.2 tỷ đồng, in 5,000 tờ rơi.', marks: ['5,000', '312.5', '7.2'], mended: 'ket_thuc: Dài 312,5 km, kinh phí 7,2 tỷ đồng, in 5.000 tờ rơi.' },
    { yaml: 'ket_thuc: Diện tích 4,850 ha, chi 68.500.00 đồng.', marks: ['68.500.00', '4,850'] },
    { yaml: 'ket_thuc: Hỗ trợ 6000đ/con, 25 tr.đ cho 5 Ha.', marks: ['6000', 'tr.đ', 'Ha'], mended: 'ket_thuc: Hỗ trợ 6.000đ/con, 25 triệu đồng cho 5 ha.' },
  ],
});
