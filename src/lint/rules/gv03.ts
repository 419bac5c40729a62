import { DISSOLVED_BODIES, DISSOLVED_FIELDS } from '../../standard/administration.js';
import { sayDay } from '../find/day.js';
import { isHistorical } from '../find/historical.js';
import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const NAMES = DISSOLVED_FIELDS.flatMap(({ old, short }) => [old, ...short]);
const PATTERN = new RegExp(`(?:(bộ|sở)(?<!\\p{L}\\1) (${NAMES.join('|')})|(${DISSOLVED_BODIES.map(({ old }) => old).join('|')})(?<!\\p{L}\\3))(?!\\p{L}| và Tôn giáo)`, 'giu');

export const gv03: CheckingRule = {
  id: 'ND30-GV03',
  title: 'Tên bộ, sở đang có',
  clause: 'cơ cấu tổ chức của Chính phủ và cơ quan chuyên môn cấp tỉnh từ ngày 01/3/2025',
  severity: 'warning',
  description: 'Từ ngày 01/3/2025 nhiều bộ, sở đã hợp nhất. Kế hoạch ban hành sau ngày ấy giao việc, gửi cho bộ, sở đang có; tên cũ chỉ dùng khi nói về trước đây hoặc trong tên văn bản cũ.',
  wrong: 'ngay: 05/01/2026\nnoi_nhan: [Sở Thông tin và Truyền thông]',
  right: 'ngay: 05/01/2026\nnoi_nhan: [Sở Khoa học và Công nghệ]',
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const [whole = '', kind, field, body] = match.groups;
      const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
      const change = field
        ? DISSOLVED_FIELDS.find(({ old, short }) => [old, ...short].some((name) => same(field, name)))
        : DISSOLVED_BODIES.find(({ old }) => same(body, old));
      if (!change || subject.date.day < change.from || isHistorical(subject, match, change.from)) continue;
      yield {
        at: match.at,
        message: `"${whole}" không còn từ ngày ${sayDay(change.from)}.`,
        hint: `Ghi ${kind ? `${kind} ` : ''}${change.now}${/^(?:sở|ban)/iu.test(whole) ? ', hoặc cơ quan đã nhận nhiệm vụ này ở tỉnh bạn' : /^bộ/iu.test(whole) ? ', hoặc bộ đã nhận nhiệm vụ này' : ''}.`,
      };
    }
  },
};
