import { describeRule } from '../support.js';

describeRule('ND30-CC17', {
  dung: [
    'can_cu:\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"',
    'trich_yeu: V/v tổ chức Hội nghị',
    'ket_thuc: Trang chinhphu.vn/vanban, kênh V/V1.',
  ],
  sai: [
    { yaml: 'ket_thuc: Theo Công văn số 12/UBND-VX ngày 05/01/2026 của Ủy ban nhân dân tỉnh V/v báo cáo.', marks: ['V/v'], mended: 'ket_thuc: Theo Công văn số 12/UBND-VX ngày 05/01/2026 của Ủy ban nhân dân tỉnh về việc báo cáo.' },
    { yaml: 'can_cu: [Quyết định số 1/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã v/v giao nhiệm vụ]', marks: ['v/v'] },
  ],
});
