import { describeRule } from '../support.js';

describeRule('ND30-CC19', {
  dung: [
    'ket_thuc: Nghị định số 75/NĐ-CP ngày 05 tháng 3 năm 1995, Nghị quyết số 105/NQ-CP, Thông tư số 04/TT-MTTW-BTT.',
    'can_cu: [Quyết định số 20/2025/QĐ-UBND ngày 07 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định về phân cấp]',
    'can_cu: [Nghị quyết số 20/2025/NQ-HĐND ngày 07 tháng 7 năm 2025 của Hội đồng nhân dân tỉnh về dự toán]',
    'ket_thuc: Theo Kế hoạch số 20/KH-UBND và Quyết định số 749/QĐ-TTg.',
  ],
  sai: [
    { yaml: 'ket_thuc: Theo Quyết định số 749/QĐ-Ttg, Chỉ thị số 21/CT-TTG.', marks: ['QĐ-Ttg', 'CT-TTG'], mended: 'ket_thuc: Theo Quyết định số 749/QĐ-TTg, Chỉ thị số 21/CT-TTg.' },
    { yaml: 'can_cu: [Nghị định số 150/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức, Thông tư số 10/TT-BYT của Bộ Y tế quy định chi tiết]', marks: ['150/NĐ-CP', '10/TT-BYT'], mended: 'can_cu: [Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức, Thông tư số 10/TT-BYT của Bộ Y tế quy định chi tiết]' },
    { yaml: 'ket_thuc: "Theo Kế hoạch số: 21/KH-UBND."', marks: [':'], mended: 'ket_thuc: "Theo Kế hoạch số 21/KH-UBND."' },
    { yaml: 'can_cu: [Nghị định Số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]', marks: ['Số'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐCP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]', marks: ['NĐCP'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'ket_thuc: Theo Quyết định số 749/QD-TTg, Kế hoạch số 20/2025/KH-UBND.', marks: ['QD-TTg', '20/2025/KH-UBND'] },
  ],
});
