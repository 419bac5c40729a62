import { describeRule } from '../support.js';

describeRule('ND30-DT05', {
  dung: [
    'dia_danh: Xuân Đông, ngày 05 tháng 01 năm 2026',
    'dia_danh: Thanh Hóa',
    'dia_danh: Thành phố Lai Châu',
    'dia_danh: Thành phố Hồ Chí Minh',
    'dia_danh: Phan Rang-Tháp Chàm',
    'dia_danh: Bà Rịa - Vũng Tàu',
    'dia_danh: Phường 3',
    'dia_danh: "Cư M\'gar"',
    'dia_danh: Đặc khu Phú Quốc',
    'dia_danh: Hồ Chí Minh',
    'dia_danh: Phường Điện Biên Phủ',
  ],
  sai: [
    { yaml: 'dia_danh: XUÂN ĐÔNG', marks: ['XUÂN ĐÔNG'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'dia_danh: TP. Hồ Chí Minh', marks: ['TP. Hồ Chí Minh'], mended: 'dia_danh: Thành phố Hồ Chí Minh' },
    { yaml: 'dia_danh: TP.HCM', marks: ['TP.HCM'], mended: 'dia_danh: Thành phố Hồ Chí Minh' },
    { yaml: 'dia_danh: Tp HCM', marks: ['Tp HCM'], mended: 'dia_danh: Thành phố Hồ Chí Minh' },
    { yaml: 'dia_danh: thành phố Hồ Chí Minh', marks: ['thành phố Hồ Chí Minh'], mended: 'dia_danh: Thành phố Hồ Chí Minh' },
    { yaml: 'dia_danh: TP. Lai Châu', marks: ['TP.'] },
    { yaml: 'dia_danh: P.3', marks: ['P.'] },
    { yaml: 'dia_danh: HN', marks: ['HN'] },
    { yaml: 'dia_danh: xã Xuân Đông', marks: ['xã'] },
    { yaml: 'dia_danh: phường 3', marks: ['phường'] },
    { yaml: 'dia_danh: xuân đông', marks: ['xuân đông'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'dia_danh: Hà nội', marks: ['nội'], mended: 'dia_danh: Hà Nội' },
    { yaml: 'dia_danh: Tỉnh Lâm Đồng', marks: ['Tỉnh'] },
  ],
});
