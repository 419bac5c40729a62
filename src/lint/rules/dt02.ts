import { isCitedDate } from '../find/citations.js';
import { lacksZero, padded } from '../find/padding.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const dt02: CheckingRule = {
  id: 'ND30-DT02',
  title: 'Số 0 trước ngày nhỏ hơn 10 và tháng 1, tháng 2',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4; thông lệ viết ngày trong bài',
  severity: 'warning',
  description: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước; tháng 3 đến tháng 12 thì không: ngày 05 tháng 3 năm 2026. Ngày ban hành do công cụ in đúng; quy tắc này xem các ngày gõ trong bài.',
  wrong: 'ket_thuc: Báo cáo gửi trước ngày 5 tháng 03 năm 2026.',
  right: 'ket_thuc: Báo cáo gửi trước ngày 05 tháng 3 năm 2026.',
  mends: true,
  *check({ dates, citations }) {
    const cited = isCitedDate(citations);
    for (const date of dates) {
      // In digits a zero too many is common and harmless: 15/03/2026; with dots it may be no date at all.
      // A day without a year is often a name: ngày 8/3.
      if ((date.form === 'digits' && !(date.typed.year !== undefined && lacksZero(date) && date.groups[0]?.includes('/'))) || cited(date)) continue;
      const right = padded(date);
      if (right === undefined) continue;
      const missing = lacksZero(date);
      yield {
        at: date.at,
        message: missing ? 'Ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 ở trước.' : 'Tháng 3 đến tháng 12 không có số 0 ở trước.',
        hint: `Viết ${right}.`,
        ...mendMatch(date, right),
      };
    }
  },
};
