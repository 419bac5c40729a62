import { describeRule } from '../support.js';

describeRule('ND30-CC06', {
  dung: [
    'ngay: 12/02/2026\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'ngay: 12/02/2024\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"\n  - "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015"',
    'ngay: 12/02/2026\ncan_cu:\n  - "Luật Đất đai"\n  - "Luật Viên chức ngày 15 tháng 11 năm 2010"',
    'ngay: 12/02/2026\nket_thuc: Giai đoạn trước áp dụng Luật Đất đai năm 2013.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\ncan_cu: [Bộ luật Lao động ngày 18 tháng 6 năm 2012, Luật Bảo vệ và phát triển rừng ngày 03 tháng 12 năm 2004]', marks: ['Bộ luật Lao động ngày 18 tháng 6 năm 2012', 'Luật Bảo vệ và phát triển rừng ngày 03 tháng 12 năm 2004'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"', marks: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025"', marks: ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương số 65/2025/QH15"', marks: ['Luật Tổ chức chính quyền địa phương số 65/2025/QH15'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Luật Lưu trữ năm 2011"', marks: ['Luật Lưu trữ năm 2011'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Luật Ngân sách nhà nước số 83/2015/QH13"', marks: ['Luật Ngân sách nhà nước số 83/2015/QH13'] },
    { yaml: 'ngay: 12/02/2026\ncan_cu:\n  - "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư"', marks: ['Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư'] },
    { yaml: 'ngay: 12/01/2026\ncan_cu: [Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ hướng dẫn thể thức văn bản]', marks: ['Thông tư số 01/2011/TT-BNV ngày 19 tháng 01 năm 2011 của Bộ Nội vụ hướng dẫn thể thức văn bản'] },
  ],
});
