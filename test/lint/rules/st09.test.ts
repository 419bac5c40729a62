import { describeRule } from '../support.js';

describeRule('ND30-ST09', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích\n  - Một.\n  2. Yêu cầu: tiết kiệm.',
    'noi_dung: |\n  I. THÀNH PHẦN\n  1. Sở Tài chính\n  2. Sở Y tế\n  3. Sở Nội vụ',
    'noi_dung:\n  Tiến độ:\n    - bang:\n        cot: [Việc]\n        hang: [[In tài liệu]]',
    'noi_dung: |\n  I. MỤC ĐÍCH\n  1. Một.\n  2. HOẠT ĐỘNG CHÍNH\n  1. Hai.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  II. NỘI DUNG\n  Một.', marks: ['MỤC ĐÍCH, YÊU CẦU'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích\n  - Một.\n  2. Yêu cầu\n  II. NỘI DUNG\n  Một.', marks: ['Yêu cầu'] },
    { yaml: 'noi_dung:\n  Mục đích:\n  Nội dung: Một.', marks: ['Mục đích'] },
    { yaml: 'noi_dung: {A: Một.}\nphu_luc:\n  - tieu_de: Đề cương\n    noi_dung: |\n      I. CHUNG\n      II. KẾT QUẢ\n      Một.', marks: ['CHUNG'] },
  ],
});
