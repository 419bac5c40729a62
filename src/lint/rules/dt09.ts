import { sayDay } from '../find/day.js';
import { textBefore } from '../find/match.js';
import { rangesIn } from '../find/ranges.js';
import type { CheckingRule } from '../rule.js';

/** A stretch of time in which something is to be done; any other that is over is looked back at. */
const TO_DO = /(?:thời gian|thực hiện|tổ chức|triển khai|ra quân|diễn ra)(?: [^:.;]{0,30})?:?\s*(?:từ )?(?:[\d giờhphút]+ )?(?:ngày )?$/iu;
const LOOKS_BACK = /công tác|nhiệm vụ|số liệu|khảo sát|kết quả|thành tích/iu;
/** Older dates are history, not slips. */
const SLIP_YEARS = 2;

export const dt09: CheckingRule = {
  id: 'ND30-DT09',
  title: 'Thời hạn không trước ngày ban hành',
  clause: 'thông lệ soạn thảo: việc giao trong kế hoạch phải còn thời gian để làm',
  severity: 'warning',
  description: 'Việc giao trong kế hoạch mà hạn đã qua khi kế hoạch ban hành thường là ngày chép từ năm trước hoặc gõ nhầm.',
  wrong: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Các thôn báo cáo kết quả trước ngày 05/01/2026.',
  right: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Các thôn báo cáo kết quả trước ngày 05/02/2026.',
  *check(subject) {
    const { day, exact } = subject.date;
    if (!exact) return;
    const past = new Set(rangesIn(subject.dates).flatMap(({ start, end }) => {
      const before = textBefore(start);
      // An end before its beginning is ND30-DT13's.
      if ((start.day ?? 0) > (end.day ?? 99999999)) return [end];
      return (start.day ?? 0) < day && (!TO_DO.test(before) || LOOKS_BACK.test(before)) ? [end] : [];
    }));
    for (const date of subject.deadlines) {
      if (date.day === undefined || date.day >= day || date.day < day - SLIP_YEARS * 10000 || past.has(date)) continue;
      yield { at: date.at, message: `Thời hạn ${sayDay(date.day)} đã qua vào ngày ban hành ${sayDay(day)}.`, hint: 'Sửa lại thời hạn này, hoặc sửa ngày ban hành.' };
    }
  },
};
