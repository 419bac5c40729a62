import { describeRule } from '../support.js';

describeRule('ND30-XT01', {
  dung: [
    'do_khan: khẩn',
    'do_khan: Hỏa tốc',
    'do_khan: THƯỢNG KHẨN',
  ],
  sai: [
    { yaml: 'do_khan: rất khẩn', marks: ['rất khẩn'] },
    { yaml: 'do_khan: gấp', marks: ['gấp'] },
  ],
});
