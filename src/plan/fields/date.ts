import dayjs from 'dayjs';
import type { Ngay } from '../plan.js';

const DAY = String.raw`(?<d>\d{1,2})`;
const MONTH = String.raw`(?<m>\d{1,2})`;
const YEAR = String.raw`(?<y>\d{4})`;

export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;

/** The ways offices write a date, whole or, in a draft, without its day or month. */
export const DATE_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${DAY}?\s*[/.-])?\s*${MONTH}\s*[/.-]\s*${YEAR}$`),
  new RegExp(`^${YEAR}-${MONTH}(?:-${DAY})?$`),
  new RegExp(`^${YEAR}$`),
  new RegExp(String.raw`^(?:ngày\s+${DAY}?\s*)?(?:tháng\s+${MONTH}?\s*)?năm\s+${YEAR}$`, 'iu'),
];

/**
 * A date as an office types it: `19/12/2023`, `2023-12-19`, `ngày 19 tháng 12 năm 2023`; `12/2023` or `2023` in a
 * draft. `format`: none of these; `calendar`: no such day (30/02), month or a year out of 1945–2100.
 */
export function parseDate(text: string): Ngay | 'format' | 'calendar' {
  const typed = text.trim();
  const groups = DATE_FORMS.find((form) => form.test(typed))?.exec(typed)?.groups;
  if (!groups) return 'format';
  const [nam, thang, ngay] = [groups['y'], groups['m'], groups['d']].map((part) => (part ? Number(part) : undefined));
  if (nam === undefined || nam < FIRST_YEAR || nam > LAST_YEAR) return 'calendar';
  if (ngay !== undefined && thang === undefined) return 'format';
  if (!isDay(nam, thang ?? 1, ngay ?? 1)) return 'calendar';
  return { nam, ...(thang !== undefined && { thang }), ...(ngay !== undefined && { ngay }) };
}

/** No month has fewer. */
const SHORTEST = 28;

/** dayjs by itself takes 30 February for 1 March, and its strict parsing is slow for thousands of plans. */
function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && (day <= SHORTEST || day <= dayjs(new Date(year, month - 1, 1)).daysInMonth());
}
