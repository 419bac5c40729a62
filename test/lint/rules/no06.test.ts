import { describeRule } from '../support.js';

describeRule('ND30-NO06', {
  dung: [
    'so: 15',
    'so: 2026',
  ],
  sai: [
    { yaml: 'so: 15/2026', marks: ['15/2026'] },
    { yaml: 'ky_hieu: 2026/KH-UBND', marks: ['2026/KH-UBND'] },
  ],
});
