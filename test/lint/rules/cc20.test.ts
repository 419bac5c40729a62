import { describeRule } from '../support.js';

describeRule('ND30-CC20', {
  dung: [
    'can_cu:\n  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\n  - Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015\n  - "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"',
    'can_cu:\n  - Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều ngày 17 tháng 6 năm 2020\n  - Luật sửa đổi, bổ sung một số điều của Luật Trẻ em ngày 01 tháng 4 năm 2016',
    'can_cu: [Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015, Luật Trẻ em ngày 01 tháng 12 năm 2026]',
    'ket_thuc: Theo Luật Trẻ em, báo cáo trước ngày 06 tháng 4 năm 2016.',
    'can_cu: [Quyết định số 30/QĐ-UBND ngày 05 tháng 4 năm 2025 của Ủy ban nhân dân tỉnh về công tác văn thư]',
  ],
  sai: [
    { yaml: 'can_cu: [Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 19 tháng 6 năm 2025]', marks: ['ngày 19 tháng 6 năm 2025'], mended: 'can_cu: [Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025]' },
    { yaml: 'can_cu: [Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025]', marks: ['ngày 19 tháng 6 năm 2025'], mended: 'can_cu: [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]' },
    { yaml: 'can_cu: [Luật Trẻ em ngày 05 tháng 4 năm 2017, Bộ luật Lao động ngày 21/11/2019]', marks: ['ngày 05 tháng 4 năm 2017', '21/11/2019'], mended: 'can_cu: [Luật Trẻ em ngày 05 tháng 4 năm 2016, Bộ luật Lao động ngày 20/11/2019]' },
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 03 tháng 5 năm 2020 của Chính phủ về công tác văn thư]', marks: ['ngày 03 tháng 5 năm 2020'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'mo_dau: Thực hiện Luật Giáo dục ngày 04/6/2019, Phòng ban hành Kế hoạch.', marks: ['04/6/2019'], mended: 'mo_dau: Thực hiện Luật Giáo dục ngày 14/6/2019, Phòng ban hành Kế hoạch.' },
  ],
});
