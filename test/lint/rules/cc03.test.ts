import { describeRule } from '../support.js';

describeRule('ND30-CC03', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'can_cu:\n  - "Thực hiện Kế hoạch số 706/KH-UBND ngày 21/02/2024 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện Chương trình mỗi xã một sản phẩm (OCOP) tỉnh Ninh Thuận năm 2024"',
    'can_cu:\n  - "Quyết định số 1746/QĐ-TTg ngày 30/12/2023 của Thủ tướng Chính phủ về việc phê duyệt Quy hoạch tỉnh; bổ sung vùng nuôi"',
    'can_cu:\n  - "Nghị định số 05/2025/NĐ-CP ngày 06/01/2025 của Chính phủ về sửa đổi, bổ sung một số điều của Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ"',
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019; Luật sửa đổi, bổ sung một số điều của Luật Giáo dục ngày 10 tháng 12 năm 2025"',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"', marks: ['Nghị định'] },
    { yaml: 'can_cu:\n  - "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019; Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"', marks: ['Luật'] },
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019, Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"', marks: ['Luật'] },
  ],
});
