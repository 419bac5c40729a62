import { describeRule } from '../support.js';

describeRule('ND30-NN12', {
  dung: [
    'noi_nhan:\n  - "Chủ tịch, các Phó Chủ tịch UBND xã"\n  - "Các sở: NNMT, TC, CT, KHCN"\n  - "UBND TP"\n  - "VPUBND tỉnh"',
    'noi_nhan:\n  - "Lãnh đạo Văn phòng UBND tỉnh"',
  ],
  sai: [
    { yaml: 'noi_nhan:\n  - "CT, các PCT UBND tỉnh"', marks: ['CT', 'PCT'] },
    { yaml: 'noi_nhan:\n  - "PGĐ Sở"', marks: ['PGĐ'] },
    { yaml: 'noi_nhan:\n  - "CVP, các PCVP UBND tỉnh"', marks: ['CVP', 'PCVP'] },
    { yaml: 'noi_nhan:\n  - "Ủy ban nhân dân huyện: CT, PCT/KT"', marks: ['CT', 'PCT'] },
    { yaml: 'noi_nhan:\n  - VPUB: CVP, các PCVP', marks: ['CVP', 'PCVP'] },
  ],
});
