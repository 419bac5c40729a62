import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** An hour with its minutes, as a time of day is written; `trong 36 giờ 00` is a length of time. */
const TIME = /(\d{1,2})( giờ |\s?h\s?|g)(?<!(?:[\p{L}\d.,/-]|(?:trong|sau|dưới|trên|tổng|khoảng) )\1\2)(\d{2})(?= phút|p(?!\p{L})|\s*(?:$|[,.;:)(–-])| (?:ngày|đến|thứ|tại|cùng|sáng|chiều|tối)(?!\p{L}))/gimu;

export const dt14: CheckingRule = {
  id: 'ND30-DT14',
  title: 'Giờ có trong ngày',
  clause: 'thông lệ viết thời gian: 08 giờ 00, 13 giờ 30',
  severity: 'error',
  description: 'Giờ hẹn từ 00 đến 24, phút từ 00 đến 59. Số lớn hơn là gõ nhầm.',
  wrong: 'noi_dung: |\n  1. Thời gian: 08 giờ 75 ngày 20/01/2026.',
  right: 'noi_dung: |\n  1. Thời gian: 08 giờ 15 ngày 20/01/2026.',
  *check(subject) {
    for (const { at, groups: [typed = '', hours, , minutes] } of matches(subject, TIME)) {
      if (Number(hours) <= 24 && Number(minutes) <= 59) continue;
      yield { at, message: `Không có giờ "${typed}".`, hint: Number(hours) > 24 ? 'Giờ từ 00 đến 24; xem lại giờ.' : 'Phút từ 00 đến 59; xem lại phút.' };
    }
  },
};
