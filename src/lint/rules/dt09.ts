import { sayDay } from '../find/day.js';
import type { CheckingRule } from '../rule.js';

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
    for (const date of subject.deadlines) {
      if (date.day === undefined || date.day >= day) continue;
      yield { at: date.at, message: `Thời hạn ${sayDay(date.day)} đã qua vào ngày ban hành ${sayDay(day)}.`, hint: 'Sửa lại thời hạn này, hoặc sửa ngày ban hành.' };
    }
  },
};
