import { describeRule } from '../support.js';

describeRule('ND30-CP07', {
  dung: [
    'ket_thuc: Dịp tết Nguyên đán, ngày Quốc khánh 2/9; lần thứ hai, thứ ba là kiểm tra; đứng thứ năm.',
    'noi_dung: |\n  - Tết Nguyên đán năm 2026.',
  ],
  sai: [
    { yaml: 'ket_thuc: Đón Tết Nguyên Đán, mừng Quốc Khánh.', marks: ['Tết Nguyên Đán', 'Quốc Khánh'], mended: 'ket_thuc: Đón tết Nguyên đán, mừng Quốc khánh.' },
    { yaml: 'ket_thuc: Từ 07 giờ ngày 28/9/2024 (thứ bảy).', marks: ['thứ bảy'], mended: 'ket_thuc: Từ 07 giờ ngày 28/9/2024 (thứ Bảy).' },
    { yaml: 'ket_thuc: Phục vụ dịp Tết nguyên đán.', marks: ['Tết nguyên đán'], mended: 'ket_thuc: Phục vụ dịp tết Nguyên đán.' },
  ],
});
