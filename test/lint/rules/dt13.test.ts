import { describeRule } from '../support.js';

describeRule('ND30-DT13', {
  dung: [
    'noi_dung: |\n  - Từ ngày 20/01/2026 đến ngày 22/01/2026; từ 08 giờ 00 ngày 20/01/2026 đến 17 giờ 00 ngày 20/01/2026.',
    'noi_dung: |\n  - Từ ngày 15 tháng 12 đến hết ngày 20 tháng 01 năm 2026; từ ngày 17 tháng 02 đến hết ngày 20 tháng 02 năm 2026.',
    'noi_dung: |\n  - Kỷ niệm 96 năm (03/02/1930 - 03/02/2026).',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  - Trực từ ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026.', marks: ['ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026'] },
    { yaml: 'noi_dung: |\n  - Trực từ 08 giờ 00 ngày 22/01/2026 đến 17 giờ 00 ngày 20/01/2026.', marks: ['22/01/2026 đến 17 giờ 00 ngày 20/01/2026'] },
  ],
});
