import { describeRule } from '../support.js';

describeRule('ND30-CC07', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\nket_thuc: Theo Nghị định số 30/2020/NĐ-CP.',
    'can_cu:\n  - "Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ quy định chi tiết"\n  - "Nghị định số 05/2025/NĐ-CP ngày 06/01/2025 của Chính phủ sửa đổi Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ"',
    'ket_thuc: Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\nket_thuc: Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.', marks: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'] },
  ],
});
