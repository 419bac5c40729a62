import { describeRule } from '../support.js';

describeRule('ND30-CC02', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"',
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019;"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư."',
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019,"\n  - "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư,"',
    'can_cu:\n  - "Quyết định số 1/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã về các việc..."',
    'can_cu: |\n  Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  ],
  sai: [
    { yaml: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019,;', marks: [',;'], mended: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019;' },
    { yaml: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019 ;.\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', marks: [' ;.'], mended: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019;\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024' },
  ],
});
