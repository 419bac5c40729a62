import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

/** In the middle of a sentence, before a number or a letter. */
const LOWER = /(Khoản|Điểm)(?<=[\p{L}\d,;(] \1)(?= (?:\d{1,3}|\p{Ll})(?![\p{L}\d]))/gu;
const UPPER_ROMAN = /(phần|chương|mục|tiểu mục)(?= [IVX]+(?!\p{L}))(?<!\p{L}\1)/gu;
const UPPER_DIGIT = /(điều)(?<=(?:[Kk]hoản \d{1,3}|[Đđ]iểm \p{Ll}|[Tt]ại|[Tt]heo|[Qq]uy định|và|của|,) điều)(?= \d{1,3}(?:[ ,.;)]|$))/gmu;

export const cp04: CheckingRule = {
  id: 'ND30-CP04',
  title: 'Viện dẫn: hoa Phần, Chương, Mục, Điều; thường khoản, điểm',
  clause: 'Phụ lục II, Mục V, khoản 7',
  severity: 'warning',
  description: 'Khi viện dẫn, viết hoa chữ cái đầu của Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm: "điểm a khoản 2 Điều 103".',
  wrong: 'can_cu: [Điểm a Khoản 2 điều 5 Luật Thi đua khen thưởng]\nket_thuc: Thực hiện theo Khoản 2 điều 5 của Quy chế.',
  right: 'can_cu: [Điểm a khoản 2 Điều 5 Luật Thi đua khen thưởng]\nket_thuc: Thực hiện theo khoản 2 Điều 5 của Quy chế.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, LOWER)) yield finding(match, (match.groups[0] ?? '').toLowerCase());
    for (const pattern of [UPPER_ROMAN, UPPER_DIGIT]) {
      for (const match of matches(subject, pattern)) {
        const word = match.groups[0] ?? '';
        // `Như mục III` of the recipients points to parts of this list or this plan.
        if (match.passage.field === 'noi_nhan') continue;
        yield finding(match, word.charAt(0).toUpperCase() + word.slice(1));
      }
    }
  },
};

function finding(match: Match, right: string): Finding {
  return { at: match.at, message: `"${match.groups[0] ?? ''}" khi viện dẫn viết là "${right}".`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
}
