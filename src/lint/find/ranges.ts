import type { DateInText } from './dates.js';

/** `từ ngày A đến ngày B`, the words between A and B. */
const BETWEEN = /^,? (?:đến|-|–) (?:hết )?(?:\d{1,2} ?(?:giờ|h) ?\d{0,2}(?: phút)?,? )?(?:ngày )?$/u;

const LONGEST = 60;

/** Two dates of which the second ends what the first begins. */
export interface DateRange {
  readonly start: DateInText;
  readonly end: DateInText;
}

/** The stretches of time of the text, in order. */
export function rangesIn(dates: readonly DateInText[]): DateRange[] {
  return dates.flatMap((end, i) => {
    const start = dates[i - 1];
    return start && start.passage === end.passage && end.from - start.to < LONGEST && BETWEEN.test(end.passage.text.slice(start.to, end.from)) ? [{ start, end }] : [];
  });
}
