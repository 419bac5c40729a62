import { matches } from '../find/match.js';
import { Spots } from '../find/spots.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const as = (right: string) => (): string => right;

/** Names that are often typed in small letters, and what they are. The longer before the shorter. */
const NAMES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<!\p{L})(?:ngày |Ngày )nhà giáo việt nam(?!\p{L})/giu, (found) => `${found.slice(0, 5)}Nhà giáo Việt Nam`],
  [/(?<!\p{L})bà mẹ việt nam anh hùng(?!\p{L})/giu, (found) => (/Anh hùng$/u.test(found) ? 'Bà mẹ Việt Nam Anh hùng' : 'Bà mẹ Việt Nam anh hùng')],
  [/(?<!\p{L}|[Tt]rận [Tt]ổ [Qq]uốc |Đảng [Cc]ộng [Ss]ản )(?:việt nam|Việt nam|việt Nam)(?!\p{L})/gu, as('Việt Nam')],
  [/thành phố Hồ Chí Minh(?!\p{L})/gu, as('Thành phố Hồ Chí Minh')],
  [/(?<!\p{L})(?:quốc hội|Quốc Hội)(?!\p{L})/gu, as('Quốc hội')],
  [/(?<!\p{L})(?:biển đông|Biển đông|biển Đông)(?!\p{L})(?! (?:người|đúc|khách|nghịt|nam|bắc|vui))/gu, as('Biển Đông')],
  [/(?<!\p{L})(?:[Cc]hủ tịch Nước|chủ tịch nước)(?!\p{L})/gu, as('Chủ tịch nước')],
  [/(?<!\p{L}|[Pp]hó )(?:phó )?chủ tịch(?= (?:UBND|HĐND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|[ỦU][ỷy] ban M|Uỷ ban M))/gu, (found) => (found.startsWith('phó') ? 'Phó Chủ tịch' : 'Chủ tịch')],
  [/luật(?<=(?:của|theo|Theo|Căn cứ|quy định|thi hành|thực hiện|hành|bởi|trong|tại) luật)(?= (?!Việt|Nhà nước|Anh|Pháp)\p{Lu}\p{Ll}+ \p{Ll})/gu, as('Luật')],
  [/(?<!\p{L})[Bb]ộ luật (?:lao động|hình sự|dân sự|tố tụng (?:hình|dân) sự|hàng hải)(?!\p{L})/gu, (found) => `Bộ luật ${capital(found.slice(8))}`],
];

export const cp09: CheckingRule = {
  id: 'ND30-CP09',
  title: 'Viết hoa tên riêng, tên ngày kỷ niệm, danh hiệu, tên luật',
  clause: 'Phụ lục II, Mục III đến Mục V',
  severity: 'warning',
  description: 'Viết hoa tên nước, tên cơ quan, danh hiệu, ngày kỷ niệm, tên luật: Việt Nam, Thành phố Hồ Chí Minh, Quốc hội, Chủ tịch nước, Biển Đông, Ngày Nhà giáo Việt Nam, Luật Đất đai.',
  wrong: 'ket_thuc: Chào mừng ngày nhà giáo việt nam, thăm bà mẹ việt nam anh hùng, theo luật Đất đai.',
  right: 'ket_thuc: Chào mừng ngày Nhà giáo Việt Nam, thăm Bà mẹ Việt Nam anh hùng, theo Luật Đất đai.',
  mends: true,
  *check(subject) {
    const told = new Spots();
    for (const [pattern, write] of NAMES) {
      for (const match of matches(subject, pattern)) {
        const [typed = ''] = match.groups;
        const right = write(typed);
        if (typed === right || typed === typed.toUpperCase() || told.has(match.passage, match.to)) continue;
        // `việt nam` within a longer name is told with that.
        for (let at = match.from; at <= match.to; at += 1) told.add(match.passage, at);
        yield { at: match.at, message: `"${typed}" viết là "${right}".`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
      }
    }
  },
};
