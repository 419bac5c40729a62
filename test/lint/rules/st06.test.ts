import { describeRule } from '../support.js';

describeRule('ND30-ST06', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  b) B.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  1.1. A: x.\n  1.2. B: y.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  1.1. A: x.\n  1.2. B: y.\n  2. Hai\n  a) A.\n  b) B.', marks: ['A:'] },
  ],
});
