import { describeRule } from '../support.js';

describeRule('ND30-CC08', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Thông tư số 56/2023/TT-BTC ngày 18 tháng 8 năm 2023 của Bộ trưởng Bộ Tài chính quy định việc lập dự toán"\n  - "Thực hiện Kế hoạch số 706/KH-UBND ngày 21/02/2024 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện Chương trình mỗi xã một sản phẩm (OCOP) tỉnh Ninh Thuận năm 2024"',
    'can_cu:\n  - "Quyết định số 490/QĐ-TTg ngày 07/5/2018 của Thủ tướng Chính phủ phê duyệt Chương trình"',
    'ket_thuc: Báo cáo trước ngày 5 tháng 3 năm 2026.',
  ],
  sai: [
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư]', marks: ['5/3/2020'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'can_cu: [Luật Giáo dục ngày 14 tháng 06 năm 2019]', marks: ['ngày 14 tháng 06 năm 2019'], mended: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
    { yaml: 'can_cu: [Luật Thủy sản ngày 18/09/2017]', marks: ['18/09/2017'], mended: 'can_cu: [Luật Thủy sản ngày 18/9/2017]' },
    { yaml: 'ket_thuc: Theo Quyết định số 1/QĐ-UBND ngày 12 tháng 1 năm 2026 của Ủy ban nhân dân xã.', marks: ['ngày 12 tháng 1 năm 2026'], mended: 'ket_thuc: Theo Quyết định số 1/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã.' },
    { yaml: 'kem_theo: Quyết định số 15/QĐ-UBND ngày 5/1/2026 của Ủy ban nhân dân xã Xuân Đông', marks: ['5/1/2026'], mended: 'kem_theo: Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Xuân Đông' },
  ],
});
