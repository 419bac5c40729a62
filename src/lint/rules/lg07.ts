import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const PATTERN = /(?<!\p{L})(đ|Đ)ảm bảo(?!\p{L})/gu;

export const lg07: CheckingRule = {
  id: 'ND30-LG07',
  title: 'Dùng "bảo đảm"',
  clause: 'từ ngữ trong văn bản pháp luật hiện hành',
  severity: 'info',
  description: 'Văn bản pháp luật dùng "bảo đảm"; nhiều văn phòng trả lại bản thảo viết "đảm bảo".',
  wrong: 'ket_thuc: Các thôn đảm bảo an ninh, trật tự.',
  right: 'ket_thuc: Các thôn bảo đảm an ninh, trật tự.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const right = match.groups[1] === 'Đ' ? 'Bảo đảm' : 'bảo đảm';
      yield { at: match.at, message: `Nên dùng "${right}".`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};
