import { describeRule } from '../support.js';

describeRule('ND30-AX02', {
  dung: [
    'ket_thuc: Chi tiết tại Phụ lục I và Phụ lục II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Theo Phụ lục 1 ban hành kèm theo Thông tư số 56/2023/TT-BTC.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
    'ket_thuc: Theo Phụ lục 01.',
    'phu_luc:\n  - tieu_de: PHỤ LỤC 1. Phân công\n    noi_dung: Một.',
    'ket_thuc: Theo Phụ lục I, 2 đơn vị báo cáo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
  ],
  sai: [
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục 1 và phụ lục số 02.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục 1', 'phụ lục số 02'], mended: 'ket_thuc: Chi tiết tại Phụ lục I và Phụ lục II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.' },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục 01 kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.', marks: ['Phụ lục 01'], mended: 'ket_thuc: Chi tiết tại Phụ lục kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.' },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục 1, 2.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục 1, 2'], mended: 'ket_thuc: Chi tiết tại Phụ lục I, II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.' },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục số 01 và số 02.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục số 01 và số 02'], mended: 'ket_thuc: Chi tiết tại Phụ lục I và II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.' },
    { yaml: 'ket_thuc: Theo Phụ lục 2, 15 thôn báo cáo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục 2'] },
  ],
});
