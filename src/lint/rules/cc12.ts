import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A number and code with a space or a long dash in it. */
const LOOSE = /(\d{1,7})(?<=(?:số:?|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn) \1)(?: ?\/ ?\d{4})? ?[/–-] ?\p{Lu}(?:[\p{L}\d&]|\.(?=\p{L}))*(?: ?[-–—/] ?\p{Lu}(?:[\p{L}\d&]|\.(?=\p{L}))*)*/gu;

export const cc12: CheckingRule = {
  id: 'ND30-CC12',
  title: 'Số, ký hiệu của văn bản viện dẫn viết liền',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 3',
  severity: 'warning',
  description: 'Trong số, ký hiệu không có dấu cách quanh dấu gạch chéo và dấu gạch nối, không dùng dấu gạch dài: 1423/KH-UBND.',
  wrong: 'can_cu: [Kế hoạch số 1423/KH -UBND ngày 01 tháng 6 năm 2023 của Ủy ban nhân dân tỉnh về công tác dân tộc]',
  right: 'can_cu: [Kế hoạch số 1423/KH-UBND ngày 01 tháng 6 năm 2023 của Ủy ban nhân dân tỉnh về công tác dân tộc]',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, LOOSE)) {
      const [typed = ''] = match.groups;
      const right = typed.replace(/\s/gu, '').replace(/[–—]/gu, '-');
      if (right === typed || !typed.includes('/')) continue;
      yield { at: match.at, message: /\s/u.test(typed) ? `Số, ký hiệu viết rời: ${typed}.` : `Trong số, ký hiệu ${typed} có dấu gạch dài thay cho dấu gạch nối.`, hint: `Viết ${right}.`, ...mendMatch(match, right) };
    }
  },
};
