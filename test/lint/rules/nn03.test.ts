import { describeRule } from '../support.js';

describeRule('ND30-NN03', {
  dung: [
    'noi_nhan:\n  - "Công an xã, Trạm Y tế xã"\n  - "Các thôn;"',
    'noi_nhan:\n  - "Sở Nội vụ (b/c; 02 bản)"\n  - "Các thôn"',
    'noi_nhan: |\n  - Sở Nội vụ;\n  - Các thôn;\n  - Lưu: VT, VP.',
  ],
  sai: [
    { yaml: 'noi_nhan:\n  - "Công an tỉnh; Bộ Chỉ huy quân sự tỉnh"', marks: [';'] },
  ],
});
