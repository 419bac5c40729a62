import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const cc17: CheckingRule = {
  id: 'ND30-CC17',
  title: 'Viện dẫn viết "về việc", không viết V/v',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 5, điểm a, b khoản 6',
  severity: 'warning',
  description: 'V/v là chữ viết tắt chỉ đặt trước trích yếu ở đầu một công văn. Trong căn cứ và trong bài viết đủ chữ: về việc.',
  wrong: 'can_cu: [Quyết định số 45/QĐ-UBND ngày 15 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh V/v phê duyệt Đề án]\nngay: 20/3/2026',
  right: 'can_cu: [Quyết định số 45/QĐ-UBND ngày 15 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về việc phê duyệt Đề án]\nngay: 20/3/2026',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, /(?<![\p{L}/])[Vv]\s?\/\s?[Vv](?![\p{L}\d/])\.?:?/gu)) {
      if (match.passage.field !== 'trich_yeu') yield { at: match.at, message: 'Trong bài không viết tắt V/v.', hint: 'Viết về việc.', ...mendMatch(match, 'về việc') };
    }
  },
};
