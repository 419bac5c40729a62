import { describeRule } from '../support.js';

describeRule('ND30-CP01', {
  dung: [
    'ket_thuc: Phân công rõ ai làm? làm gì? bao giờ xong.',
    'noi_dung: |\n  - Các siêu thị: Coopmart, Big C, Vinmart... (65 người).\n  - Xây dựng Clip v.v. và các việc khác; TP. và TW.',
    'noi_dung:\n  Văn phòng: phối hợp chuẩn bị.\n  Sở Y tế: |\n    a. Thời gian thực hiện\n    b) Địa điểm',
    'noi_dung: |\n  - 05 người.\n  - "Tuyên truyền" trên báo.\n  | TT | tên |\n  |---|---|\n  | 1 | xã A |',
    'noi_dung: |\n  1. Việc một\n  b/ Tài liệu\n  (b) Tài liệu\n  v.v. và các việc khác',
    'noi_dung: |\n  I. A\n  1. Chuẩn bị\n  hội trường và tài liệu cho hội nghị.',
  ],
  sai: [
    { yaml: 'ket_thuc: Kiểm tra các ngầm, tràn. khu vực trũng thấp phải có biển báo.', marks: ['khu'], mended: 'ket_thuc: Kiểm tra các ngầm, tràn. Khu vực trũng thấp phải có biển báo.' },
    { yaml: 'can_cu: [căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019]', marks: ['căn'], mended: 'can_cu: [Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
    { yaml: 'noi_dung: |\n  - lãnh đạo các phòng. các thôn dự.', marks: ['các', 'lãnh'], mended: 'noi_dung: |\n  - Lãnh đạo các phòng. Các thôn dự.' },
  ],
});
