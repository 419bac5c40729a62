import { lineAt } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const tt03: CheckingRule = {
  id: 'ND30-TT03',
  title: 'Trích yếu viết chữ thường, hoa chữ đầu',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 5',
  severity: 'warning',
  description: 'Trích yếu in bằng chữ thường, đậm; chữ cái đầu viết hoa. Chỉ tên loại KẾ HOẠCH mới in hoa cả dòng.',
  wrong: 'trich_yeu: tổ chức Hội nghị tổng kết năm 2025',
  right: 'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'trich_yeu');
    if (!line) return;
    const { text } = line;
    const letters = text.replace(/[^\p{L}]/gu, '');
    if (letters.length > 12 && letters === letters.toUpperCase()) {
      yield { at: line.place(), message: 'Trích yếu viết hoa cả dòng.', hint: 'Viết chữ thường, hoa chữ cái đầu và các tên riêng.' };
      return;
    }
    const capitals = text.split(/\s+/u).filter((word) => /^\p{Lu}\p{Ll}+,?$/u.test(word)).length;
    const words = text.split(/\s+/u).filter((word) => /^\p{L}\p{Ll}*,?$/u.test(word)).length;
    if (words >= 4 && capitals === words) {
      yield { at: line.place(), message: 'Trích yếu viết hoa chữ đầu của mọi từ.', hint: 'Chỉ viết hoa chữ cái đầu của trích yếu và các tên riêng.' };
      return;
    }
    const [first = ''] = /^\p{Ll}/u.exec(text) ?? [];
    // V/v has a rule of its own.
    if (!first || /^v\s?[./]?\s?v(?!\p{L})/iu.test(text)) return;
    const at = line.place(0, 1);
    yield { at, message: 'Chữ cái đầu của trích yếu phải viết hoa.', hint: `Viết ${first.toUpperCase()}${text.slice(1, 20).replace(/\s\S*$/u, '')} …`, ...mendMatch({ groups: [first], at }, first.toUpperCase()) };
  },
};
