import { describeRule } from '../support.js';

describeRule('ND30-DT11', {
  dung: [
    'noi_dung: |\n  - Đạt 31/4 chỉ tiêu, ngày 8/3, ngày 29/02.',
    'noi_dung: |\n  1. Ngày 29/02/2024, ngày 30 tháng 4, ngày 29 tháng 02 năm 2024; tỷ lệ 31/40; số 12/2026.',
    'can_cu: [Nghị quyết số 33/2021/UBTVQH15 ngày 28/9/2021]',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  - Báo cáo trước ngày 31/4.', marks: ['31/4'] },
    { yaml: 'noi_dung: |\n  1. Trước ngày 31/4/2026, xong ngày 29/02/2026.', marks: ['31/4/2026', '29/02/2026'] },
    { yaml: 'noi_dung: |\n  1. Từ ngày 31 tháng 6 đến hết năm.', marks: ['ngày 31 tháng 6'] },
    { yaml: 'noi_dung: |\n  1. Gửi trước ngày 15/13/2026.', marks: ['15/13/2026'] },
  ],
});
