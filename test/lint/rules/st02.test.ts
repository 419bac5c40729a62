import { describeRule } from '../support.js';

describeRule('ND30-ST02', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  II. NỘI DUNG\n  Hai.\n  III. TỔ CHỨC THỰC HIỆN\n  Ba.',
    'noi_dung: |\n  Phần I\n  MỞ ĐẦU\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  Phần II\n  NỘI DUNG\n  I. A\n  Hai.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  III. NỘI DUNG\n  Hai.', marks: ['III.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  I. NỘI DUNG\n  Hai.', marks: ['I.'] },
    { yaml: 'noi_dung: |\n  Phần I\n  MỞ ĐẦU\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  Phần III\n  NỘI DUNG\n  I. A\n  Hai.', marks: ['Phần III'] },
  ],
});
