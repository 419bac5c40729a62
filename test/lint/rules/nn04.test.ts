import { describeRule } from '../support.js';

describeRule('ND30-NN04', {
  dung: [
    'luu: VT, KT',
    'luu: VT',
    'luu: "Lưu: VT, NV (05b)"',
    'luu: VT.',
    'noi_nhan: [Các thôn, "Lưu: VT, VP"]\nluu: ""',
    'luu: VT, NNMT (Q-05b)',
    'luu: VT, VP (3b)',
    'luu: VT (02 bản)',
  ],
  sai: [
    { yaml: 'luu: VT,VHXH.', marks: [','] },
    { yaml: 'luu: VP', marks: ['VP'] },
    { yaml: 'luu: VTMT', marks: ['VTMT'] },
    { yaml: 'luu: Ban xây dựng Đảng', marks: ['Ban xây dựng Đảng'] },
    { yaml: 'noi_nhan: |\n  - Các thôn;\n  - Lưu: Văn phòng.\nluu:', marks: ['Văn phòng'] },
    { yaml: 'noi_nhan: [Các thôn, Lưu Ban xây dựng Đảng]\nluu:', marks: ['Ban xây dựng Đảng'] },
    { yaml: 'luu: Văn thư', marks: ['Văn thư'] },
    { yaml: 'luu: VT KT', marks: ['VT'] },
    { yaml: 'luu: VT; MTTQ', marks: [';'] },
    { yaml: 'luu: VT, VP, VT', marks: ['VT, VP, VT'] },
    { yaml: 'luu: vt, kt', marks: ['vt, kt'] },
  ],
});
