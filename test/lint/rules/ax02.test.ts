import { describeRule } from '../support.js';

describeRule('ND30-AX02', {
  dung: [
    'ket_thuc: Chi tiết tại Phụ lục I và Phụ lục II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Theo Phụ lục 1 ban hành kèm theo Thông tư số 56/2023/TT-BTC.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
    'ket_thuc: Theo Phụ lục 01.',
  ],
  sai: [
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục 1 và phụ lục số 02.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục 1', 'phụ lục số 02'], mended: 'ket_thuc: Chi tiết tại Phụ lục I và Phụ lục II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.' },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục 01 kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.', marks: ['Phụ lục 01'], mended: 'ket_thuc: Chi tiết tại Phụ lục kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.' },
  ],
});
