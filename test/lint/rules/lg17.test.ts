import { describeRule } from '../support.js';

const budget = (above: string): string =>
  `noi_dung:\n  Kinh phí:\n    - ${above}\n    - bang:\n        loai: du_toan\n        hang:\n          - { noi_dung: In, thanh_tien: 2.000.000 }\n          - { noi_dung: Nước, so_luong: 100, don_gia: 30.000 }\nket_thuc: Trên đây là Kế hoạch.`;

describeRule('ND30-LG17', {
  dung: [
    budget('Tổng kinh phí là 5.000.000 đồng, dự toán như sau.'),
    budget('Tổng kinh phí khoảng 5 triệu đồng.'),
    budget('Tổng kinh phí 8.000.000 đồng, trong đó ngân sách xã 5.000.000 đồng như sau.'),
    budget('Mức chi theo Nghị quyết số 05/NQ-HĐND, hỗ trợ 2.000.000 đồng.'),
  ],
  sai: [
    { yaml: budget('Tổng kinh phí thực hiện là 6.000.000 đồng, dự toán như sau.'), marks: ['6.000.000 đồng'] },
    { yaml: budget('Tổng dự toán 6,5 triệu đồng.'), marks: ['6,5 triệu đồng'] },
    {
      yaml: 'noi_dung: |\n  I. KINH PHÍ\n  1. Tổng số tiền là 6.000.000 đồng.\n  | TT | Nội dung | Thành tiền |\n  |---|---|---|\n  | 1 | In | 2.000.000 |\n  | 2 | Nước | 3.000.000 |\n  | | Tổng cộng | 5.000.000 |\n  2. Giao Phòng Kinh tế chi.',
      marks: ['6.000.000 đồng'],
    },
  ],
});
