import { matches, textBefore, textBehind, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Subject } from '../subject.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const holiday = (name: string): string => capital(name.toLowerCase());

/** Names of holidays as the decree writes them; how they are mistaken. */
const SPELLINGS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/(?<!\p{L})[Tt]ết (?:[Nn]guyên [ĐđD]án|[Tt]rung [Tt]hu|[Đđ]oan [Nn]gọ)(?!\p{L})/gu, (found) => `tết ${holiday(found.slice(4))}`],
  [/(?<!\p{L}|[Tt]ết )(?:Nguyên Đán|Trung Thu|Quốc Khánh|Giáng Sinh|Phật Đản)(?!\p{L})/gu, holiday],
];

export const cp07: CheckingRule = {
  id: 'ND30-CP07',
  title: 'Viết hoa ngày lễ, ngày tết, thứ trong tuần',
  clause: 'Phụ lục II, Mục V, khoản 5 và khoản 8',
  severity: 'info',
  description: 'Viết "tết Nguyên đán", "tết Trung thu", "ngày Quốc khánh", "thứ Hai", "Chủ nhật": chỉ viết hoa chữ cái đầu của tên gọi.',
  wrong: 'ket_thuc: Phục vụ Tết Nguyên Đán và Quốc Khánh, họp sáng thứ hai hằng tuần.',
  right: 'ket_thuc: Phục vụ tết Nguyên đán và Quốc khánh, họp sáng thứ Hai hằng tuần.',
  mends: true,
  *check(subject) {
    for (const [pattern, right] of SPELLINGS) yield* misspelt(matches(subject, pattern), right);
    yield* weekdays(subject);
  },
};

/** A weekday, or an ordinal. */
const WEEKDAY = /hứ (?<=(?<!\p{L})[Tt]hứ )(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?!\p{L})/gu;
const SUNDAY = /hủ (?<=(?<!\p{L})[Cc]hủ )[Nn]hật(?!\p{L})/gu;
/** What shows that no ordinal is meant: a part of the day before it, a date or the week behind it, another weekday beside it. */
const DAY_BEFORE = /(?:(?:sáng|trưa|chiều|tối|ngày) |\()(?:các )?(?:ngày )?$/iu;
const WEEK_BEHIND = /^(?:,? (?:ngày )?\(?\d{1,2}[/.-]\d|,? ngày \d|,? (?:hằng|hàng|mỗi|đầu|cuối|trong) tuần|,? tuần|(?:,| và| hoặc) (?:ngày )?[Cc]hủ [Nn]hật)/u;
const ORDINAL_BEFORE = /(?:lần|kỳ họp|phiên họp|phiên|đợt|vòng|kỳ|hạng|bậc|người|năm|tháng|khóa|khoá|loại|nhóm|cột|dòng|hàng|trang|vụ|lứa|mũi|liều|học kỳ) $/iu;
const BESIDE = /^(?:,| và| hoặc| đến|, từ| -) (?:ngày )?(?:sáng |chiều |tối )?$/u;
const CLOSED = /^\)/u;

function* weekdays(subject: Subject): Generator<Finding> {
  let last: { readonly match: Match; readonly isDay: boolean } | undefined;
  const found = [...matches(subject, WEEKDAY)];
  // Backwards a list is known by what follows it, forwards by what stands before it.
  const sure = found.map((match) => isWeekday(match));
  for (let i = found.length - 2; i >= 0; i -= 1) sure[i] ||= sure[i + 1] === true && areBeside(found[i], found[i + 1]);
  for (const [i, match] of found.entries()) {
    const isDay = sure[i] === true || (last?.isDay === true && areBeside(last.match, match));
    last = { match, isDay };
    if (isDay) yield* written(match, (name) => `thứ ${capital(name.slice(4))}`);
  }
  for (const match of matches(subject, SUNDAY)) yield* written(match, () => 'Chủ nhật');
}

function isWeekday(match: Match): boolean {
  const [before, behind] = [textBefore({ ...match, from: match.from - 1 }), textBehind(match)];
  if (ORDINAL_BEFORE.test(before)) return false;
  return WEEK_BEHIND.test(behind) || (DAY_BEFORE.test(before) && (!before.endsWith('(') || CLOSED.test(behind)) && !/ngày $/iu.test(before)) || /(?:sáng|chiều|tối) ngày $/iu.test(before);
}

function areBeside(one: Match | undefined, other: Match | undefined): boolean {
  return one !== undefined && one.passage === other?.passage && BESIDE.test(one.passage.text.slice(one.to, other.from - 1));
}

/** The finding for a name whose first letter stands before the match. */
function* written({ passage, from, to }: Match, right: (typed: string) => string): Generator<Finding> {
  const start = from - 1;
  const typed = passage.text.slice(start, to);
  const name = right(typed.toLowerCase());
  const first = start <= passage.lead || /[.?!] $/u.test(passage.text.slice(Math.max(0, start - 2), start));
  const whole = first ? capital(name) : name;
  if (typed === whole || (typed === capital(name) && passage.kind === 'cell')) return;
  const at = passage.place(start, to);
  yield { at, message: `"${typed}" viết là "${whole}".`, hint: `Viết "${whole}".`, ...mendMatch({ groups: [typed], at }, whole) };
}

function* misspelt(found: Iterable<Match>, right: (found: string) => string): Generator<Finding> {
  for (const match of found) {
    const [typed = ''] = match.groups;
    const written = match.from === match.passage.lead ? capital(right(typed)) : right(typed);
    if (typed === written) continue;
    yield { at: match.at, message: `"${typed}" viết là "${written}".`, hint: `Viết "${written}".`, ...mendMatch(match, written) };
  }
}
