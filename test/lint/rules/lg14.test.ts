import { describeRule } from '../support.js';

const table = (head: string, ...rows: string[]): string =>
  `noi_dung: |\n  I. NỘI DUNG\n  | ${head} |\n  |${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `  | ${row} |`).join('\n')}\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.`;

describeRule('ND30-LG14', {
  dung: [
    'noi_dung: |\n  I. VIỆC\n  | TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n  |---|---|---|---|---|\n  | 1 | Xăng | 33 | 20.350 | 672.000 |\n  | 2 | Thuê máy (05 đợt) | 10 | 1.500.000 | 75.000.000 |',
    table('TT | Nội dung | Số lượng | Đơn giá | Thành tiền', '1 | Tờ rơi | 3.000 | 1.200 | 3.600.000', '2 | Xăng | 2,5 | 25.333 | 63.333', ' | Tổng cộng | 5 | 5 | 3.663.333'),
    // Days are multiplied as well; amounts in thousands.
    table('TT | Nội dung | Số lượng | Số ngày | Đơn giá | Thành tiền', '1 | Nước | 10 | 2 | 20.000 | 400.000'),
    table('TT | Nội dung | Số lượng | Đơn giá (đồng) | Thành tiền (nghìn đồng)', '1 | Nước | 10 | 20.000 | 200'),
    table('TT | Nội dung | Số lượng | Thành tiền', '1 | Nước | 10 | 250.000'),
  ],
  sai: [
    { yaml: table('TT | Nội dung | ĐVT | Số lượng | Đơn giá (đồng) | Thành tiền (đồng)', '1 | Tờ rơi | tờ | 3.000 | 1.200 | 3.500.000', '2 | Nước | chai | 10 | 5.000 | 50.000'), marks: ['3.500.000'] },
    { yaml: table('Nội dung | SL | Đơn giá | Thành tiền', 'Loa | 2 | 500.000 | 100.000'), marks: ['100.000'] },
  ],
});
