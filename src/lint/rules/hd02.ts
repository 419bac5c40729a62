import { nd30 } from '../../standard/nd30.js';
import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const TYPED = /độc lập *[-–—−.,;]? *tự do *[-–—−.,;]? *hạnh phúc/giu;
const MOTTO = nd30.wording.tieuNgu.chosen;

export const hd02: CheckingRule = {
  id: 'ND30-HD02',
  title: 'Tiêu ngữ viết đúng từng chữ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 1',
  severity: 'error',
  description: 'Tiêu ngữ viết hoa chữ đầu của ba cụm từ, giữa các cụm từ có dấu gạch nối và dấu cách hai bên. Tiêu ngữ ở đầu kế hoạch do công cụ in; quy tắc này xem những chỗ tự gõ, như trong mẫu biểu ở phụ lục.',
  wrong: 'noi_dung: |\n  I. MẪU BÁO CÁO\n  Độc lập – Tự do – Hạnh phúc',
  right: 'noi_dung: |\n  I. MẪU BÁO CÁO\n  Độc lập - Tự do - Hạnh phúc',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, TYPED)) {
      const [typed = ''] = match.groups;
      // Quoted in a sentence or in capitals on a backdrop the words are the writer's.
      if (typed === MOTTO || typed === typed.toUpperCase()) continue;
      yield { at: match.at, message: `Tiêu ngữ viết sai: "${typed}".`, hint: `Viết: ${MOTTO}`, ...mendMatch(match, MOTTO) };
    }
  },
};
