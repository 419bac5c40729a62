import { describeRule } from '../support.js';

describeRule('ND30-CC21', {
  dung: [
    'ket_thuc: Theo Quy định số 37-QĐ/TW, Thông tri số 04/TT-MTTW-BTT, Kế hoạch số 21-KH/ĐU, Chương trình số 12/CT-UBND, Nghị quyết số 66-NQ/TW, Chỉ thị số 46-CT/TW.',
    'ket_thuc: Theo Thông báo kết luận số 15/TB-UBND, Công văn hướng dẫn số 12/UBND-VX, Kế hoạch ban hành kèm theo Quyết định số 15/QĐ-UBND.',
    'can_cu:\n  - "Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình"\n  - "Nghị quyết số 101/2025/UBTVQH15 ngày 26 tháng 9 năm 2025 của Ủy ban Thường vụ Quốc hội về bầu cử"\n  - "Thông tư số 27/2020/TT-BGDĐT ngày 04 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định đánh giá"',
    'can_cu:\n  - "Nghị quyết số 12/NQ-HĐND ngày 05 tháng 12 năm 2025 của Hội đồng nhân dân xã về nhiệm vụ"\n  - "Kế hoạch số 5/KH-UBND ngày 05 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân xã về nhiệm vụ"\n  - "Kế hoạch liên tịch số 5/KHLT-HĐND-UBND ngày 05 tháng 12 năm 2025 của Hội đồng nhân dân và Ủy ban nhân dân xã về nhiệm vụ"',
  ],
  sai: [
    { yaml: 'can_cu: [Quyết định số 15/KH-UBND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân xã về nhiệm vụ]', marks: ['Quyết định số 15/KH-UBND ngày 05 tháng 12 năm 2025'] },
    { yaml: 'ket_thuc: Theo Kế hoạch số 21/QĐ-UBND và Chỉ thị số 05-NQ/TU.', marks: ['Kế hoạch số 21/QĐ-UBND', 'Chỉ thị số 05-NQ/TU'] },
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ về công tác văn thư]', marks: ['Thủ tướng Chính phủ'] },
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Quốc hội về công tác văn thư]', marks: ['Quốc hội'] },
    { yaml: 'can_cu: [Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Chính phủ phê duyệt Chương trình]', marks: ['Chính phủ'] },
    { yaml: 'can_cu: [Nghị quyết số 197/2025/QH15 ngày 17 tháng 5 năm 2025 của Chính phủ về xây dựng pháp luật]', marks: ['Chính phủ'] },
    { yaml: 'can_cu: [Thông tư số 12/2024/TT-BYT ngày 17 tháng 5 năm 2024 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định về y tế trường học]', marks: ['Bộ trưởng Bộ Giáo dục và Đào tạo'] },
    { yaml: 'can_cu: [Nghị quyết số 12/NQ-HĐND ngày 05 tháng 12 năm 2025 của Ủy ban nhân dân xã về nhiệm vụ, Kế hoạch số 12/KH-UBND ngày 05 tháng 12 năm 2025 của Hội đồng nhân dân xã về nhiệm vụ]', marks: ['Ủy ban nhân dân xã', 'Hội đồng nhân dân xã'] },
  ],
});
