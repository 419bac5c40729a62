import { describeRule } from '../support.js';

describeRule('ND30-CC12', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"\n  - "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá"',
    'ket_thuc: Hội trường 200 m2 / người, năm 2025 - 2026.',
  ],
  sai: [
    { yaml: 'can_cu: [Nghị định số 152 / 2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp]', marks: ['152 / 2025/NĐ-CP'], mended: 'can_cu: [Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp]' },
    { yaml: 'can_cu: [Kế hoạch số 1423/KH -UBND ngày 01/6/2023 của Ủy ban nhân dân thành phố về A]', marks: ['1423/KH -UBND'], mended: 'can_cu: [Kế hoạch số 1423/KH-UBND ngày 01/6/2023 của Ủy ban nhân dân thành phố về A]' },
    { yaml: 'ket_thuc: Theo Nghị quyết số 27/NQ- TW và Quyết định số 66/2018/QĐ–UBND.', marks: ['27/NQ- TW', '66/2018/QĐ–UBND'], mended: 'ket_thuc: Theo Nghị quyết số 27/NQ-TW và Quyết định số 66/2018/QĐ-UBND.' },
    { yaml: 'ket_thuc: Theo Chỉ thị số 46 - CT/TW ngày 16/5/2025.', marks: ['46 - CT/TW'] },
  ],
});
