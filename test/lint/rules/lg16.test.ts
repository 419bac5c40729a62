import { describeRule } from '../support.js';

describeRule('ND30-LG16', {
  dung: [
    'ket_thuc: Mua loa 10 bộ x 500.000 đồng/bộ = 5.000.000 đồng.',
    'ket_thuc: "Nước uống: 10 người x 2 buổi x 20.000 đồng/người/buổi = 400.000 đồng; xăng 2,5 lít × 25.000 đồng = 62.500 đồng."',
    // More than one number in a factor, a sum, a share: nobody can tell what counts.
    'ket_thuc: Thuê 2 xe, 3 ngày x 1,5 triệu đồng = 9 triệu đồng; 10 cái x 5.000 đồng + 2.000 đồng = 52.000 đồng; 10% x 500.000 đồng = 50.000 đồng.',
    'ket_thuc: Băng rôn cỡ 6m x 1,2m.',
  ],
  sai: [
    { yaml: 'ket_thuc: Mua loa 10 bộ x 500.000 đồng/bộ = 6.000.000 đồng.', marks: ['6.000.000 đồng'] },
    { yaml: 'noi_dung: |\n  1. Nước uống: 100 người x 20.000đ = 200.000đ.\n  2. Thuê rạp (2 ngày x 1,5 triệu đồng/ngày = 4 triệu đồng).', marks: ['200.000đ', '4 triệu đồng'] },
  ],
});
