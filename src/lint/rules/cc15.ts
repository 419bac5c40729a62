import type { CheckingRule } from '../rule.js';

export const cc15: CheckingRule = {
  id: 'ND30-CC15',
  title: 'Luật làm căn cứ ghi ngày ban hành',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'info',
  description: 'Căn cứ là Luật, Pháp lệnh được bỏ số, ký hiệu, cơ quan ban hành, nhưng vẫn ghi ngày, tháng, năm ban hành: Luật Giáo dục ngày 14 tháng 6 năm 2019.',
  wrong: 'can_cu: [Luật Giáo dục năm 2019]',
  right: 'can_cu: [Luật Giáo dục ngày 14 tháng 6 năm 2019]',
  *check({ sources }) {
    for (const { passage, from, type, text } of sources) {
      if (!/^(?:Bộ luật|Luật|Pháp lệnh)$/iu.test(type) || /ngày\s+\d/iu.test(text)) continue;
      yield { at: passage.place(from, from + text.replace(/(?<![;,.\s])[;,.\s]+$/u, '').length), message: `${type} làm căn cứ chưa ghi ngày ban hành.`, hint: 'Ghi ngày … tháng … năm … sau tên.' };
    }
  },
};
