import { isCitedDate } from '../find/citations.js';
import type { DateInText } from '../find/dates.js';
import { lacksZero, padded } from '../find/padding.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

export const dt02: CheckingRule = {
  id: 'ND30-DT02',
  title: 'Số 0 trước ngày nhỏ hơn 10 và tháng 1, tháng 2',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4; thông lệ viết ngày trong bài',
  severity: 'warning',
  description: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước; tháng 3 đến tháng 12 thì không: ngày 05 tháng 3 năm 2026, 05/3/2026. Ngày ban hành do công cụ in đúng; quy tắc này xem các ngày gõ trong bài.',
  wrong: 'ket_thuc: Báo cáo gửi trước ngày 5 tháng 03 năm 2026.',
  right: 'ket_thuc: Báo cáo gửi trước ngày 05 tháng 3 năm 2026.',
  mends: true,
  *check({ dates, citations }) {
    const cited = isCitedDate(citations);
    for (const date of dates) {
      if (cited(date)) continue;
      const right = asWritten(date);
      // A day without a year is often a name: ngày 8/3.
      if (date.form === 'digits' && date.typed.year === undefined) continue;
      yield* firstDay(date);
      if (right === date.groups[0]) continue;
      const missing = lacksZero(date);
      yield {
        at: date.at,
        message: missing ? 'Ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 ở trước.' : padded(date) === undefined ? 'Ngày, tháng, năm viết bằng chữ số cách nhau bằng dấu "/".' : 'Tháng 3 đến tháng 12 không có số 0 ở trước.',
        hint: `Viết ${right}.`,
        ...mendMatch(date, right),
      };
    }
  },
};

/** A date with its zeros, and with strokes between its numbers. `1.2.2026` may be the number of a line, so only two digits are sure. */
function asWritten(date: DateInText): string {
  const whole = padded(date) ?? date.groups[0] ?? '';
  return date.form === 'digits' && /^\d{2}[.-]/u.test(date.groups[0] ?? '') ? whole.replace(/[.-]/gu, '/') : /[.-]/u.test(whole) ? date.groups[0] ?? '' : whole;
}

/** The day without a year that a stretch begins with: `từ 15/03 đến 20/3/2026`. */
function* firstDay({ passage, from }: DateInText): Generator<Finding> {
  const found = /(?<![\d/.,-])(\d{1,2}\/0([3-9])) (?:đến|-|–) (?:hết )?(?:ngày )?$/u.exec(passage.text.slice(Math.max(0, from - 40), from));
  if (!found) return;
  const [whole, day = '', month = ''] = found;
  const start = from - whole.length;
  const right = `${day.slice(0, day.indexOf('/'))}/${month}`;
  const at = passage.place(start, start + day.length);
  yield { at, message: 'Tháng 3 đến tháng 12 không có số 0 ở trước.', hint: `Viết ${right}.`, ...mendMatch({ groups: [day], at }, right) };
}
