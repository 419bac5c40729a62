import { describeRule } from '../support.js';

describeRule('ND30-NO02', {
  dung: [
    'ky_hieu: KH-UBND\nso: 157',
    'ky_hieu: UBND',
    'ky_hieu: /KH-UBND',
    'so: 0134',
    'ky_hieu: KH-SNN&MT\nco_quan: { ten: Sở Nông nghiệp và Môi trường, chu_quan: UBND tỉnh Lâm Đồng }',
  ],
  sai: [
    { yaml: 'ky_hieu: KH/UBND', marks: ['KH/UBND'] },
    { yaml: 'ky_hieu: kh-ubnd', marks: ['kh-ubnd'] },
    { yaml: 'so: 15/KH-UBND', marks: ['15/KH-UBND'] },
    { yaml: 'ky_hieu: 15/KH-UBND', marks: ['15/KH-UBND'] },
    { yaml: 'so: mười lăm', marks: ['mười lăm'] },
  ],
});
