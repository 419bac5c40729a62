import { lineAt } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** About three lines of bold type. */
const LONGEST = 60;

export const tt06: CheckingRule = {
  id: 'ND30-TT06',
  title: 'Trích yếu ngắn gọn, không có dấu chấm cuối',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 5; các mẫu của Phụ lục III',
  severity: 'info',
  description: 'Trích yếu là một câu ngắn gọn hoặc một cụm từ, thường không quá ba dòng. Các mẫu của Nghị định không có dấu chấm cuối trích yếu.',
  wrong: 'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025.',
  right: 'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'trich_yeu');
    if (!line) return;
    const [whole, mark] = /(?<![.…;,:])(?!\.{3}$)(?<! ) *([.;,:]+)$/u.exec(line.text) ?? [];
    if (whole !== undefined && mark !== undefined) {
      const start = line.text.length - whole.length;
      const at = line.place(line.text.length - mark.length, line.text.length);
      yield { at, message: `Trích yếu không có dấu "${mark}" ở cuối.`, hint: 'Bỏ dấu ấy.', ...mendMatch({ groups: [whole], at: line.place(start, line.text.length) }, '') };
    }
    const words = line.text.split(/\s+/u).length;
    if (words > LONGEST) yield { at: line.place(), message: `Trích yếu dài ${words} chữ.`, hint: 'Rút gọn còn khoảng ba dòng; chi tiết để trong nội dung.' };
  },
};
