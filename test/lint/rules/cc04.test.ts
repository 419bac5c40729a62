import { describeRule } from '../support.js';

describeRule('ND30-CC04', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"\n  - "Quyết định số 148/QĐ-TTg ngày 24 tháng 02 năm 2023 của Thủ tướng Chính phủ ban hành Bộ tiêu chí đánh giá"\n  - "Thực hiện Kế hoạch số 706/KH-UBND ngày 21/02/2024 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện Chương trình mỗi xã một sản phẩm (OCOP) tỉnh Ninh Thuận năm 2024"',
    'can_cu:\n  - "Luật Bảo vệ môi trường năm 2020"\n  - "Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ I"',
    'can_cu:\n  - "Chương trình công tác năm 2026 của Ủy ban nhân dân xã"',
    'can_cu:\n  - "Thông báo số 552/TB-VPCP ngày 13 tháng 10 năm 2025 của Văn phòng Chính phủ Kết luận Phiên họp lần thứ tư của Ban Chỉ đạo của Chính phủ về phát triển khoa học"',
    'can_cu:\n  - "Quyết định số 4255/QĐ-BNN-KHCN ngày 04/12/2024 của Bộ Nông nghiệp và PTNT (nay là Bộ Nông nghiệp và Môi trường) về việc phê duyệt Chương trình"',
    'mo_dau: |\n  Thực hiện Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    'can_cu: ["Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"]\nket_thuc: Các phòng thực hiện theo Nghị định số 30/2020/NĐ-CP.',
    'noi_dung:\n  - bang:\n      cot: [Căn cứ]\n      hang: [[Quyết định số 66/2018/QĐ-UBND]]',
    'can_cu: ["Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"]\nket_thuc: |\n  - Theo Nghị định số 30/2020/NĐ-CP.\n  - Tổng hợp kết quả.',
  ],
  sai: [
    { yaml: 'can_cu: [Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]', marks: ['Nghị định'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'ket_thuc: Theo Kế hoạch 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.', marks: ['Kế hoạch'], mended: 'ket_thuc: Theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.' },
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP'] },
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP năm 2020 của Chính phủ về công tác văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP'] },
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 về công tác văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'] },
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"', marks: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020'] },
    { yaml: 'can_cu:\n  - "Nghị định ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"', marks: ['Nghị định'] },
    { yaml: 'can_cu:\n  - "Kế hoạch của Ủy ban nhân dân tỉnh về công tác văn thư"', marks: ['Kế hoạch'] },
    { yaml: 'can_cu:\n  - "Kế hoạch số …/KH-UBND ngày … tháng … năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư"', marks: ['Kế hoạch số …/'] },
    { yaml: 'mo_dau: |\n  Thực hiện Kế hoạch số 14/KH-UBND của Ủy ban nhân dân tỉnh về công tác dân tộc, Ủy ban nhân dân xã ban hành Kế hoạch như sau:', marks: ['Kế hoạch số 14/KH-UBND'] },
    { yaml: 'can_cu: ["Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"]\nket_thuc: |\n  - Theo Nghị định 30/2020/NĐ-CP.\n  - Tổng hợp kết quả.', marks: ['Nghị định'], mended: 'can_cu: ["Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"]\nket_thuc: |\n  - Theo Nghị định số 30/2020/NĐ-CP.\n  - Tổng hợp kết quả.' },
  ],
});
