import { describeRule } from '../support.js';

describeRule('ND30-NN10', {
  dung: [
    'noi_nhan: [Các thôn, "Lưu: VT, KT"]\nluu: VT, KT',
    'luu: VT, KT',
  ],
  sai: [
    { yaml: 'noi_nhan: [Các thôn]\nluu:', marks: ['luu'] },
    { yaml: 'noi_nhan: [Các thôn, "Lưu: VT, VP"]\nluu: VT, KT', marks: ['luu'] },
  ],
});
