import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const holiday = (name: string): string => capital(name.toLowerCase());

/** Names of holidays and weekdays as the decree writes them; how they are mistaken. Weekdays only where no ordinal is meant. */
const SPELLINGS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<!\p{L})[Tt]ết (?:[Nn]guyên [ĐđD]án|[Tt]rung [Tt]hu|[Đđ]oan [Nn]gọ)(?!\p{L})/gu, (found) => `tết ${holiday(found.slice(4))}`],
  [/(?<!\p{L}|[Tt]ết )(?:Nguyên Đán|Trung Thu|Quốc Khánh|Giáng Sinh|Phật Đản)(?!\p{L})/gu, holiday],
  [/thứ (?<=(?:sáng|chiều|tối|ngày|vào|đến|từ|\() ?thứ )(?:hai|ba|tư|năm|sáu|bảy)(?=[,)]? (?:ngày|hằng tuần|hàng tuần|tuần)|\))/gu, (found) => `thứ ${capital(found.slice(4))}`],
];

export const cp07: CheckingRule = {
  id: 'ND30-CP07',
  title: 'Viết hoa ngày lễ, ngày tết, thứ trong tuần',
  clause: 'Phụ lục II, Mục V, khoản 5 và khoản 8',
  severity: 'info',
  description: 'Viết "tết Nguyên đán", "tết Trung thu", "ngày Quốc khánh", "thứ Hai": chỉ viết hoa chữ cái đầu của tên gọi.',
  wrong: 'ket_thuc: Phục vụ Tết Nguyên Đán và Quốc Khánh, họp sáng thứ hai hằng tuần.',
  right: 'ket_thuc: Phục vụ tết Nguyên đán và Quốc khánh, họp sáng thứ Hai hằng tuần.',
  mends: true,
  *check(subject) {
    for (const [pattern, right] of SPELLINGS) yield* misspelt(matches(subject, pattern), right);
  },
};

function* misspelt(found: Iterable<Match>, right: (found: string) => string): Generator<Finding> {
  for (const match of found) {
    const [typed = ''] = match.groups;
    const written = match.from === match.passage.lead ? capital(right(typed)) : right(typed);
    if (typed === written) continue;
    yield { at: match.at, message: `"${typed}" viết là "${written}".`, hint: `Viết "${written}".`, ...mendMatch(match, written) };
  }
}
