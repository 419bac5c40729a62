import { dayOf, isReal, sayDay, weekdayOf, type Day } from '../find/day.js';
import type { DateInText } from '../find/dates.js';
import { textBefore, textBehind } from '../find/match.js';
import type { PlanDate } from '../find/plan-date.js';
import { byPassage } from '../find/spots.js';
import type { Passage } from '../passages.js';
import { inBlocks, type Block } from '../printed.js';
import type { CheckingRule, Finding } from '../rule.js';

/** By `weekdayOf`: how the decree writes the day (Phụ lục II, Mục V, điểm c khoản 8). */
const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const WORDS: Readonly<Record<string, number>> = {
  'chủ nhật': 0, cn: 0, hai: 1, 2: 1, ba: 2, 3: 2, tư: 3, bốn: 3, 4: 3, năm: 4, 5: 4, sáu: 5, 6: 5, bảy: 6, bẩy: 6, 7: 6,
};
const WEEKDAY = '(?<![\\p{L}\\d])(chủ nhật|CN|T[2-7](?=\\))|thứ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7]))(?![\\p{L}\\d])';
const BEHIND = new RegExp(`^,?\\s*[(-]?\\s*(?:(?:tức|là|nhằm)(?: ngày)?\\s*)?(?:(?:buổi |cả )?(?:sáng|trưa|chiều|tối|ngày)\\s+)?${WEEKDAY}(\\s*(?:,|và|đến|-)\\s*${WEEKDAY})?`, 'iu');
const AHEAD = new RegExp(`(?:${WEEKDAY}\\s*(?:,|và|đến|-)\\s*)?${WEEKDAY}\\s*[,(-]?\\s*(?:ngày\\s*)?$`, 'iu');

export const dt08: CheckingRule = {
  id: 'ND30-DT08',
  title: 'Thứ đúng với ngày',
  clause: 'lịch; cách viết thứ theo Phụ lục II, Mục V, điểm c khoản 8',
  severity: 'error',
  description: 'Thứ ghi cạnh ngày phải đúng với lịch: người được mời đến nhầm ngày là lỗi không sửa được sau khi phát hành.',
  wrong: 'noi_dung: |\n  1. Thời gian: 08 giờ 00 ngày 20/01/2026 (thứ Hai).',
  right: 'noi_dung: |\n  1. Thời gian: 08 giờ 00 ngày 20/01/2026 (thứ Ba).',
  *check(subject) {
    const { date: planDay, dates } = subject;
    const dated = byPassage(dates);
    for (const { date, said, found } of inBlocks(subject, weekdaysIn, (block) => weekdaysIn(block, dated))) {
      yield* found;
      const days = date.day === undefined ? daysOf(date, planDay) : [date.day];
      const [day] = days;
      if (!said || day === undefined || days.some((one) => weekdayOf(one) === said.weekday)) continue;
      const real = weekdayOf(day);
      yield {
        at: date.passage.place(said.from, said.to),
        message: `Ngày ${sayDay(day)} là ${NAMES[real]}, không phải ${NAMES[said.weekday]}.`,
        hint: `Sửa thành "${NAMES[real]}", hoặc sửa lại ngày${otherYear(day, said.weekday, planDay)}.`,
      };
    }
  },
};

/** A date, the weekday beside it, and what is wrong with it as one of two with their weekdays. */
interface Dated {
  readonly date: DateInText;
  readonly said: Weekday | undefined;
  readonly found: readonly Finding[];
}

function weekdaysIn({ passages }: Block, dates: ReadonlyMap<Passage, readonly DateInText[]>): Dated[] {
  return passages.filter((passage) => dates.has(passage)).flatMap((passage) => dates.get(passage) ?? []).map((date) => ({ date, said: weekdayBeside(date), found: [...bothOf(date)] }));
}

/** The same day of the plan's year, or of the next, that is such a weekday: then the year is likely the slip. */
function otherYear(day: Day, weekday: number, plan: PlanDate): string {
  if (!plan.exact) return '';
  const year = Math.floor(plan.day / 10000);
  const meant = [year, year + 1].filter((one) => one !== Math.floor(day / 10000) && isReal(one, Math.floor(day / 100) % 100, day % 100)).map((one) => one * 10000 + (day % 10000)).find((one) => one >= plan.day && weekdayOf(one) === weekday);
  return meant === undefined ? '' : ` (${sayDay(meant)} là ${NAMES[weekday] ?? ''})`;
}

/** The day before, of the same month, behind which a second one stands: `ngày 08 và `. */
const FIRST = /(?<![\d/])(\d{1,2})(?:\/(\d{1,2})(?:\/\d{4})?)?\s*(?:,|và|-|–|đến)\s*(?:ngày )?$/u;

/** Two days with their two weekdays: `ngày 08 và ngày 09 tháng 10 năm 2026 (thứ Năm, thứ Sáu)`. */
function* bothOf(date: DateInText): Generator<Finding> {
  const behind = BEHIND.exec(textBehind(date));
  const [, first, month] = FIRST.exec(textBefore(date)) ?? [];
  if (date.day === undefined || first === undefined || !behind?.[1] || !behind[3]) return;
  if (month !== undefined && Number(month) !== Number(date.typed.month)) return;
  const [year, ownMonth] = [Math.floor(date.day / 10000), Number(date.typed.month)];
  const second = behind[0].lastIndexOf(behind[3]);
  for (const [day, word, at] of [[Number(first), behind[1], behind[0].indexOf(behind[1])], [date.day % 100, behind[3], second]] as const) {
    const said = placed(word, date.to + at);
    if (!said || !isReal(year, ownMonth, day) || weekdayOf(dayOf(year, ownMonth, day)) === said.weekday) continue;
    const real = NAMES[weekdayOf(dayOf(year, ownMonth, day))];
    yield { at: date.passage.place(said.from, said.to), message: `Ngày ${sayDay(dayOf(year, ownMonth, day))} là ${real}, không phải ${NAMES[said.weekday]}.`, hint: `Sửa thành "${real}", hoặc sửa lại ngày.` };
  }
}

/** The days that a date without a year may be: of the plan's year, and of the next where that is over by the plan's date. */
function daysOf({ typed }: DateInText, { day, exact }: PlanDate): Day[] {
  if (typed.year !== undefined || !exact) return [];
  const year = Math.floor(day / 10000);
  const [month, date] = [Number(typed.month), Number(typed.day)];
  const own = dayOf(year, month, date);
  return (own < day ? [year + 1, year] : [year]).filter((one) => isReal(one, month, date)).map((one) => dayOf(one, month, date));
}

/** The weekday that stands directly behind or before a date; none where two weekdays stand for several dates. */
function weekdayBeside(date: DateInText): Weekday | undefined {
  const { from, to } = date;
  const behind = BEHIND.exec(textBehind(date));
  if (behind?.[1] && !behind[2]) return placed(behind[1], to + behind[0].lastIndexOf(behind[1]));
  const before = textBefore(date);
  const ahead = AHEAD.exec(before);
  if (behind?.[1] || !ahead?.[2] || ahead[1]) return undefined;
  return placed(ahead[2], from - before.length + ahead.index + ahead[0].lastIndexOf(ahead[2]));
}

/** A weekday, 0 being Sunday, and where in its passage it stands. */
interface Weekday {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}

function placed(word: string, from: number): Weekday | undefined {
  const weekday = WORDS[word.toLowerCase().replace(/^thứ |^t(?=\d)/u, '')];
  return weekday === undefined ? undefined : { weekday, from, to: from + word.length };
}
