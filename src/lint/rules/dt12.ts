import { lineAt } from '../find/lines.js';
import type { CheckingRule } from '../rule.js';

export const dt12: CheckingRule = {
  id: 'ND30-DT12',
  title: 'Kế hoạch đã có số thì có đủ ngày, tháng, năm',
  clause: 'Điều 15, khoản 2; Phụ lục I, Phần I, Mục II, điểm b khoản 4',
  severity: 'warning',
  description: 'Số và ngày ban hành được ghi cùng lúc, sau khi ký. Chỉ dự thảo mới để trống ngày, và khi đó cũng chưa có số.',
  wrong: 'so: 15\nngay: 3/2026',
  right: 'so: 15\nngay: 12/3/2026',
  *check({ root, plan }) {
    const so = lineAt(root, 'so');
    if (!so || !plan || plan.ngay.ngay !== undefined) return;
    yield { at: lineAt(root, 'ngay')?.place() ?? so.place(), message: `Kế hoạch đã có số ${so.text} mà chưa có đủ ngày, tháng, năm.`, hint: 'Ghi đủ ngày ban hành ở mục ngay, hoặc bỏ số nếu còn là dự thảo.' };
  },
};
