import { describeRule } from '../support.js';

describeRule('ND30-GV02', {
  dung: [
    'ngay: 10/3/2026\nket_thuc: Đồng chí sinh ra tại tỉnh Nam Định.',
    'ngay: 12/01/2026\nket_thuc: Địa bàn các tỉnh Đắk Nông, Bình Thuận trước đây; sửa chữa Đường tỉnh Bình Dương số 2.',
    'ngay: 19/12/2024\nket_thuc: Trên địa bàn tỉnh Hà Giang.',
    'ngay: 12/01/2026\nket_thuc: Trên địa bàn tỉnh Hà Giang cũ, tỉnh Tuyên Quang, tỉnh Đồng Nai.',
    'ngay: 12/01/2026\ncan_cu: [Nghị quyết số 5/2023/NQ-HĐND ngày 05/3/2023 của HĐND tỉnh Hòa Bình]',
    'ngay: 05/01/2026\nket_thuc: Kết nối với 34 tỉnh, thành phố; trước đây có 63 tỉnh, thành phố; gồm 163 tỉnh lẻ.',
    'ngay: 19/12/2024\nket_thuc: Kết nối với 63 tỉnh, thành phố.',
    'ngay: 05/01/2026\nket_thuc: Đường tỉnh Hà Giang 12; tỉnh Bình Dương Minh Khai.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\nket_thuc: Kết nối với 63 tỉnh, thành phố trong cả nước.', marks: ['63 tỉnh, thành phố'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Bắc Giang }\nngay: 12/01/2026', marks: ['tỉnh Bắc Giang'] },
    { yaml: 'ngay: 12/11/2026\nket_thuc: Trên địa bàn tỉnh Hòa Bình, tỉnh Đồng Nai.', marks: ['tỉnh Hòa Bình', 'tỉnh Đồng Nai'] },
    { yaml: 'ngay: 05/01/2026\nket_thuc: Mời đoàn tỉnh Quảng Nam, tỉnh Hải Dương và tỉnh Thanh Hóa dự; tỉnh Hà Giang báo cáo; TỈNH BẮC GIANG.', marks: ['tỉnh Quảng Nam', 'tỉnh Hải Dương', 'tỉnh Hà Giang', 'TỈNH BẮC GIANG'] },
  ],
});
