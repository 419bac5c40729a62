import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const cc02: CheckingRule = {
  id: 'ND30-CC02',
  title: 'Mỗi căn cứ chỉ có một dấu ở cuối dòng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'error',
  description: 'Cuối mỗi căn cứ là dấu chấm phẩy, cuối căn cứ cuối cùng là dấu chấm. Công cụ tự đặt dấu và thay một dấu đã gõ; gõ hai dấu liền nhau thì dấu thừa còn lại trong văn bản.',
  wrong: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019,;',
  right: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019;',
  mends: true,
  *check({ sources }) {
    for (const { passage, to, text } of sources) {
      const marks = marksAtEnd(text);
      if (marks.replace(/\s/gu, '').length < 2 || /\.{3}\s*$/u.test(marks)) continue;
      const from = to - marks.length;
      const at = passage.place(from, to);
      yield { at, message: `Căn cứ kết thúc bằng nhiều dấu "${marks.trim()}".`, hint: 'Để lại một dấu chấm phẩy.', ...mendMatch({ groups: [marks], at }, ';') };
    }
  },
};

/** The marks and spaces that `text` ends in, looked for from its end. */
function marksAtEnd(text: string): string {
  let from = text.length;
  while (from > 0 && /[\s,;.:]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}
