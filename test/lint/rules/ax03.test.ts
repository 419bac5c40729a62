import { describeRule } from '../support.js';

describeRule('ND30-AX03', {
  dung: [
    'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
  ],
  sai: [
    { yaml: 'phu_luc:\n  - tieu_de: Phụ lục diện tích rừng\n    noi_dung: Một.', marks: ['Phụ lục'], mended: 'phu_luc:\n  - tieu_de: Diện tích rừng\n    noi_dung: Một.' },
    { yaml: 'phu_luc:\n  - tieu_de: "PHỤ LỤC 1: Phân công"\n    noi_dung: Một.', marks: ['PHỤ LỤC 1:'], mended: 'phu_luc:\n  - tieu_de: "Phân công"\n    noi_dung: Một.' },
    { yaml: 'phu_luc:\n  - tieu_de: Phụ lục I. Phân công\n    noi_dung: Một.', marks: ['Phụ lục I.'], mended: 'phu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.' },
    { yaml: 'phu_luc:\n  - tieu_de: Phụ lục\n    noi_dung: Một.', marks: ['Phụ lục'] },
  ],
});
