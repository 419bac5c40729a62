import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const SCHOOL_YEAR = /(?<!\p{L}|(?:các|những|hai|ba|bốn|năm|\d) )năm học (\d{4})( ?[-–] ?)(\d{4})(?!\d)/giu;

export const dt17: CheckingRule = {
  id: 'ND30-DT17',
  title: 'Năm học gồm hai năm liền nhau',
  clause: 'lịch: năm học bắt đầu năm trước, kết thúc năm sau',
  severity: 'error',
  description: 'Năm học ghi hai năm liền nhau: năm học 2025 - 2026. Hai năm cách xa hoặc ngược nhau là gõ nhầm.',
  wrong: 'trich_yeu: Tổ chức tuyển sinh năm học 2024 - 2026',
  right: 'trich_yeu: Tổ chức tuyển sinh năm học 2025 - 2026',
  *check(subject) {
    for (const { at, groups: [typed = '', first, dash = '', last] } of matches(subject, SCHOOL_YEAR)) {
      if (Number(last) === Number(first) + 1) continue;
      yield { at, message: `Không có "${typed}".`, hint: `Viết năm học ${Number(last) - 1}${dash}${last ?? ''} hoặc ${first ?? ''}${dash}${Number(first) + 1}.` };
    }
  },
};
