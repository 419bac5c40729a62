import { describeRule } from '../support.js';

describeRule('ND30-DT13', {
  dung: [
    'noi_dung: |\n  - Từ ngày 20/01/2026 đến ngày 22/01/2026; từ 08 giờ 00 ngày 20/01/2026 đến 17 giờ 00 ngày 20/01/2026.',
    'noi_dung: |\n  - Từ ngày 15 tháng 12 đến hết ngày 20 tháng 01 năm 2026; từ ngày 17 tháng 02 đến hết ngày 20 tháng 02 năm 2026.',
    'noi_dung: |\n  - Kỷ niệm 96 năm (03/02/1930 - 03/02/2026).',
    'ket_thuc: Từ ngày 15/12 đến ngày 20/01/2026; từ 05/9 đến ngày 31/5/2026; trực từ 17 giờ 00 đến 07 giờ 00; từ 7 giờ 30 đến 11 giờ 00.',
  ],
  sai: [
    { yaml: 'ket_thuc: Từ ngày 19 tháng 10 đến ngày 06 tháng 9 năm 2026; từ ngày 22/01 đến ngày 20/01.', marks: ['ngày 19 tháng 10 đến ngày 06 tháng 9 năm 2026', '22/01 đến ngày 20/01'] },
    { yaml: 'ket_thuc: Tổ chức từ 21 giờ 00 đến 19 giờ 30 ngày 05/9/2026.', marks: ['21 giờ 00 đến 19 giờ 30'] },
    { yaml: 'noi_dung: |\n  - Trực từ ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026.', marks: ['ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026'] },
    { yaml: 'noi_dung: |\n  - Trực từ 08 giờ 00 ngày 22/01/2026 đến 17 giờ 00 ngày 20/01/2026.', marks: ['22/01/2026 đến 17 giờ 00 ngày 20/01/2026'] },
  ],
});
