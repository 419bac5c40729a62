import { describeRule } from '../support.js';

describeRule('ND30-CC16', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"',
    'mo_dau: |\n  Căn cứ Kế hoạch số 5/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    'mo_dau: Căn cứ tình hình thực tế của địa phương.',
    'noi_dung: |\n  Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n  I. MỤC ĐÍCH\n  Một.',
  ],
  sai: [
    { yaml: 'mo_dau: |\n  Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n  Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:', marks: ['Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'] },
    { yaml: 'boi_canh: Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019', marks: ['Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019'] },
  ],
});
