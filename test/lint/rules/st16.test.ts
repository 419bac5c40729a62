import { describeRule } from '../support.js';

describeRule('ND30-ST16', {
  dung: [
    'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  b) Tài liệu.\n  (1) Một.\n  (2) Hai.',
    'noi_dung: |\n  A. PHẦN CHUNG\n  I. NỘI DUNG\n  - Đạt 5 m/s, c/ không.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  B) Tài liệu.\n  (c) Nước uống.\n  d/ Phông chữ.', marks: ['B)', '(c)', 'd/'], mended: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  b) Tài liệu.\n  c) Nước uống.\n  d) Phông chữ.' },
  ],
});
