import type { Span } from '../../diagnostic.js';
import type { Subject } from '../subject.js';
import { dayOf } from './day.js';
import { matches, sentenceBefore, type Match } from './match.js';
import { periodOf } from './period.js';

/** Two times of which the second ends what the first begins, the later one first. */
export interface Swapped {
  readonly at: Span;
  readonly typed: string;
}

const TO = ' ?(?:đến|-|–) ?(?:hết )?';
const YEARS = new RegExp(`(?:[Gg]iai đoạn|[Nn]hiệm kỳ|[Tt]ừ năm|[Cc]ác năm) ((?:19|20)\\d\\d)${TO}(?:năm )?((?:19|20)\\d\\d)(?!\\d)`, 'gu');
const DAYS = new RegExp(`[Tt]ừ (?:ngày )?(\\d{1,2})${TO}(?:ngày )?(\\d{1,2})(?: tháng |/)(?:0?[1-9]|1[0-2])(?!\\d)`, 'gu');
/** Without "ngày" two numbers are no date of their own. */
const SHORT = new RegExp(`[Tt]ừ (\\d{1,2})/(\\d{1,2})${TO}(?:ngày )?(\\d{1,2})/(\\d{1,2})(?:/\\d{4})?(?!\\d)`, 'gu');
const MONTHS = new RegExp(`[Tt]ừ (?:(tháng) (\\d{1,2})${TO}tháng (\\d{1,2})|[Qq]uý (I{1,3}|IV)${TO}[Qq]uý (I{1,3}|IV))(?![\\p{L}\\d])(?:(?: năm | ?/ ?)((?:19|20)\\d\\d))?`, 'gu');
const QUARTERS = ['I', 'II', 'III', 'IV'];
const LOOKS_BACK = /(?<!\p{L})(?:đã|kết quả|số liệu|so với|qua)(?!\p{L})/iu;
/** A stretch into the next year that is longer than this in months is rather a slip. */
const LONGEST = 9;

/** Stretches of years, days of one month, months and quarters that end before they begin. */
export function* swappedIn(subject: Subject): Generator<Swapped> {
  for (const match of matches(subject, YEARS)) if (Number(match.groups[1]) > Number(match.groups[2])) yield told(match);
  for (const match of matches(subject, DAYS)) if (Number(match.groups[1]) > Number(match.groups[2])) yield told(match);
  for (const match of matches(subject, SHORT)) {
    const [, d1, m1, d2, m2] = match.groups.map(Number);
    const [from, to] = [(m1 ?? 0) * 100 + (d1 ?? 0), (m2 ?? 0) * 100 + (d2 ?? 0)];
    if (from > to && 12 - ((m1 ?? 0) - (m2 ?? 0)) > LONGEST) yield told(match);
  }
  for (const match of matches(subject, MONTHS)) if (isSwapped(subject, match)) yield told(match);
}

/** From one month to an earlier one is into the next year, unless that would begin long before the plan itself. */
function isSwapped({ date, plan }: Subject, match: Match): boolean {
  const [, month, m1, m2, q1 = '', q2 = '', year] = match.groups;
  const [from, to] = month ? [Number(m1), Number(m2)] : [QUARTERS.indexOf(q1) * 3 + 1, QUARTERS.indexOf(q2) * 3 + 1];
  if (from <= to || LOOKS_BACK.test(sentenceBefore(match))) return false;
  // The quarters of a plan for one year are all of that year.
  if (year === undefined) return month === undefined && /^năm /u.test(periodOf(plan)?.said ?? '');
  return date.exact && Number(year) * 10000 >= date.day - 10000 && dayOf(Number(year) - 1, from, 1) < date.day - 300 && Number(year) === Math.floor(date.day / 10000);
}

function told({ at, groups }: Match): Swapped {
  return { at, typed: groups[0] ?? '' };
}
