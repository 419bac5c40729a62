import { describeRule } from '../support.js';

describeRule('ND30-NO04', {
  dung: [
    'ky_hieu: KH-UBND',
  ],
  sai: [
    { yaml: 'ky_hieu: KH - UBND', marks: ['KH - UBND'] },
    { yaml: 'ky_hieu: KH–UBND', marks: ['KH–UBND'] },
    { yaml: 'ky_hieu: KH -UBND', marks: ['KH -UBND'] },
  ],
});
