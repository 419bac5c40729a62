import { dayOf, sayDay } from '../find/day.js';
import { rangesIn, type DateRange } from '../find/ranges.js';
import { matchesNear, textBehind } from '../find/match.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Subject } from '../subject.js';
import { swappedIn } from '../find/swapped.js';

export const dt13: CheckingRule = {
  id: 'ND30-DT13',
  title: 'Thời điểm bắt đầu không sau thời điểm kết thúc',
  clause: 'lịch',
  severity: 'error',
  description: 'Khoảng thời gian "từ ngày … đến ngày …", "giai đoạn … - …" có mốc đầu trước mốc cuối. Ngược lại thường là gõ nhầm ngày, tháng hoặc năm.',
  wrong: 'noi_dung: |\n  1. Ra quân từ ngày 22/01/2026 đến ngày 20/01/2026.',
  right: 'noi_dung: |\n  1. Ra quân từ ngày 20/01/2026 đến ngày 22/01/2026.',
  *check(subject) {
    yield* backwards(subject);
    for (const { at, typed } of swappedIn(subject)) yield { at, message: `Mốc sau ở trước mốc đầu: ${typed}.`, hint: 'Xem lại hai mốc này.' };
    for (const range of rangesIn(subject.dates)) {
      const { start: { from, passage }, end } = range;
      if (isSwapped(range)) yield { at: passage.place(from, end.to), message: `Ngày kết thúc ${end.typed.day}/${end.typed.month} ở trước ngày bắt đầu ${range.start.typed.day}/${range.start.typed.month}.`, hint: 'Xem lại hai ngày này.' };
      const first = firstDay(range);
      if (first === undefined || end.day === undefined || first <= end.day) continue;
      yield { at: passage.place(from, end.to), message: `Ngày kết thúc ${sayDay(end.day)} ở trước ngày bắt đầu ${sayDay(first)}.`, hint: 'Xem lại hai ngày này.' };
    }
  },
};

/** The first day; of one without a year that of the last day, unless it is rather of the year before: `từ 15/12 đến 20/01/2026` is right. */
function firstDay({ start: { day, typed }, end }: DateRange): number | undefined {
  if (typed.year !== undefined || end.day === undefined) return day;
  const month = Math.floor(end.day / 100) % 100;
  return Number(typed.month) === month || isWrapTooLong(Number(typed.month), month) ? dayOf(Math.floor(end.day / 10000), Number(typed.month), Number(typed.day)) : undefined;
}

/** Whether from one month to an earlier one of the next year is longer than any school year. */
function isWrapTooLong(from: number, to: number): boolean {
  return from > to && 12 - (from - to) > 9;
}

/** Two days of one month without a year, the later one first. */
function isSwapped({ start, end }: DateRange): boolean {
  return start.typed.year === undefined && end.typed.year === undefined && Number(start.typed.month) === Number(end.typed.month) && Number(start.typed.day) > Number(end.typed.day);
}

const CLOCK = '(\\d{1,2})(?:(?: giờ|[hg])(?: ?(\\d{2})(?: phút|p)?)?|:(\\d{2}))';
const HOURS = new RegExp(`(?<![\\p{L}\\d.,/-])${CLOCK} ?(?:đến|-|–) ?${CLOCK}(?![\\d\\p{L}])`, 'gu');
/** What each has behind its first hour. */
const HOUR = /(?:đến|-|–) ?\d{1,2}(?:[hg:]| giờ)/gu;
/** No night's watch is longer, in minutes. */
const LONGEST_NIGHT = 16 * 60;

/** Hours of one day of which the second is before the first: `từ 21 giờ 00 đến 19 giờ 30`. */
function* backwards(subject: Subject): Generator<Finding> {
  for (const match of matchesNear(subject, HOUR, HOURS)) {
    const [typed = '', h1, m1, n1, h2, m2, n2] = match.groups;
    const [start, end] = [Number(h1) * 60 + Number(m1 ?? n1 ?? 0), Number(h2) * 60 + Number(m2 ?? n2 ?? 0)];
    if (/(?:giảm|rút|trong|thời gian|sau)(?: (?:ngắn|xuống|còn))?(?: từ)? $/u.test(match.passage.text.slice(0, match.from))) continue;
    if (start <= end || start > 1440 || 1440 - (start - end) <= LONGEST_NIGHT || /^[^.;]{0,20}(?:hôm sau|ngày sau|hôm trước)/u.test(textBehind(match))) continue;
    yield { at: match.at, message: `Giờ kết thúc ở trước giờ bắt đầu: ${typed}.`, hint: 'Xem lại hai giờ này.' };
  }
}
