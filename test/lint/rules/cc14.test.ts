import { describeRule } from '../support.js';

describeRule('ND30-CC14', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"\n  - "Thực hiện Kế hoạch số 706/KH-UBND ngày 21/02/2024 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện Chương trình mỗi xã một sản phẩm (OCOP) tỉnh Ninh Thuận năm 2024"',
    'can_cu:\n  - "Quyết định số 4255/QĐ-BNN-KHCN ngày 04/12/2024 của Bộ Nông nghiệp và Môi trường về việc phê duyệt"',
    'ket_thuc: Thành lập theo Quyết định số 95/QĐ-UBND ngày 18 tháng 8 năm 2025 của UBND xã Xuân Đông.',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Quyết định số 5363/QĐ-UBND ngày 28/12/2018 của UBND tỉnh về phê duyệt Đề án"', marks: ['UBND'] },
    { yaml: 'can_cu:\n  - "Thông tư số 28/2020/TT-BGDĐT ngày 04/9/2020 của Bộ GD&ĐT ban hành Điều lệ"', marks: ['Bộ GD&ĐT'] },
    { yaml: 'can_cu:\n  - "Thông tư số 01/2024/TT-BNV ngày 04/9/2024 của BNV hướng dẫn"', marks: ['BNV'] },
  ],
});
