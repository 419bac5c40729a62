import { dayOf, isReal, type Day } from './day.js';

/** A stretch of time as a cell of a table says it: a day, a month, a quarter, a year. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
  /** Whether the year is written. */
  readonly dated: boolean;
}

const LEAD = /^(?:(?:trước|trong|đến|từ|vào|xong|hoàn thành|chậm nhất|hết|cuối|đầu|giữa|ngày)[ :]+)*/iu;
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/u;
const DAY_WORDS = /^(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/iu;
const MONTH = /^(?:tháng (\d{1,2})(?: ?\/ ?| năm |, )?(\d{4})?|(\d{1,2})\/(\d{4}))$/iu;
const QUARTER = /^quý (I{1,3}|IV|[1-4])(?: ?\/ ?| năm |, )?(\d{4})?$/iu;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** What a cell of nothing but a time says; a time without a year is one of `year`. */
export function stretchIn(cell: string, year: number): Stretch | undefined {
  const text = cell.trim().replace(LEAD, '').replace(/[.;,\s]+$/u, '');
  const day = DAY.exec(text) ?? DAY_WORDS.exec(text);
  if (day) {
    const [y, m, d] = [Number(day[3] ?? year), Number(day[2]), Number(day[1])];
    return isReal(y, m, d) ? { first: dayOf(y, m, d), last: dayOf(y, m, d), dated: day[3] !== undefined } : undefined;
  }
  const month = MONTH.exec(text);
  if (month) return months(Number(month[2] ?? month[4] ?? year), Number(month[1] ?? month[3]), 1, (month[2] ?? month[4]) !== undefined);
  const quarter = QUARTER.exec(text);
  if (!quarter) return undefined;
  const number = QUARTERS.indexOf((quarter[1] ?? '').toUpperCase()) + 1 || Number(quarter[1]);
  return months(Number(quarter[2] ?? year), number * 3 - 2, 3, quarter[2] !== undefined);
}

function months(year: number, from: number, count: number, dated: boolean): Stretch | undefined {
  return from >= 1 && from <= 12 ? { first: dayOf(year, from, 1), last: dayOf(year, from + count - 1, 31), dated } : undefined;
}
