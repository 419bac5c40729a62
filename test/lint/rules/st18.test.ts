import { describeRule } from '../support.js';

describeRule('ND30-ST18', {
  dung: ['mo_dau: "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"', 'ket_thuc: Số liệu như sau bảng.', 'ket_thuc: Làm như sau khi họp.'],
  sai: [
    { yaml: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Hội nghị như sau.', marks: ['.'] },
    { yaml: 'noi_dung: |\n  1. Phân công cụ thể như sau;\n  - Phòng Kinh tế.', marks: [';'] },
  ],
});
