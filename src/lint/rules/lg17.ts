import { equals, formatDecimal, normal, unitsAt } from '../../standard/decimal.js';
import { amountOf, MONEY } from '../find/money.js';
import { plainOf } from '../find/outline.js';
import { costOf } from '../find/sums.js';
import type { CheckingRule } from '../rule.js';

const TOTAL = new RegExp(`tổng (?:số )?(?:kinh phí|dự toán|số tiền|nhu cầu|chi phí|tiền)[^\\d.;]{0,60}${MONEY}`, 'iu');
const AMOUNTS = new RegExp(MONEY, 'giu');

export const lg17: CheckingRule = {
  id: 'ND30-LG17',
  title: 'Tổng kinh phí nêu trong câu khớp với bảng dự toán',
  clause: 'thông lệ lập dự toán',
  severity: 'error',
  description: 'Câu ngay trên bảng dự toán nêu tổng kinh phí thì số ấy đúng bằng tổng cộng của bảng.',
  wrong: 'noi_dung:\n  Kinh phí:\n    - Tổng kinh phí là 6.000.000 đồng, dự toán như sau.\n    - bang:\n        loai: du_toan\n        hang:\n          - { noi_dung: In tài liệu, thanh_tien: 2.000.000 }\n          - { noi_dung: Nước uống, thanh_tien: 3.000.000 }\nket_thuc: Trên đây là Kế hoạch.',
  right: 'noi_dung:\n  Kinh phí:\n    - Tổng kinh phí là 5.000.000 đồng, dự toán như sau.\n    - bang:\n        loai: du_toan\n        hang:\n          - { noi_dung: In tài liệu, thanh_tien: 2.000.000 }\n          - { noi_dung: Nước uống, thanh_tien: 3.000.000 }\nket_thuc: Trên đây là Kế hoạch.',
  *check({ placedTables }) {
    for (const { table, above } of placedTables) {
      const said = above ? plainOf(above) : '';
      const found = TOTAL.exec(said);
      const typed = found ? amountOf(found[1] ?? '', found[2]) : undefined;
      // Two amounts are a total and a part of it: which one the table has is not certain.
      if (!above || !found || !typed || [...said.matchAll(AMOUNTS)].length > 1 || /trong đó/iu.test(said)) continue;
      const cost = costOf(table);
      if (!cost || equals(normal(typed.value), normal(cost))) continue;
      const scale = Math.max(typed.value.scale, cost.scale, typed.step.scale);
      const gap = unitsAt(typed.value, scale) - unitsAt(cost, scale);
      if ((gap < 0n ? -gap : gap) < unitsAt(typed.step, scale)) continue;
      const amount = /\d[\s\S]*$/u.exec(found[0])?.[0] ?? '';
      const start = above.span.start + found.index + found[0].length - amount.length;
      const exact = above.span.end - above.span.start === said.length;
      yield { at: exact ? { ...above.span, start, end: start + amount.length } : above.span, message: `Bảng ở dưới cộng lại là ${formatDecimal(cost)} đồng, không phải ${amount}.`, hint: `Viết ${formatDecimal(cost)} đồng, hoặc sửa lại bảng.` };
    }
  },
};
