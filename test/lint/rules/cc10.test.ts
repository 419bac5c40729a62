import { describeRule } from '../support.js';

describeRule('ND30-CC10', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'can_cu:\n  - "Kế hoạch số 5/KH-UBND ngày 05/01/2025 của Ủy ban nhân dân tỉnh về A"\n  - "Kế hoạch số 5/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh về B"',
    'can_cu:\n  - "Luật Bầu cử đại biểu Quốc hội ngày 25/6/2015"\n  - "Luật sửa đổi, bổ sung một số điều của Luật Bầu cử đại biểu Quốc hội ngày 24/6/2025"',
  ],
  sai: [
    { yaml: 'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Luật Lưu trữ ngày 21 tháng 6 năm 2024"\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"', marks: ['Luật Giáo dục ngày 14 tháng 6 năm 2019'] },
    { yaml: 'can_cu:\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về văn thư"', marks: ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về văn thư'] },
  ],
});
