import { sayDay } from '../find/day.js';
import { isYearSlip, periodOf } from '../find/period.js';
import { matches } from '../find/match.js';
import type { Subject } from '../subject.js';
import type { CheckingRule, Finding } from '../rule.js';

export const dt10: CheckingRule = {
  id: 'ND30-DT10',
  title: 'Thời hạn trong thời kỳ của kế hoạch',
  clause: 'thông lệ soạn thảo: thời hạn khớp với thời kỳ nêu ở trích yếu',
  severity: 'warning',
  description: 'Trích yếu nêu năm hoặc giai đoạn thì thời hạn giao việc nằm trong thời kỳ ấy; báo cáo cuối kỳ có thể đến hết quý I năm sau.',
  wrong: 'ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Hoàn thành số hóa hồ sơ trước ngày 30/6/2028.',
  right: 'ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Hoàn thành số hóa hồ sơ trước ngày 30/6/2026.',
  *check(subject) {
    const period = periodOf(subject.plan);
    if (!period) return;
    if (isYearSlip(subject)) {
      yield* inSubject(subject, period.said);
      return;
    }
    for (const date of subject.deadlines) {
      // What was before the plan's own date is told by ND30-DT09.
      if (date.day === undefined || (date.day >= period.first && date.day <= period.last) || (subject.date.exact && date.day < subject.date.day)) continue;
      yield { at: date.at, message: `Thời hạn ${sayDay(date.day)} ở ngoài ${period.said} của kế hoạch.`, hint: 'Sửa lại thời hạn này, hoặc thời kỳ ở trích yếu.' };
    }
  },
};

/** The last year that the subject names, where most times in the body are after it. */
function* inSubject(subject: Subject, said: string): Generator<Finding> {
  const year = Math.floor(subject.date.day / 10000);
  const found = [...matches(subject, /(?<!\d)(?:19|20)\d\d(?!\d)/gu)].filter(({ passage }) => passage.field === 'trich_yeu').at(-1);
  if (found) yield { at: found.at, message: `Trích yếu ghi ${said}, còn thời hạn trong bài phần nhiều ở năm ${year}.`, hint: `Sửa năm ở trích yếu, hoặc sửa các thời hạn.` };
}
