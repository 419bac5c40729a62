import { describeRule } from '../support.js';

describeRule('ND30-DT10', {
  dung: [
    'noi_dung: |\n  I. NỘI DUNG\n  Ngày 29/02/2024, ngày 30 tháng 4 năm 2026, ngày 29 tháng 02.',
    'noi_dung: |\n  I. NỘI DUNG\n  Mục 1.13.2026 và tỷ lệ 30/2.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Trước ngày 31 tháng 4 năm 2026.', marks: ['ngày 31 tháng 4 năm 2026'] },
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Ngày 30/02/2026.', marks: ['30/02/2026'] },
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Ngày 15/13/2026.', marks: ['15/13/2026'] },
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Trước ngày 31 tháng 9.', marks: ['ngày 31 tháng 9'] },
  ],
});
