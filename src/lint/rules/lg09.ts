import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const AMOUNT = '\\d{1,3}(?:\\.\\d{3})+';
/** A total and, in the same sentence, what it is made of. */
const TOTAL = new RegExp(`(?<![\\d.,x×=/+-] ?)(${AMOUNT}) (?:đồng|đ)(?: ?\\([^()\\n]{0,200}\\))?[,;:]? ?\\(?(?:bao )?gồm(?: có)?:? ([^\\n]{0,600})`, 'giu');
const PART = new RegExp(`(?<![\\d.,])(${AMOUNT}) ?(?:đồng|đ)(?!\\p{L}|/)`, 'giu');
/** Words after which the parts no longer add up in a simple way. */
const OTHER = /[x×=]\s*\d|\d\s*[x×]|trong đó|còn lại|mỗi|\/(?:người|hộ|đội|suất|ngày|cái|bộ)|từ nguồn|tổng|khoảng|gần|hơn|v\.v|…|\.\.\./iu;

export const lg09: CheckingRule = {
  id: 'ND30-LG09',
  title: 'Các khoản cộng lại đúng bằng tổng số',
  clause: 'thông lệ lập dự toán',
  severity: 'error',
  description: 'Câu viết "…  đồng, gồm: …" kể các khoản của một tổng số thì các khoản cộng lại phải đúng bằng tổng số ấy.',
  wrong: 'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 154.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
  right: 'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 145.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
  *check(subject) {
    for (const { passage, from, groups: [, total = '', rest = ''] } of matches(subject, TOTAL)) {
      const [list = ''] = rest.split(/\.(?=\s|$)/u);
      const pieces = list.replace(/[);.\s]+$/u, '').split(/;|,(?!\d)/u).map((piece) => [...piece.matchAll(PART)].map(([, amount = '']) => valueOf(amount)));
      const [first, second] = pieces;
      // Each part with one amount: any other wording may count otherwise.
      if (!first || !second || pieces.some((amounts) => amounts.length !== 1) || OTHER.test(list)) continue;
      const sum = pieces.flat().reduce((all, amount) => all + amount, 0);
      if (sum === valueOf(total)) continue;
      yield { at: passage.place(from, from + total.length), message: `Các khoản cộng lại là ${say(sum)} đồng, không phải ${total} đồng.`, hint: 'Sửa lại tổng số hoặc một khoản.' };
    }
  },
};

function valueOf(amount: string): number {
  return Number(amount.replaceAll('.', ''));
}

function say(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
