import { describeRule } from '../support.js';

describeRule('ND30-ST01', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích: tổng kết.\n  2. Yêu cầu: tiết kiệm.\n  II. NỘI DUNG\n  Một.',
  ],
  sai: [
    { yaml: 'noi_dung:\n  Nội dung: |\n    Một.\n    II. TỔ CHỨC THỰC HIỆN\n    Hai.', marks: ['II.'] },
  ],
});
