import type { CheckingRule } from '../rule.js';

export const cc16: CheckingRule = {
  id: 'ND30-CC16',
  title: 'Căn cứ ghi ở mục can_cu',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'warning',
  description: 'Căn cứ in nghiêng, mỗi căn cứ một dòng. Dòng Căn cứ gõ ở đoạn mở đầu hay đoạn bối cảnh in đứng như lời văn.',
  wrong: 'mo_dau: |\n  Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  right: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]\nmo_dau: |\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  *check({ sources }) {
    for (const { passage, joined } of sources) {
      if (joined || !['mo_dau', 'boi_canh'].includes(passage.field)) continue;
      yield { at: passage.place(passage.lead, passage.text.trimEnd().length), message: 'Dòng căn cứ này ở ngoài mục can_cu nên in đứng.', hint: 'Chuyển dòng này vào mục can_cu.' };
    }
  },
};
