import { describeRule } from '../support.js';

describeRule('ND30-DT08', {
  dung: [
    'ngay: 20/11/2025\nnoi_dung: |\n  - Họp thứ Ba 20/01; ngày 20/01 (T3); thứ Hai, ngày 20/01 năm học trước là thứ Hai.',
    'noi_dung: |\n  - Họp thứ Hai 20/01.',
    'noi_dung: |\n  1. Thời gian: 08 giờ 00 ngày 20/01/2026 (thứ Ba).',
    'noi_dung: |\n  a) Đợt 1: từ 06 giờ 30 ngày 24/01/2026 (thứ Bảy), toàn phường ra quân.',
    'noi_dung: |\n  1. Thời gian: thứ Bảy, ngày 21/12/2024.',
    'noi_dung: |\n  1. Hai ngày 20/01/2026 và 21/01/2026 (thứ Ba, thứ Tư).',
    'can_cu: [Quyết định số 4255/QĐ-BNN-KHCN ngày 04/12/2024 của Bộ Nông nghiệp và Phát triển nông thôn]',
    'noi_dung: |\n  1. Họp giao ban sáng thứ Hai hằng tuần; lần thứ hai vào ngày 21/01/2026.',
    'ket_thuc: Lúc 14 giờ 00, 15 tháng 9 năm 2026 (chiều thứ Ba); ngày 08 và ngày 09 tháng 10 năm 2026 (thứ Năm, thứ Sáu).',
  ],
  sai: [
    { yaml: 'ket_thuc: Lúc 14 giờ 00, 15 tháng 9 năm 2026 (chiều thứ Tư).', marks: ['thứ Tư'] },
    { yaml: 'ket_thuc: Ngày 15/9/2026 (T4), ngày 15/9 (T4).\nngay: 01/9/2026', marks: ['T4', 'T4'] },
    { yaml: 'ket_thuc: Ngày 08 và ngày 09 tháng 10 năm 2026 (thứ Tư, thứ Năm).', marks: ['thứ Tư', 'thứ Năm'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  - Họp thứ Hai 20/01; ngày 20 tháng 01 (thứ Hai); 20 tháng 01 (thứ Hai); ngày 20/01 (T2); ngày 20/01/2026 (T2).', marks: ['thứ Hai', 'thứ Hai', 'thứ Hai', 'T2', 'T2'] },
    { yaml: 'noi_dung: |\n  1. Ngày 21/12/2024 (thứ Sáu).', marks: ['thứ Sáu'] },
    { yaml: 'noi_dung: |\n  1. Thời gian: Chủ nhật, ngày 20 tháng 01 năm 2026.', marks: ['Chủ nhật'] },
    { yaml: 'noi_dung: |\n  1. Thời gian: sáng thứ 2 (20/01/2026).', marks: ['thứ 2'] },
    { yaml: 'noi_dung:\n  Thời gian: 08 giờ 00, thứ hai ngày 20/01/2026', marks: ['thứ hai'] },
  ],
});
