import { describeRule } from '../support.js';

const budget = (note: string): string =>
  `noi_dung:\n  Kinh phí:\n    - bang:\n        loai: du_toan\n        hang:\n          - { noi_dung: In, thanh_tien: 2.000.000 }\n          - { noi_dung: Nước, thanh_tien: 3.000.000 }${note}\nket_thuc: Trên đây là Kế hoạch.`;

describeRule('ND30-LG08', {
  dung: [
    'ket_thuc: Kinh phí 18.640.000.000 đồng (mười tám tỷ sáu trăm bốn mươi triệu đồng).',
    'ket_thuc: "Tổng 1.005.025.000 đồng (Bằng chữ: Một tỉ không trăm lẻ năm triệu không trăm hai mươi lăm ngàn đồng chẵn./.)."',
    'ket_thuc: Tổng 2,5 tỷ đồng (hai tỷ năm trăm triệu đồng); 121.000đ (một trăm hai mươi mốt nghìn đồng); 44.000 đồng (bốn mươi bốn nghìn đồng).',
    'ket_thuc: Trong 05 (năm) ngày làm việc; 15 (mười lăm) đại biểu; học kỳ 1 (năm nhất); năm 2026 (năm học mới); 02 đại biểu (một nam, một nữ).',
    'ket_thuc: Kinh phí 300.000.000 đồng (ba trăm triệu từ ngân sách); 1.000.000.000.000 đồng (một nghìn tỷ đồng).',
    'ket_thuc:\n  - Số tiền là 17.900.000 đồng (Bằng chữ: Mười bảy triệu chín trăm nghìn đồng).',
    budget('\n        ghi_chu: "Bằng chữ: Năm triệu đồng."'),
    budget('\n    - (Bằng chữ theo từng khoản)'),
  ],
  sai: [
    { yaml: 'ket_thuc: Kinh phí 18.640.000.000 đồng (mười tám tỷ bốn trăm sáu mươi triệu đồng).', marks: ['mười tám tỷ bốn trăm sáu mươi triệu đồng'] },
    { yaml: 'ket_thuc: Hỗ trợ 3.000.000 đồng (ba trăm nghìn đồng) và 96.000.000 đồng (chín sáu triệu đồng).', marks: ['ba trăm nghìn đồng', 'chín sáu triệu đồng'] },
    { yaml: 'ket_thuc: "Tổng 25.000.000đ, bằng chữ: Hai mươi triệu đồng chẵn."', marks: ['Hai mươi triệu đồng chẵn'] },
    { yaml: 'ket_thuc: Chậm nhất 05 (mười) ngày.', marks: ['mười'] },
    // What YAML takes for a key and its value is one line.
    { yaml: 'ket_thuc:\n  - Số tiền là 17.900.000 đồng (Bằng chữ: Mười bảy triệu tám trăm nghìn đồng).', marks: ['Mười bảy triệu tám trăm nghìn đồng'] },
    { yaml: budget('\n        ghi_chu: "Bằng chữ: Sáu triệu đồng."'), marks: ['Bằng chữ: Sáu triệu đồng.'] },
    { yaml: budget('\n    - "(Số tiền bằng chữ: Sáu triệu đồng chẵn./.)"'), marks: ['(Số tiền bằng chữ: Sáu triệu đồng chẵn./.)'] },
  ],
});
