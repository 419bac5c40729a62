import { describeRule } from '../support.js';

describeRule('ND30-ST13', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  2. Hai.\n  II. B\n  Ba.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  - Một.',
    'phu_luc:\n  - tieu_de: A\n    noi_dung: 1. Một.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  A) A.\n  b) B.\n  2. Hai\n  a) C.\n  B) D.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  II. B\n  Hai.', marks: ['Một.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  a) A.\n  2. Hai.', marks: ['A.'] },
  ],
});
