import type { CheckingRule } from '../rule.js';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const dt11: CheckingRule = {
  id: 'ND30-DT11',
  title: 'Ngày có trong lịch',
  clause: 'lịch',
  severity: 'error',
  description: 'Ngày viết trong bài phải có trong lịch: tháng 4, 6, 9, 11 có 30 ngày, tháng 2 có 28 hoặc 29 ngày.',
  wrong: 'noi_dung: |\n  1. Báo cáo kết quả trước ngày 31/4/2026.',
  right: 'noi_dung: |\n  1. Báo cáo kết quả trước ngày 30/4/2026.',
  *check({ dates }) {
    for (const { at, day, typed, groups } of dates) {
      const [date, month] = [Number(typed.day), Number(typed.month)];
      const possible = date >= 1 && month >= 1 && date <= (DAYS[month - 1] ?? 0);
      if (typed.year === undefined ? possible : day !== undefined) continue;
      yield { at, message: `Không có ngày "${groups[0] ?? ''}" trong lịch.`, hint: 'Xem lại ngày và tháng.' };
    }
  },
};
