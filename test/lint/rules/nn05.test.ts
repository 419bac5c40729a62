import { describeRule } from '../support.js';

describeRule('ND30-NN05', {
  dung: [
    'luu: VT, KT',
    'luu: VT, NVY (SYT), GDPT (SGDĐT)',
    'luu: VT-TH',
  ],
  sai: [
    { yaml: 'luu: VT', marks: ['VT'] },
    { yaml: 'luu: VT.', marks: ['VT.'] },
    { yaml: 'luu: VT (02)', marks: ['VT (02)'] },
    { yaml: 'noi_nhan: |\n  - Các thôn;\n  - Lưu: VT.\nluu:', marks: ['Lưu: VT'] },
  ],
});
