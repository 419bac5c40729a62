import { describeRule } from '../support.js';

describeRule('ND30-DT14', {
  dung: [
    'noi_dung: |\n  - Thời gian: 08 giờ 00 ngày 20/01/2026, từ 7h30 đến 24 giờ 00.',
    'noi_dung: |\n  - Trong 36 giờ 00, sau 48 giờ, 30 giờ học, 08 giờ 75 đại biểu, 120 giờ 15 phút.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  - Thời gian: 25 giờ 00 ngày 20/01/2026; 08 giờ 75 phút; 7h65.', marks: ['25 giờ 00', '08 giờ 75', '7h65'] },
  ],
});
