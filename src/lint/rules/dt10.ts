import type { CheckingRule } from '../rule.js';

export const dt10: CheckingRule = {
  id: 'ND30-DT10',
  title: 'Ngày trong bài có trong lịch',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4; thông lệ viết ngày trong bài',
  severity: 'warning',
  description: 'Ngày nêu trong bài, trong căn cứ phải là một ngày có thật: không có ngày 31 tháng 4, ngày 30 tháng 2, tháng 13.',
  wrong: 'ket_thuc: Báo cáo gửi trước ngày 31 tháng 4 năm 2026.',
  right: 'ket_thuc: Báo cáo gửi trước ngày 30 tháng 4 năm 2026.',
  *check({ dates }) {
    for (const { typed, form, day, at, groups } of dates) {
      const [date, month] = [Number(typed.day), Number(typed.month)];
      const unreal = typed.year === undefined ? date < 1 || date > (LONGEST[month - 1] ?? 0) : day === undefined;
      // Digits with dots may be a number of a section: 1.13.2026 is none, but who knows.
      if (unreal && (form === 'words' || (groups[0] ?? '').includes('/'))) {
        yield { at, message: `Không có ngày ${typed.day}/${typed.month}${typed.year === undefined ? '' : `/${typed.year}`}.`, hint: 'Xem lại ngày và tháng.' };
      }
    }
  },
};

/** Days of each month; February's in a leap year. */
const LONGEST: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
