import { describeRule } from '../support.js';

describeRule('ND30-CC19', {
  dung: [
    'can_cu: [Quyết định số 20/2025/QĐ-UBND ngày 07 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định về phân cấp]',
    'can_cu: [Nghị quyết số 20/2025/NQ-HĐND ngày 07 tháng 7 năm 2025 của Hội đồng nhân dân tỉnh về dự toán]',
    'ket_thuc: Theo Kế hoạch số 20/KH-UBND và Quyết định số 749/QĐ-TTg.',
  ],
  sai: [
    { yaml: 'can_cu: [Nghị định Số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]', marks: ['Số'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'can_cu: [Nghị định số 30/2020/NĐCP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]', marks: ['NĐCP'], mended: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]' },
    { yaml: 'ket_thuc: Theo Quyết định số 749/QD-TTg, Kế hoạch số 20/2025/KH-UBND.', marks: ['QD-TTg', '20/2025/KH-UBND'] },
  ],
});
