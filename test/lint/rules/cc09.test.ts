import { describeRule } from '../support.js';

describeRule('ND30-CC09', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"',
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"',
    'can_cu:\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"\n  - "Nghị quyết số 21/NQ-HĐND ngày 24 tháng 12 năm 2025 của Hội đồng nhân dân xã Xuân Đông về nhiệm vụ"',
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Nghị định số 113/2025/NĐ-CP ngày 03 tháng 6 năm 2025 của Chính phủ quy định chi tiết"',
    'can_cu:\n  - "Chỉ thị số 46-CT/TW ngày 16/5/2025 của Bộ Chính trị về lãnh đạo cuộc bầu cử"\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"', marks: ['Nghị định số 30/2020/NĐ-CP'] },
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"', marks: ['Kế hoạch số 18/KH-UBND'] },
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"', marks: ['Luật Lưu trữ'] },
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP'] },
  ],
});
