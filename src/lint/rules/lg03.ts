import { matches } from '../find/match.js';
import { mendAt, mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A long dash between words or numbers, with or without spaces; and two years tied without spaces. */
const LONG = / ?[–—](?<=[\p{L}\d)”"] ?[–—]) ?(?=[\p{L}\d("“])/gu;
const YEARS = /((?:19|20)\d\d)-(?<![\d/.-]\1-)((?:19|20)\d\d)(?![\d/-]|\.\d)/gu;
/** Two words of two syllables each, tied as if they were syllables. */
const PAIR = /(kinh tế|văn hóa|văn hoá|chính trị|quốc phòng|khoa học|kế hoạch|tài chính|tổ chức|hành chính)-(?<!\p{L}\1-)(xã hội|tài chính|kế hoạch|hành chính|tổng hợp|thể thao|nghệ thuật|an ninh|công nghệ|kỹ thuật)(?!\p{L})/giu;
/** A short dash with a space on one side only, between two words in small letters or two numbers. */
const LEANING = /-(?:(?<=\p{Ll}{2}-) (?=\p{Ll}{2})|(?<=\p{Ll}{2} -)(?=\p{Ll}{2})|(?<=(?:19|20)\d\d-) (?=(?:19|20)\d\d)|(?<=(?:19|20)\d\d -)(?=(?:19|20)\d\d))/gu;
/** Before a long dash inside a number and code, which ND30-CC12 mends. */
const IN_CODE = /(?:\/\p{Lu}[\p{L}\d&]*|[Ss]ố:? \d+)$/u;

export const lg03: CheckingRule = {
  id: 'ND30-LG03',
  title: 'Dấu gạch nối giữa hai năm, hai từ',
  clause: 'thông lệ trình bày, theo cách viết của Tiêu ngữ (Phụ lục I, Phần I, Mục II, khoản 1)',
  severity: 'info',
  description: 'Khoảng năm và từ ghép viết bằng dấu gạch nối ngắn, có dấu cách hai bên: 2026 - 2030, kinh tế - xã hội. Dấu gạch dài do máy tự đổi dễ lẫn với dấu đầu dòng.',
  wrong: 'trich_yeu: Phát triển kinh tế – xã hội giai đoạn 2026-2030',
  right: 'trich_yeu: Phát triển kinh tế - xã hội giai đoạn 2026 - 2030',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, LONG)) {
      const { passage, from, to } = match;
      if (from < passage.lead || (IN_CODE.test(passage.text.slice(Math.max(0, from - 16), from)) && /\p{Lu}/u.test(passage.text.charAt(to)))) continue;
      yield { at: match.at, message: 'Dấu gạch dài giữa hai từ.', hint: 'Viết dấu gạch ngắn, có dấu cách hai bên: " - ".', ...mendMatch(match, ' - ') };
    }
    for (const match of matches(subject, YEARS)) {
      const years = `${match.groups[1] ?? ''} - ${match.groups[2] ?? ''}`;
      yield { at: match.at, message: 'Khoảng năm viết liền.', hint: `Viết ${years}.`, ...mendMatch(match, years) };
    }
    for (const { passage, from, to, groups: [typed = ''] } of matches(subject, LEANING)) {
      const before = typed === '-' ? 1 : 0;
      if (from < passage.lead || /\/\S*$/u.test(passage.text.slice(Math.max(0, from - 16), from - before))) continue;
      const at = passage.place(from - before, to);
      yield { at, message: 'Dấu gạch nối chỉ có dấu cách một bên.', hint: 'Để dấu cách hai bên: " - ".', ...mendAt(at, before ? ' -' : '- ', ' - ') };
    }
    for (const match of matches(subject, PAIR)) {
      const right = `${match.groups[1] ?? ''} - ${match.groups[2] ?? ''}`;
      yield { at: match.at, message: `"${match.groups[0] ?? ''}" viết liền.`, hint: `Viết ${right}.`, ...mendMatch(match, right) };
    }
  },
};
