import { describeRule } from '../support.js';

describeRule('ND30-SG13', {
  dung: [
    'so: 15\nngay: 12/3/2026\nky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch }',
    'ngay: 12/2024\nky: { chuc_vu: Chủ tịch }',
    'so: 15\nky: { chuc_vu: Chủ tịch }',
    'so: 15\nngay: 12/3/2026\nky: Lê Văn An',
  ],
  sai: [
    { yaml: 'so: 15\nngay: 12/3/2026\nky: { chuc_vu: Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'so: 15\nngay: 12/3/2026\nky: { q: Hiệu trưởng }', marks: ['Hiệu trưởng'] },
  ],
});
