import { describeRule } from '../support.js';

describeRule('ND30-DT12', {
  dung: [
    'so: 15\nngay: 12/3/2026',
    'ngay: 3/2026',
    'so: 15\nngay: ngày 05 tháng 3 năm 2026',
  ],
  sai: [
    { yaml: 'so: 15\nngay: 3/2026', marks: ['3/2026'] },
    { yaml: 'so: 15', marks: ['15'] },
  ],
});
