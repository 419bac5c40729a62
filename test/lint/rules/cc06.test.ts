import { describeRule } from '../support.js';

describeRule('ND30-CC06', {
  dung: [
    'ngay: 12/02/2026\ncan_cu: [Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020, Luật Giáo dục ngày 14 tháng 6 năm 2019, Luật Đầu tư công ngày 29 tháng 11 năm 2024, Luật Dược ngày 06 tháng 4 năm 2016]',
    'ngay: 12/02/2024\ncan_cu: [Luật Nhà ở ngày 25 tháng 11 năm 2014, Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008]',
    'ngay: 12/02/2026\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'ngay: 12/02/2024\ncan_cu:\n  - "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"\n  - "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015"',
    'ngay: 12/02/2026\ncan_cu:\n  - "Luật Đất đai"\n  - "Luật Viên chức ngày 15 tháng 11 năm 2010"',
    'ngay: 12/02/2026\nket_thuc: Giai đoạn trước áp dụng Luật Đất đai năm 2013.',
  ],
  sai: [
    ...[
      'Luật Bảo vệ môi trường ngày 23 tháng 6 năm 2014', 'Luật Giáo dục ngày 14 tháng 6 năm 2005', 'Luật Cư trú năm 2006', 'Luật Giao thông đường bộ ngày 13 tháng 11 năm 2008',
      'Luật Căn cước công dân ngày 20 tháng 11 năm 2014', 'Luật Đầu tư công ngày 13 tháng 6 năm 2019', 'Luật Đấu thầu số 43/2013/QH13', 'Luật Nhà ở ngày 25 tháng 11 năm 2014', 'Luật Dược năm 2005',
      'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ về thi đua', 'Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về một cửa', 'Nghị định số 37/2014/NĐ-CP ngày 05 tháng 5 năm 2014 của Chính phủ quy định tổ chức',
      'Nghị định số 136/2020/NĐ-CP ngày 24 tháng 11 năm 2020 của Chính phủ quy định chi tiết', 'Nghị định số 94/2014/NĐ-CP ngày 17 tháng 10 năm 2014 của Chính phủ quy định quỹ', 'Nghị định số 81/2021/NĐ-CP ngày 27 tháng 8 năm 2021 của Chính phủ quy định học phí',
    ].map((text) => ({ yaml: `ngay: 12/02/2026\ncan_cu:\n  - "${text}"`, marks: [text] })),
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
