import type { Plan } from '../../plan/plan.js';
import type { Day } from './day.js';
import type { Subject } from '../subject.js';
import { plainOf } from './outline.js';

/** The years that a plan's subject names, as days between which its work is done. */
export interface Period {
  readonly first: Day;
  /** With the first quarter of the year after, for the last reports. */
  readonly last: Day;
  /** `năm 2026`, `giai đoạn 2026 - 2030`. */
  readonly said: string;
}

const PERIOD = /(?:giai đoạn|từ năm|các năm|năm) (\d{4})(?:\s*(?:-|–|đến(?: năm)?)\s*(\d{4}))?/giu;
/** Before a year that is another's: of a law, of what was looked into, of a standard. */
const OF_ANOTHER = /(?:Luật|Pháp lệnh|Hiến pháp|Nghị định|Thông tư|Điều lệ|kiểm điểm|kiểm toán|thanh tra|chuẩn nghèo|quyết toán|xếp loại|phân loại)(?!\p{L})[^;]*$/u;
/** A year in the subject that the times in the body show to be a slip: how many of them are in the plan's year instead. */
export function isYearSlip({ plan, date, deadlines }: Pick<Subject, 'plan' | 'date' | 'deadlines'>): boolean {
  const period = periodOf(plan);
  const year = Math.floor(date.day / 10000);
  if (!period || !date.exact || Math.floor(period.last / 10000) - 1 >= year) return false;
  const late = deadlines.filter(({ day }) => day !== undefined && day > period.last && Math.floor(day / 10000) === year);
  return late.length * 2 > deadlines.length;
}

/** Subjects that look back at a period, or on from it: what they set going comes after. */
const LOOKS_BEYOND = /tổng kết|sơ kết|đánh giá|khen thưởng|công bố|kết quả|định hướng|tầm nhìn|những năm tiếp theo|kỷ niệm|năm học|nhiệm kỳ/iu;

/** The period in a plan's subject; `undefined` where it names none, or is about what comes after. */
export function periodOf(plan: Plan | undefined): Period | undefined {
  const trichYeu = plan ? plainOf(plan.trichYeu) : '';
  const year = plan?.ngay.nam ?? Infinity;
  const own = [...trichYeu.matchAll(PERIOD)].find(({ 1: from, index }) => Number(from) >= year || !OF_ANOTHER.test(trichYeu.slice(0, index)));
  const [, from = '', to = from] = own ?? [];
  if (from === '' || LOOKS_BEYOND.test(trichYeu)) return undefined;
  // Preparations in the last months of the year before are usual.
  return { first: (Number(from) - 1) * 10000 + 901, last: (Number(to) + 1) * 10000 + 331, said: from === to ? `năm ${from}` : `giai đoạn ${from} - ${to}` };
}
