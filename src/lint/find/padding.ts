import type { DateInText } from './dates.js';
import { nd30 } from '../../standard/nd30.js';

/** A date with its zeros as I.II.4b wants them: `05` and `01`, but `3`; `undefined` when it has them so. */
export function padded({ typed, groups }: DateInText): string | undefined {
  const { ngay, thang } = nd30.padBelow;
  const [day, month] = [digits(typed.day, ngay.chosen), digits(typed.month, thang.chosen)];
  if (day === typed.day && month === typed.month) return undefined;
  const [whole = ''] = groups;
  let seen = 0;
  return whole.replace(/\d+/gu, (number) => [day, month][seen++] ?? number);
}

/** True when a zero is missing, not when one is too many. */
export function lacksZero({ typed }: DateInText): boolean {
  return Number(typed.day) < nd30.padBelow.ngay.chosen && typed.day.length < 2 || Number(typed.month) < nd30.padBelow.thang.chosen && typed.month.length < 2;
}

function digits(number: string, below: number): string {
  return String(Number(number)).padStart(Number(number) < below ? 2 : 1, '0');
}
