import { describeRule } from '../support.js';

describeRule('ND30-GV02', {
  dung: [
    'ngay: 12/01/2026\nket_thuc: Địa bàn các tỉnh Đắk Nông, Bình Thuận trước đây; sửa chữa Đường tỉnh Bình Dương số 2.',
    'ngay: 19/12/2024\nket_thuc: Trên địa bàn tỉnh Hà Giang.',
    'ngay: 12/01/2026\nket_thuc: Trên địa bàn tỉnh Hà Giang cũ, tỉnh Tuyên Quang, tỉnh Đồng Nai.',
    'ngay: 12/01/2026\ncan_cu: [Nghị quyết số 5/2023/NQ-HĐND ngày 05/3/2023 của HĐND tỉnh Hòa Bình]',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Bắc Giang }\nngay: 12/01/2026', marks: ['tỉnh Bắc Giang'] },
    { yaml: 'ngay: 12/11/2026\nket_thuc: Trên địa bàn tỉnh Hòa Bình, tỉnh Đồng Nai.', marks: ['tỉnh Hòa Bình', 'tỉnh Đồng Nai'] },
  ],
});
