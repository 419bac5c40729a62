import { describeRule } from '../support.js';

describeRule('ND30-NO05', {
  dung: [
    'ky_hieu: KH-UBND',
    'ky_hieu: UBND',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: BTT-MTTQ',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KHLT-SYT-SGDĐT',
  ],
  sai: [
    { yaml: 'ky_hieu: SNNMT-KH', marks: ['SNNMT-KH'] },
    { yaml: 'ky_hieu: K.HĐPH', marks: ['K.HĐPH'] },
    { yaml: 'ky_hieu: QĐ-UBND', marks: ['QĐ'] },
    { yaml: 'ky_hieu: CTr-UBND', marks: ['CTr'] },
    { yaml: 'ky_hieu: /TB-UBND', marks: ['TB'] },
  ],
});
