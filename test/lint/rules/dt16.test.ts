import { describeRule } from '../support.js';

describeRule('ND30-DT16', {
  dung: [
    'ngay: 27/4/2026\nket_thuc: Hoàn thành trong quý II năm 2026; kết quả đã thực hiện trong quý I năm 2026; thực hiện từ tháng 3/2026.',
    'ngay: 27/4/2026\nket_thuc: Chi lương tháng 13 trong tháng 12/2026; quý vị đại biểu; quý I, II, III, IV; tháng 3 năm 2026 xã đã có hướng dẫn.',
  ],
  sai: [
    { yaml: 'ngay: 27/4/2026\nket_thuc: Hoàn thành trong quý I năm 2026, tổ chức tập huấn trong tháng 3/2026.', marks: ['quý I năm 2026', 'tháng 3/2026'] },
    { yaml: 'ket_thuc: Báo cáo vào quý V và Tháng 13/2026.', marks: ['quý V', 'Tháng 13/2026'] },
  ],
});
