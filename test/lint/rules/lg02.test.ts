import { describeRule } from '../support.js';

describeRule('ND30-LG02', {
  dung: [
    'noi_dung: |\n  Chi như sau:\n  | TT | Nội dung   | SL |\n  |---|---|---|\n  |  | Tổng cộng | 75 |',
    'ket_thuc: Đạt 80% với 350 người; "Tết ấm" và "Áo ấm" của Hội.',
    'can_cu: [Kế hoạch số 134/KH-UBND ngày 11/6/2019 của UBND tỉnh về OCOP; Kế hoạch số 77/KH-UBND ngày 16/3/2020]',
    'noi_dung: |\n  7.4. Các siêu thị: Coopmart, Big C, Vinmart... (65 người).\n  Thời gian: 1/2 ngày, dự kiến 2,5 tỷ đồng; 27 x 03 người = 81 người.',
    'noi_dung: |\n  - **Mục đích**: chữ đậm, *nghiêng*; số 1.250.000 đồng',
    'ket_thuc: Kinh phí ...... đồng; các việc khác… (nếu có).',
  ],
  sai: [
    { yaml: 'ket_thuc: Đạt 80 % với 1.350người; 100% ;theo quy định .Các thôn.', marks: [' ', ' ', ' ', '1.350người'], mended: 'ket_thuc: Đạt 80% với 1.350 người; 100%; theo quy định. Các thôn.' },
    { yaml: 'ket_thuc: Chương trình "Tết ấm " và " Áo ấm".', marks: ['"Tết ấm "', '" Áo ấm"'], mended: 'ket_thuc: Chương trình "Tết ấm" và "Áo ấm".' },
    { yaml: 'dia_danh: Xuân  Đông', marks: ['  '], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn  Văn An }', marks: ['  '] },
    { yaml: 'ket_thuc: Trên đây là  Kế hoạch.', marks: ['  '], mended: 'ket_thuc: Trên đây là Kế hoạch.' },
    { yaml: 'ket_thuc: Hội nghị , tổng kết .', marks: [' ', ' '], mended: 'ket_thuc: Hội nghị, tổng kết.' },
    { yaml: 'noi_dung: |\n  - Các sở,ngành', marks: [','], mended: 'noi_dung: |\n  - Các sở, ngành' },
    { yaml: 'noi_dung: |\n  - Địa điểm:Hội trường. Nghỉ ,ăn trưa.Chiều họp tiếp.', marks: [' ', ':', '.'], mended: 'noi_dung: |\n  - Địa điểm: Hội trường. Nghỉ, ăn trưa. Chiều họp tiếp.' },
    { yaml: 'ket_thuc: Các thôn báo cáo.. Đề nghị thực hiện;; báo cáo ( nếu có ).', marks: ['..', ';;', ' ', ' '], mended: 'ket_thuc: Các thôn báo cáo. Đề nghị thực hiện; báo cáo (nếu có).' },
  ],
});
