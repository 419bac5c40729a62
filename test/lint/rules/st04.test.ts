import { describeRule } from '../support.js';

describeRule('ND30-ST04', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích\n  - Tổng kết.\n  2. Yêu cầu\n  - Tiết kiệm.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. UBND\n  - Một.\n  2. VP HĐND\n  - Hai.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Thực hiện tốt công tác tuyên truyền.\n  - Một.\n  2. Hai.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Chuẩn bị.\n  2. Tổ chức.',
    'noi_dung: |\n  I. A\n  1. Đại biểu Trung ương:\n  - Một.\n  2. Đại biểu cấp tỉnh:\n  - Hai.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích.\n  - Tổng kết.\n  2. Yêu cầu\n  - Tiết kiệm.', marks: ['Mục đích.'], mended: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích\n  - Tổng kết.\n  2. Yêu cầu\n  - Tiết kiệm.' },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. MỤC ĐÍCH\n  - Tổng kết.\n  2. YÊU CẦU\n  - Tiết kiệm.', marks: ['MỤC ĐÍCH', 'YÊU CẦU'] },
  ],
});
