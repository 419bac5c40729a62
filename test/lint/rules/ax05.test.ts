import { describeRule } from '../support.js';

describeRule('ND30-AX05', {
  dung: [
    'ket_thuc: Theo Quy chế (ban hành kèm theo Quyết định số 15/QĐ-UBND).\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
    'phu_luc:\n  - tieu_de: A\n    noi_dung:\n      - bang:\n          cot: [Ghi chú]\n          hang: [["(kèm theo Quyết định số 1)"]]',
  ],
  sai: [
    { yaml: 'phu_luc:\n  - tieu_de: A\n    noi_dung: |\n      (Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã)\n      Một.', marks: ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân xã)'] },
    { yaml: 'phu_luc:\n  - tieu_de: A (Kèm theo Kế hoạch này)\n    noi_dung: Một.', marks: ['(Kèm theo Kế hoạch này)'] },
  ],
});
