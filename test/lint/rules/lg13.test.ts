import { describeRule } from '../support.js';

const table = (head: string, ...rows: string[]): string =>
  `noi_dung: |\n  I. NỘI DUNG\n  | ${head} |\n  |${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `  | ${row} |`).join('\n')}\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.`;

describeRule('ND30-LG13', {
  dung: [
    'noi_dung: |\n  I. VIỆC\n  | TT | Thôn | Tuổi |\n  |---|---|---|\n  | 1 | A | 35 |\n  | 2 | B | 40 |\n  | | Cộng | 37,5 |',
    table('TT | Thôn | Số cây | Ghi chú', '1 | Đông | 40 | ', '2 | Đoài | 35 | trồng sớm', ' | Tổng cộng | 75 | '),
    // Sums above what they are made of, an empty cell, a rate, prices, a table without a total.
    table('TT | Nội dung | Số tiền', 'I | Tuyên truyền | 5.000.000', '1 | Tờ rơi | 3.000.000', '2 | Băng rôn | 2.000.000', ' | Tổng cộng | 5.000.000'),
    table('TT | Thôn | Số cây', '1 | Đông | 40', '2 | Đoài | ', '3 | Thượng | 20', ' | Cộng | 75'),
    table('TT | Thôn | Tỷ lệ (%) | Đơn giá', '1 | Đông | 40 | 5.000', '2 | Đoài | 60 | 6.000', ' | Tổng số | 50 | 5.500'),
    table('TT | Thôn | Số cây', '1 | Đông | 40', '2 | Đoài | 35', '3 | Hạ | 20'),
    table('TT | Thôn | Diện tích (ha)', '1 | Đông | 1,33', '2 | Đoài | 1,33', '3 | Hạ | 1,33', ' | Tổng cộng | 4'),
    table('TT | Nội dung | Số tiền', '1 | Tờ rơi | 3', '2 | Băng rôn | 2', ' | Cộng tác viên | 4'),
  ],
  sai: [
    { yaml: table('TT | Thôn | Số cây | Số hộ', '1 | Đông | 40 | 20', '2 | Đoài | 35 | 25', ' | Tổng cộng | 70 | 45'), marks: ['70'] },
    { yaml: table('Thôn | Nam | Nữ', 'Đông | 40 | 20', 'Đoài | 35 | 25', '**Cộng:** | 75 | 46'), marks: ['46'] },
    {
      yaml: 'noi_dung:\n  Nội dung:\n    - bang:\n        cot: [TT, Nội dung, Thành tiền (đồng)]\n        hang:\n          - [1, In, 2.000.000]\n          - [2, Nước, 3.000.000]\n          - ["", Tổng cộng, 6.000.000]',
      marks: ['6.000.000'],
    },
  ],
});
