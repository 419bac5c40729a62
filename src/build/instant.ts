import { dayOf, type Day } from '../lint/index.js';
import type { Ngay } from '../plan/plan.js';

/** The day the decree was signed: the date of a draft that has none, so that its bytes never change. */
const NO_DATE = '2020-03-05T00:00:00Z';

/** The instant in the document's properties: its own day, else `epoch`, never the clock's. */
export function instantOf({ nam, thang, ngay }: Ngay, epoch: number | undefined): string {
  if (nam !== undefined && thang !== undefined && ngay !== undefined) {
    return `${nam}-${String(thang).padStart(2, '0')}-${String(ngay).padStart(2, '0')}T00:00:00Z`;
  }
  return epoch === undefined ? NO_DATE : new Date(epoch * 1000).toISOString().replace(/\.\d{3}/, '');
}

/** The day that stands in a document without a date. */
export function undatedDay(epoch: number | undefined): Day {
  const [year, month, day] = instantOf({}, epoch).slice(0, 10).split('-').map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0);
}
