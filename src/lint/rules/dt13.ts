import { dayOf, sayDay } from '../find/day.js';
import { rangesIn, type DateRange } from '../find/ranges.js';
import type { CheckingRule } from '../rule.js';

export const dt13: CheckingRule = {
  id: 'ND30-DT13',
  title: 'Ngày bắt đầu không sau ngày kết thúc',
  clause: 'lịch',
  severity: 'error',
  description: 'Khoảng thời gian "từ ngày … đến ngày …" có ngày đầu trước ngày cuối. Ngược lại thường là gõ nhầm ngày, tháng hoặc năm.',
  wrong: 'noi_dung: |\n  1. Ra quân từ ngày 22/01/2026 đến ngày 20/01/2026.',
  right: 'noi_dung: |\n  1. Ra quân từ ngày 20/01/2026 đến ngày 22/01/2026.',
  *check({ dates }) {
    for (const range of rangesIn(dates)) {
      const { start: { from, passage }, end } = range;
      const first = firstDay(range);
      if (first === undefined || end.day === undefined || first <= end.day) continue;
      yield { at: passage.place(from, end.to), message: `Ngày kết thúc ${sayDay(end.day)} ở trước ngày bắt đầu ${sayDay(first)}.`, hint: 'Xem lại hai ngày này.' };
    }
  },
};

/** The first day; of one without a year that of the last day, in the same month alone: `từ 15/12 đến 20/01/2026` is right. */
function firstDay({ start: { day, typed }, end }: DateRange): number | undefined {
  if (typed.year !== undefined || end.day === undefined) return day;
  const month = Math.floor(end.day / 100) % 100;
  return Number(typed.month) === month ? dayOf(Math.floor(end.day / 10000), month, Number(typed.day)) : undefined;
}
