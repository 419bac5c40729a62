import { describeRule } from '../support.js';

describeRule('ND30-CC11', {
  dung: [
    'ngay: 12/02/2026\ncan_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Kế hoạch số 5/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh về A"',
    'ngay: 2026\ncan_cu:\n  - "Kế hoạch số 5/KH-UBND ngày 12/11/2026 của Ủy ban nhân dân tỉnh về A"',
    'ngay: 3/2026\ncan_cu:\n  - "Kế hoạch số 5/KH-UBND ngày 30/3/2026 của Ủy ban nhân dân tỉnh về A"',
    'ngay: 12/02/2026\nket_thuc: Sơ kết trước ngày 15 tháng 12 năm 2026.',
  ],
  sai: [
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Kế hoạch số 5/KH-UBND ngày 13/02/2026 của Ủy ban nhân dân tỉnh về A"', marks: ['Kế hoạch số 5/KH-UBND ngày 13/02/2026'] },
    { yaml: 'ngay: 12/02/2026\nket_thuc: Theo Kế hoạch số 5/KH-UBND ngày 13/3/2026 của Ủy ban nhân dân tỉnh.', marks: ['Kế hoạch số 5/KH-UBND ngày 13/3/2026'] },
    { yaml: 'ngay: 12/3/2025\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"', marks: ['ngày 16 tháng 6 năm 2025'] },
    { yaml: 'ngay: 2025\ncan_cu:\n  - "Kế hoạch số 5/KH-UBND ngày 13/02/2026 của Ủy ban nhân dân tỉnh về A"', marks: ['Kế hoạch số 5/KH-UBND ngày 13/02/2026'] },
  ],
});
