import { plainOf } from '../find/outline.js';
import { sayDay } from '../find/day.js';
import type { CheckingRule } from '../rule.js';

const PERIOD = /(?:giai đoạn|từ năm|các năm|năm) (\d{4})(?:\s*(?:-|–|đến(?: năm)?)\s*(\d{4}))?/iu;
/** Subjects that look back at a period, or on from it: what they set going comes after. */
const LOOKS_BEYOND = /tổng kết|sơ kết|đánh giá|khen thưởng|công bố|kết quả|định hướng|tầm nhìn|những năm tiếp theo|kỷ niệm|năm học|nhiệm kỳ/iu;

export const dt10: CheckingRule = {
  id: 'ND30-DT10',
  title: 'Thời hạn trong thời kỳ của kế hoạch',
  clause: 'thông lệ soạn thảo: thời hạn khớp với thời kỳ nêu ở trích yếu',
  severity: 'warning',
  description: 'Trích yếu nêu năm hoặc giai đoạn thì thời hạn giao việc nằm trong thời kỳ ấy; báo cáo cuối kỳ có thể đến hết quý I năm sau.',
  wrong: 'ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Hoàn thành số hóa hồ sơ trước ngày 30/6/2028.',
  right: 'ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Hoàn thành số hóa hồ sơ trước ngày 30/6/2026.',
  *check(subject) {
    const trichYeu = subject.plan ? plainOf(subject.plan.trichYeu) : '';
    const [, first = '', last = first] = PERIOD.exec(trichYeu) ?? [];
    if (first === '' || LOOKS_BEYOND.test(trichYeu)) return;
    const [begin, end] = [Number(first) * 10000, (Number(last) + 1) * 10000 + 331];
    for (const date of subject.deadlines) {
      // What was before the plan's own date is told by ND30-DT09.
      if (date.day === undefined || (date.day >= begin && date.day <= end) || (subject.date.exact && date.day < subject.date.day)) continue;
      // Preparations in the last months of the year before are usual.
      if (date.day < begin && date.day >= begin - 10000 + 901) continue;
      const period = first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`;
      yield { at: date.at, message: `Thời hạn ${sayDay(date.day)} ở ngoài ${period} của kế hoạch.`, hint: 'Sửa lại thời hạn này, hoặc thời kỳ ở trích yếu.' };
    }
  },
};
