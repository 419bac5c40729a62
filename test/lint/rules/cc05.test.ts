import { describeRule } from '../support.js';

describeRule('ND30-CC05', {
  dung: [
    'can_cu:\n  - "Luật Giáo dục ngày 14 tháng 6 năm 2019"\n  - "Bộ luật Lao động ngày 20 tháng 11 năm 2019"\n  - "Nghị quyết số 173/2024/QH15 ngày 30 tháng 11 năm 2024 của Quốc hội về hoạt động chất vấn"',
    'can_cu:\n  - "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015"',
    'can_cu:\n  - "Nghị định số 15/2014/NĐ-CP ngày 27 tháng 02 năm 2014 của Chính phủ quy định chi tiết Luật Hòa giải ở cơ sở"',
    'can_cu:\n  - "Luật Đất đai ngày 18 tháng 01 năm 2024 và Nghị quyết số 254/2025/QH15 ngày 11 tháng 12 năm 2025 của Quốc hội về một số cơ chế"',
    'ket_thuc: Thực hiện theo Luật Thủy sản, Luật An toàn thực phẩm.',
  ],
  sai: [
    { yaml: 'can_cu: [Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019]', marks: ['số 43/2019/QH14'], mended: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
    { yaml: 'can_cu: ["Luật Giáo dục số 43/2019/QH14, ngày 14 tháng 6 năm 2019"]', marks: ['số 43/2019/QH14'], mended: 'can_cu: ["Luật Giáo dục ngày 14 tháng 6 năm 2019"]' },
    { yaml: 'can_cu: [Luật số 43/2019/QH14 ngày 14 tháng 6 năm 2019]', marks: ['số 43/2019/QH14'] },
    { yaml: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019 của Quốc hội]', marks: ['của Quốc hội'], mended: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
    { yaml: 'ket_thuc: Theo Điều 39 Luật số 85/2015/QH13 và Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14.', marks: ['số 85/2015/QH13', 'số 02/2020/UBTVQH14'] },
    { yaml: 'can_cu: ["Luật Giáo dục (số 43/2019/QH14)"]', marks: ['số 43/2019/QH14'], mended: 'can_cu: ["Luật Giáo dục ngày 14 tháng 6 năm 2019"]' },
    { yaml: 'can_cu: [Luật Giáo dục số 43/2019/QH14, Luật Điện lực số 61/2024/QH15]', marks: ['số 43/2019/QH14', 'số 61/2024/QH15'], mended: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019, Luật Điện lực số 61/2024/QH15]' },
    { yaml: 'ket_thuc: Theo Luật Giáo dục số 43/2019/QH14.', marks: ['số 43/2019/QH14'], mended: 'ket_thuc: Theo Luật Giáo dục.' },
    { yaml: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam]', marks: ['của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam'], mended: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]' },
  ],
});
