import { describeRule } from '../support.js';

describeRule('ND30-ST05', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  b) B.\n  c) C.\n  d) D.\n  đ) Đ.\n  e) E.\n  g) G.\n  2. Hai\n  a) A.\n  b) B.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  b) B.\n  c) C.\n  d) D.\n  e) E.', marks: ['e)'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  c) C.', marks: ['c)'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  b) B.\n  c) C.\n  d) D.\n  đ) Đ.\n  e) E.\n  f) F.', marks: ['f)'] },
  ],
});
