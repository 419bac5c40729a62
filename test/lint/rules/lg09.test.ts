import { describeRule } from '../support.js';

describeRule('ND30-LG09', {
  dung: [
    'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 145.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 245.000.000 đồng, trong đó in tài liệu 45.000.000 đồng; thuê xe 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: hỗ trợ mỗi thôn 5.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
    'ket_thuc: "Kinh phí 10.000.000 đồng, gồm: nước uống 30.000 đồng/người, tài liệu 1.000.000 đồng."',
    'ket_thuc: "Tổng kinh phí 1,2 tỷ đồng (một tỷ hai trăm triệu đồng), gồm: ngân sách xã 705 triệu đồng, xã hội hóa 500 triệu đồng."',
    'ket_thuc: |\n  Tổng kinh phí 45 triệu đồng, gồm:\n  - Ngân sách xã 30 triệu đồng;\n  - Xã hội hóa 15 triệu đồng.',
    'ket_thuc: |\n  Tổng kinh phí 45 triệu đồng, gồm:\n  - Ngân sách xã 30 triệu đồng;\n  - Các nguồn khác.',
  ],
  sai: [
    { yaml: 'ket_thuc: "Tổng 245.000.000 đồng, gồm: ngân sách xã 154.000.000 đồng; xã hội hóa 100.000.000 đồng. Giao Phòng Kinh tế."', marks: ['245.000.000'] },
    { yaml: 'ket_thuc: "Tổng 20.000.000 đồng, bao gồm: in tài liệu 12.000.000 đồng, thuê xe 7.000.000 đồng."', marks: ['20.000.000'] },
    { yaml: 'ket_thuc: "Tổng kinh phí 45 triệu đồng, gồm: ngân sách xã 30 triệu đồng, xã hội hóa 10 triệu đồng."', marks: ['45 triệu'] },
    { yaml: 'ket_thuc: Tổng kinh phí 1,5 tỷ đồng, bao gồm ngân sách xã 900 triệu đồng và xã hội hóa 500 triệu đồng.', marks: ['1,5 tỷ'] },
    { yaml: 'ket_thuc: |\n  Tổng kinh phí 45.000.000 đồng, gồm:\n  - Ngân sách xã: 30.000.000 đồng;\n  - Xã hội hóa: 10.000.000 đồng.', marks: ['45.000.000'] },
  ],
});
