import { inBlocks, type Block, type Blocks } from '../printed.js';
import { dayOf, isReal, type Day } from './day.js';
import { matchesNear, type Match } from './match.js';

/** A date in the printed text that names at least day and month. */
export interface DateInText extends Match {
  /** Digits as typed. */
  readonly typed: { readonly day: string; readonly month: string; readonly year?: string };
  /** `ngày 05 tháng 01 năm 2026` or `05/01/2026`. */
  readonly form: 'words' | 'digits';
  /** The day it names; missing without a year, or when the calendar has no such day. */
  readonly day?: Day;
}

const WEEKDAY = '(?:chủ nhật|thứ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7]))';
const BESIDE = `(?=,? \\((?:(?:sáng|trưa|chiều|tối) )?(?:${WEEKDAY}|CN|T[2-7])\\)|,? ${WEEKDAY}(?!\\p{L}))`;
const WORDS = 'ngày (\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?';
const DIGITS = '(?<![\\d/.,-])(\\d{1,2})([/.-])(\\d{1,2})\\5((?:19|20)\\d{2})(?![\\d/])';
/** Without a year two numbers are a date only behind "ngày" or beside a weekday: `1/2` is a half. */
const NO_YEAR = '(\\d{1,2})/(\\d{1,2})(?![\\d/.,-]*\\d|/)';
const PATTERN = new RegExp(`${WORDS}|${DIGITS}|(?<=(?<!\\p{L})(?:ngày|${WEEKDAY}),? )${NO_YEAR}|(?<![\\d/.,-])${NO_YEAR}${BESIDE}|(?<![\\d/.,-])(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4})(?!\\d)|${BESIDE})`, 'giu');
/** What each date has. */
const SIGN = /\d(?: [Tt][Hh][Áá]|\/\d|[.-]\d{1,2}[.-](?:19|20)\d\d)/gu;

/** All dates of the text, in order. `02/2026` and `Quý I` are none: they name no day. */
export function findDates(printed: Blocks): DateInText[] {
  return [...inBlocks(printed, findDates, datesIn)];
}

function datesIn(block: Block): DateInText[] {
  return [...matchesNear({ blocks: [block] }, SIGN, PATTERN)].map((match) => {
    const [, d1, m1, y1, d2, , m2, y2, d3, m3, d4, m4, d5, m5, y5] = match.groups;
    const [day = '', month = '', year] = d2 === undefined ? [d1 ?? d3 ?? d4 ?? d5, m1 ?? m3 ?? m4 ?? m5, y1 ?? y5] : [d2, m2, y2];
    const form = d1 === undefined && d5 === undefined ? 'digits' : 'words';
    const numbers = [Number(year), Number(month), Number(day)] as const;
    const real = year !== undefined && isReal(...numbers);
    return { ...match, form, typed: { day, month, ...(year !== undefined && { year }) }, ...(real && { day: dayOf(...numbers) }) };
  });
}
