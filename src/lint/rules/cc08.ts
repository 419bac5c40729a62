import { isCitedDate } from '../find/citations.js';
import { lacksZero, padded } from '../find/padding.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const cc08: CheckingRule = {
  id: 'ND30-CC08',
  title: 'Ngày của văn bản viện dẫn có số 0 đúng chỗ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Ngày ban hành của văn bản được viện dẫn viết như ở phần đầu văn bản: ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước, tháng 3 đến tháng 12 thì không.',
  wrong: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 5 tháng 03 năm 2020 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  mends: true,
  *check({ dates, citations }) {
    const cited = isCitedDate(citations);
    for (const date of dates) {
      const right = cited(date) ? padded(date) : undefined;
      if (right === undefined) continue;
      yield {
        at: date.at,
        message: lacksZero(date) ? 'Ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 ở trước.' : 'Tháng 3 đến tháng 12 không có số 0 ở trước.',
        hint: `Viết ${right}.`,
        ...mendMatch(date, right),
      };
    }
  },
};
