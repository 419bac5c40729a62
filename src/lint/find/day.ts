import { nd30 } from '../../standard/nd30.js';

/** A day of the calendar as one number, `yyyymmdd`, so that days compare. */
export type Day = number;

export function dayOf(year: number, month: number, day: number): Day {
  return year * 10000 + month * 100 + day;
}

/** True for a day that the calendar has. */
export function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.UTC(Math.floor(day / 10000), Math.floor(day / 100) % 100 - 1, day % 100)).getUTCDay();
}

/** `05/01/2026` and `05/3/2026`, with the zeros of I.II.4b. */
export function sayDay(day: Day): string {
  const [year, month, date] = [Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100];
  const padded = (n: number, below: number): string => String(n).padStart(n < below ? 2 : 1, '0');
  return `${padded(date, nd30.padBelow.ngay.chosen)}/${padded(month, nd30.padBelow.thang.chosen)}/${year}`;
}
