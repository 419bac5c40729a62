import { describeRule } from '../support.js';

describeRule('ND30-DT03', {
  dung: [
    'ngay: 19/12/2023',
    'ngay: 12/2025',
    'ngay: 2025',
    'ngay: ngày 05 tháng 3 năm 2026',
    'ngay: 29/2/2024',
  ],
  sai: [
    { yaml: 'ngay: 31/4/2026', marks: ['31/4/2026'] },
    { yaml: 'ngay: 29/2/2026', marks: ['29/2/2026'] },
    { yaml: 'ngay: hôm nay', marks: ['hôm nay'] },
  ],
});
