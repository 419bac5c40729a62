import { describeRule } from '../support.js';

describeRule('ND30-DT02', {
  dung: [
    'noi_dung: |\n  I. NỘI DUNG\n  Tháo dỡ quảng cáo trước ngày 10 tháng 02 năm 2026; duy trì từ ngày 17 tháng 02 đến hết ngày 20 tháng 02 năm 2026.',
    'noi_dung: |\n  I. NỘI DUNG\n  Ngày bầu cử 15/3/2026, báo cáo trước ngày 05 tháng 9 năm 2026.',
    'can_cu: [Kế hoạch số 12/KH-UBND ngày 5 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]',
    'noi_dung: |\n  I. NỘI DUNG\n  Tỷ lệ 1/2 ngày; mục 1.2.2026 của báo cáo; từ 15/3 đến 20/3/2026.',
  ],
  sai: [
    { yaml: 'ket_thuc: Gửi trước ngày 5 tháng 3 năm 2026.', marks: ['ngày 5 tháng 3 năm 2026'], mended: 'ket_thuc: Gửi trước ngày 05 tháng 3 năm 2026.' },
    { yaml: 'ket_thuc: Gửi trước ngày 15 tháng 03 năm 2026.', marks: ['ngày 15 tháng 03 năm 2026'], mended: 'ket_thuc: Gửi trước ngày 15 tháng 3 năm 2026.' },
    { yaml: 'ket_thuc: Gửi trước ngày 12 tháng 1.', marks: ['ngày 12 tháng 1'], mended: 'ket_thuc: Gửi trước ngày 12 tháng 01.' },
    { yaml: 'ket_thuc: Gửi trước ngày 5/3/2026 và 12/2/2026.', marks: ['5/3/2026', '12/2/2026'], mended: 'ket_thuc: Gửi trước ngày 05/3/2026 và 12/02/2026.' },
    { yaml: 'ket_thuc: Ra quân ngày 16/03/2026, từ 15/03 đến 20/03/2026.', marks: ['16/03/2026', '15/03', '20/03/2026'], mended: 'ket_thuc: Ra quân ngày 16/3/2026, từ 15/3 đến 20/3/2026.' },
    { yaml: 'ket_thuc: Họp ngày 16.3.2026 và 17-03-2026.', marks: ['16.3.2026', '17-03-2026'], mended: 'ket_thuc: Họp ngày 16/3/2026 và 17/3/2026.' },
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  | Việc | Hạn |\n  |---|---|\n  | In | 20/08/2026 |', marks: ['20/08/2026'] },
  ],
});
