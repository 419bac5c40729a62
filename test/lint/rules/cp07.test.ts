import { describeRule } from '../support.js';

describeRule('ND30-CP07', {
  dung: [
    'ket_thuc: Lần thứ hai, thứ ba; kỳ họp thứ hai ngày 16/3/2026; người thứ tư; từ thứ hai trở đi; (thứ Hai), thứ Hai ngày 16/3/2026, Chủ nhật; thứ nhất, thứ hai.',
    'ket_thuc: Thứ Hai ngày 16/3/2026 họp. Thứ hai, tăng cường kiểm tra.',
    'ket_thuc: Dịp tết Nguyên đán, ngày Quốc khánh 2/9; lần thứ hai, thứ ba là kiểm tra; đứng thứ năm.',
    'noi_dung: |\n  - Tết Nguyên đán năm 2026.',
  ],
  sai: [
    { yaml: 'ket_thuc: Nghỉ thứ bảy, chủ nhật hằng tuần.', marks: ['thứ bảy', 'chủ nhật'], mended: 'ket_thuc: Nghỉ thứ Bảy, Chủ nhật hằng tuần.' },
    { yaml: 'ket_thuc: Họp (Thứ hai), (Thứ Hai), (chủ nhật), thứ hai ngày 16/3/2026.', marks: ['Thứ hai', 'Thứ Hai', 'thứ hai', 'chủ nhật'], mended: 'ket_thuc: Họp (thứ Hai), (thứ Hai), (Chủ nhật), thứ Hai ngày 16/3/2026.' },
    { yaml: 'ket_thuc: Trực chiều thứ hai, thứ tư và thứ sáu; sáng thứ Hai, thứ tư; từ thứ hai đến thứ sáu hằng tuần.', marks: ['thứ hai', 'thứ tư', 'thứ sáu', 'thứ tư', 'thứ hai', 'thứ sáu'], mended: 'ket_thuc: Trực chiều thứ Hai, thứ Tư và thứ Sáu; sáng thứ Hai, thứ Tư; từ thứ Hai đến thứ Sáu hằng tuần.' },
    { yaml: 'ket_thuc: Đón Tết Nguyên Đán, mừng Quốc Khánh.', marks: ['Tết Nguyên Đán', 'Quốc Khánh'], mended: 'ket_thuc: Đón tết Nguyên đán, mừng Quốc khánh.' },
    { yaml: 'ket_thuc: Từ 07 giờ ngày 28/9/2024 (thứ bảy).', marks: ['thứ bảy'], mended: 'ket_thuc: Từ 07 giờ ngày 28/9/2024 (thứ Bảy).' },
    { yaml: 'ket_thuc: Phục vụ dịp Tết nguyên đán.', marks: ['Tết nguyên đán'], mended: 'ket_thuc: Phục vụ dịp tết Nguyên đán.' },
  ],
});
