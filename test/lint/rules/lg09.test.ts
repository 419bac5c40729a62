import { describeRule } from '../support.js';

describeRule('ND30-LG09', {
  dung: [
    'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 145.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 245.000.000 đồng, trong đó in tài liệu 45.000.000 đồng; thuê xe 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: hỗ trợ mỗi thôn 5.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 10.000.000 đồng, gồm: nước uống 30.000 đồng/người, tài liệu 1.000.000 đồng."',
  ],
  sai: [
    { yaml: 'ket_thuc: "Tổng 245.000.000 đồng, gồm: ngân sách xã 154.000.000 đồng; xã hội hóa 100.000.000 đồng. Giao Phòng Kinh tế."', marks: ['245.000.000'] },
    { yaml: 'ket_thuc: "Tổng 20.000.000 đồng, bao gồm: in tài liệu 12.000.000 đồng, thuê xe 7.000.000 đồng."', marks: ['20.000.000'] },
  ],
});
