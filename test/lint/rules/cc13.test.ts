import { describeRule } from '../support.js';

describeRule('ND30-CC13', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021'] },
    { yaml: 'ket_thuc: Theo Thông tư số 56/2023/TT-BTC ngày 18/8/2022 của Bộ Tài chính.', marks: ['Thông tư số 56/2023/TT-BTC ngày 18/8/2022'] },
  ],
});
