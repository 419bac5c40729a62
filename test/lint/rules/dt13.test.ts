import { describeRule } from '../support.js';

describeRule('ND30-DT13', {
  dung: [
    'noi_dung: |\n  - Từ ngày 20/01/2026 đến ngày 22/01/2026; từ 08 giờ 00 ngày 20/01/2026 đến 17 giờ 00 ngày 20/01/2026.',
    'noi_dung: |\n  - Từ ngày 15 tháng 12 đến hết ngày 20 tháng 01 năm 2026; từ ngày 17 tháng 02 đến hết ngày 20 tháng 02 năm 2026.',
    'noi_dung: |\n  - Kỷ niệm 96 năm (03/02/1930 - 03/02/2026).',
    'ket_thuc: Từ ngày 15/12 đến ngày 20/01/2026; từ 05/9 đến ngày 31/5/2026; trực từ 17 giờ 00 đến 07 giờ 00; từ 7 giờ 30 đến 11 giờ 00.',
    'ngay: 05/3/2026\nket_thuc: Giai đoạn 2021 - 2030; trực từ 22 giờ đến 5 giờ; từ tháng 10 đến tháng 3 năm 2027; từ quý IV/2026 đến quý II/2027; từ ngày 25 tháng 3 đến ngày 05 tháng 4; giảm thời gian từ 8 giờ đến 7 giờ.',
    'ngay: 05/3/2026\nket_thuc: Kết quả từ tháng 6 đến tháng 3 năm 2026; phòng cháy rừng từ tháng 11 đến tháng 4; từ ngày 25 đến ngày 05 tháng sau; từ 15/12 đến 20/01/2027.',
    'ngay: 05/11/2025\nket_thuc: Thực hiện từ tháng 11 đến tháng 3 năm 2026.',
  ],
  sai: [
    { yaml: 'ket_thuc: Từ ngày 19 tháng 10 đến ngày 06 tháng 9 năm 2026; từ ngày 22/01 đến ngày 20/01.', marks: ['ngày 19 tháng 10 đến ngày 06 tháng 9 năm 2026', '22/01 đến ngày 20/01'] },
    { yaml: 'ket_thuc: Tổ chức từ 21 giờ 00 đến 19 giờ 30 ngày 05/9/2026.', marks: ['21 giờ 00 đến 19 giờ 30'] },
    { yaml: 'noi_dung: |\n  - Trực từ ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026.', marks: ['ngày 22 tháng 01 đến hết ngày 20 tháng 01 năm 2026'] },
    { yaml: 'noi_dung: |\n  - Trực từ 08 giờ 00 ngày 22/01/2026 đến 17 giờ 00 ngày 20/01/2026.', marks: ['22/01/2026 đến 17 giờ 00 ngày 20/01/2026'] },
    { yaml: 'ngay: 05/3/2026\nket_thuc: Giai đoạn 2030 - 2021; từ ngày 20 đến ngày 15 tháng 4; Từ 10/5 đến 20/4/2026.', marks: ['Giai đoạn 2030 - 2021', 'từ ngày 20 đến ngày 15 tháng 4', 'Từ 10/5 đến 20/4/2026'] },
    { yaml: 'ngay: 05/3/2026\ntrich_yeu: Trồng cây năm 2026\nket_thuc: Làm từ tháng 6 đến tháng 3 năm 2026, từ quý IV đến quý II, từ 8 giờ đến 7 giờ 30.', marks: ['8 giờ đến 7 giờ 30', 'từ tháng 6 đến tháng 3 năm 2026', 'từ quý IV đến quý II'] },
  ],
});
