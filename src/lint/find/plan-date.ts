import type { Plan } from '../../plan/plan.js';
import type { Node } from '../../read/tree.js';
import { dayOf, isReal, type Day } from './day.js';
import { lineAt } from './lines.js';

/** The first and the last day that the plan may be dated; `exact` where it names one. */
export interface PlanDate {
  readonly day: Day;
  readonly last: Day;
  readonly exact: boolean;
}

/** Of a date that cannot be read: no rule about what was by then finds anything. */
const UNREADABLE: PlanDate = { day: 0, last: Infinity, exact: false };
const FORM = /^(?:(?:(\d{1,2})?[/.-])?(\d{1,2})[/.-])?(\d{4})$/u;

/** The plan's date; of a plan with errors what `ngay` says by itself; of a draft without one, `today`. */
export function planDate(root: Node, plan: Plan | undefined, today: Day): PlanDate {
  if (plan) return plan.ngay.nam === undefined ? undated(today) : spanOf(plan.ngay.nam, plan.ngay.thang, plan.ngay.ngay);
  const typed = lineAt(root, 'ngay')?.text;
  if (typed === undefined) return undated(today);
  const [, day, month, year] = FORM.exec(typed.replace(/\s/gu, '')) ?? [];
  if (year === undefined || !isReal(Number(year), Number(month ?? 1), Number(day ?? 1))) return UNREADABLE;
  return spanOf(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day));
}

function undated(today: Day): PlanDate {
  return { day: today, last: today, exact: false };
}

function spanOf(year: number, month: number | undefined, day: number | undefined): PlanDate {
  return { day: dayOf(year, month ?? 1, day ?? 1), last: dayOf(year, month ?? 12, day ?? 31), exact: day !== undefined };
}
