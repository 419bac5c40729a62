import { describeRule } from '../support.js';

describeRule('ND30-NN13', {
  dung: ['noi_nhan: [UBND tỉnh (b/c), Các thôn (t/h), "Đ/c Chủ tịch (để chỉ đạo)", Chi nhánh NHCSXH (PGD)]'],
  sai: [
    { yaml: 'noi_nhan: ["UBND tỉnh (b/c", "HĐND xã(b/c)", "Các thôn (th)"]', marks: ['(b/c', '(', 'th'] },
    { yaml: 'noi_nhan: |\n  - UBND tỉnh(bc)', marks: ['bc', '('] },
    { yaml: 'noi_nhan: |\n  - UBND tỉnh(b/c)\n  - Các thôn (th)', marks: ['(', 'th'], mended: 'noi_nhan: |\n  - UBND tỉnh (b/c)\n  - Các thôn (t/h)' },
  ],
});
