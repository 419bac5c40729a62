import { describeRule } from '../support.js';

describeRule('ND30-AX09', {
  dung: ['ket_thuc: Xem Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ, tiến độ v.v...\n    noi_dung: Các phòng thực hiện.'],
  sai: [
    { yaml: 'ket_thuc: Xem Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ .\n    noi_dung: Các phòng thực hiện.', marks: ['.'], mended: 'ket_thuc: Xem Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.' },
    { yaml: 'ket_thuc: Xem Phụ lục.\nphu_luc:\n  - tieu_de: "Phân công nhiệm vụ:"\n    noi_dung: Các phòng thực hiện.', marks: [':'], mended: 'ket_thuc: Xem Phụ lục.\nphu_luc:\n  - tieu_de: "Phân công nhiệm vụ"\n    noi_dung: Các phòng thực hiện.' },
  ],
});
