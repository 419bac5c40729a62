import { describeRule } from '../support.js';

describeRule('ND30-AX01', {
  dung: [
    'ket_thuc: Chi tiết tại Phụ lục I, II kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Chi tiết tại các Phụ lục I và II.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Chi tiết tại các phụ lục kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Chi tiết tại Phụ lục kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
    'ket_thuc: Chi tiết tại Phụ lục 1 và Phụ lục 02.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Theo Phụ lục I, Phụ lục II và Phụ lục III của Nghị định số 30/2020/NĐ-CP.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Chi tiết tại Phụ lục I - III.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.\n  - tieu_de: Biểu mẫu\n    noi_dung: Ba.',
    'ket_thuc: Chi tiết tại các Phụ lục từ Phụ lục I đến Phụ lục III.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.\n  - tieu_de: Biểu mẫu\n    noi_dung: Ba.',
    'ket_thuc: Kế hoạch có 02 Phụ lục kèm theo.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
    'ket_thuc: Chi tiết tại Phụ lục số 01 và số 02.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.',
  ],
  sai: [
    { yaml: 'phu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.', marks: ['Phân công'] },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục I.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Dự toán'] },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục I, II, III.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Phụ lục I, II, III'] },
    { yaml: 'ket_thuc: Chi tiết tại {{phu_luc.phan_cong}}.\nphu_luc:\n  - ten: phan_con\n    tieu_de: Phân công\n    noi_dung: Một.', marks: ['{{phu_luc.phan_cong}}', 'Phân công'] },
    { yaml: 'ket_thuc: Theo Thông báo số 03 Phụ lục I.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.\n  - tieu_de: Dự toán\n    noi_dung: Hai.', marks: ['Dự toán'] },
  ],
});
