import { describeRule } from '../support.js';

describeRule('ND30-CC18', {
  dung: [
    'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Kế hoạch số 18/KH-UBND ngày 22 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông về công tác phổ biến, giáo dục pháp luật năm 2026"',
    'ket_thuc: Mẫu số 12/BC-UBND; phòng TT 3/4, QĐ 15.',
  ],
  sai: [
    { yaml: 'can_cu: [Luật MTTQ Việt Nam ngày 09 tháng 6 năm 2015]\nket_thuc: Theo NĐ 30/2020.', marks: ['NĐ', 'Luật MTTQ Việt Nam'], mended: 'can_cu: [Luật Mặt trận Tổ quốc Việt Nam ngày 09 tháng 6 năm 2015]\nket_thuc: Theo Nghị định số 30/2020.' },
    { yaml: 'can_cu: [NĐ 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư]', marks: ['NĐ'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'ket_thuc: Theo QĐ số 148/QĐ-TTg và TT 56/2023/TT-BTC.', marks: ['QĐ', 'TT'], mended: 'ket_thuc: Theo Quyết định số 148/QĐ-TTg và Thông tư số 56/2023/TT-BTC.' },
  ],
});
