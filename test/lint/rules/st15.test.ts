import { describeRule } from '../support.js';

describeRule('ND30-ST15', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  2. Hai.',
    'noi_dung: |\n  Căn cứ tình hình, UBND xã ban hành Kế hoạch:\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  2. Hai.',
    'noi_dung: |\n  1. Một.\n  2. Hai.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  1. Mục đích: một.\n  2. Yêu cầu: hai.\n  I. NỘI DUNG\n  Ba.', marks: ['1.', '2.'] },
  ],
});
