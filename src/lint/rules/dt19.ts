import { lineAt } from '../find/lines.js';
import { fieldSpan } from '../subject.js';
import type { CheckingRule } from '../rule.js';

export const dt19: CheckingRule = {
  id: 'ND30-DT19',
  title: 'Năm ban hành không ở quá xa về sau',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4',
  severity: 'warning',
  description: 'Ngày ban hành là ngày ký, nên không quá năm sau. Năm xa hơn là gõ nhầm chữ số: 2062 thay cho 2026.',
  wrong: 'ngay: 05/3/2062',
  right: 'ngay: 05/3/2026',
  *check({ root, plan, today }) {
    const year = plan?.ngay.nam;
    if (year === undefined || year <= Math.floor(today / 10000) + 1) return;
    const line = lineAt(root, 'ngay');
    const from = line?.text.lastIndexOf(String(year)) ?? -1;
    yield { at: line && from >= 0 ? line.place(from, from + 4) : line?.place() ?? fieldSpan(root, 'ngay'), message: `Năm ban hành ${year} còn ở xa.`, hint: 'Xem lại năm ở mục ngay.' };
  },
};
