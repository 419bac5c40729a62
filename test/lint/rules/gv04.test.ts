import { describeRule } from '../support.js';

describeRule('ND30-GV04', {
  dung: [
    'ky: {tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch}\nket_thuc: Tỷ lệ K/T, T/B.',
    'noi_dung: |\n  | TT | Tên |\n  |-----|-----|\n  | 1 | A |',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH\n  -----\n  Tổng kết.', marks: ['-----'] },
  ],
});
