import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const KINDS: Readonly<Record<string, string>> = { NĐ: 'Nghị định', QĐ: 'Quyết định', TT: 'Thông tư', TTLT: 'Thông tư liên tịch', NQ: 'Nghị quyết', CT: 'Chỉ thị', KH: 'Kế hoạch', CV: 'Công văn', TB: 'Thông báo', BC: 'Báo cáo' };
const SHORT = /(?<![\p{L}\d/-])(NĐ|QĐ|TTLT|TT|NQ|CT|KH|CV|TB|BC)( số:?)? ?(?=\d+(?:\/\d{4})?[/-]\p{Lu})/gu;

export const cc18: CheckingRule = {
  id: 'ND30-CC18',
  title: 'Tên loại của văn bản viện dẫn viết đủ chữ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Viện dẫn ghi đầy đủ tên loại: Nghị định số 30/2020/NĐ-CP, không phải NĐ 30/2020/NĐ-CP.',
  wrong: 'can_cu: [NĐ số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, SHORT)) {
      const [, short = ''] = match.groups;
      const full = KINDS[short] ?? short;
      const { passage, from } = match;
      yield { at: passage.place(from, from + short.length), message: `Tên loại viết tắt: ${short}.`, hint: `Viết ${full} số …`, ...mendMatch(match, `${full} số `) };
    }
  },
};
