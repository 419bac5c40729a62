import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Words that Vietnamese never doubles (as it does `dần dần`, `năm năm`), and no name or compound begins with after itself. */
const SINGLE = [
  'của', 'và', 'các', 'những', 'là', 'với', 'theo', 'về', 'được', 'để', 'đến', 'trên', 'khi', 'này', 'đã', 'sẽ', 'có', 'một', 'phải', 'cần',
  'bởi', 'nhằm', 'như', 'hoặc', 'nếu', 'thì', 'mà', 'vào', 'cũng', 'đang', 'tại', 'trong', 'cho', 'không', 'từ', 'do', 'đối', 'cùng', 'thực', 'tổ', 'kế', 'tỉnh', 'xã',
];
const AGAIN = new RegExp(`(?<![\\p{L}\\d])(${SINGLE.join('|')}) \\1(?!\\p{L}| (?:chỗ|ngoại|vay|thuê|phép|gian|khí|quân|sạch|dõi|hội|tốn|tục)(?!\\p{L}))`, 'gu');
/** Any two syllables twice; `từng bước từng bước` and its kind are speech, not documents. */
const PAIR = /(?<![\p{L}\d])(\p{Ll}+ \p{Ll}+) \1(?!\p{L})/gu;

export const lg06: CheckingRule = {
  id: 'ND30-LG06',
  title: 'Không lặp chữ',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Một chữ gõ hai lần liền nhau ("của của", "thực hiện thực hiện") là lỗi đánh máy.',
  wrong: 'ket_thuc: Trên đây là Kế hoạch của của Ủy ban nhân dân xã.',
  right: 'ket_thuc: Trên đây là Kế hoạch của Ủy ban nhân dân xã.',
  mends: true,
  *check(subject) {
    for (const pattern of [AGAIN, PAIR]) {
      for (const match of matches(subject, pattern)) {
        const word = match.groups[1] ?? '';
        if (pattern === PAIR && /^(\p{L}+) \1$/u.test(word)) continue;
        yield { at: match.at, message: `Chữ "${word}" bị lặp.`, hint: `Bỏ một chữ "${word}".`, ...mendMatch(match, word) };
      }
    }
  },
};
