import { lineAt } from '../find/lines.js';
import { fieldSpan } from '../subject.js';
import type { CheckingRule } from '../rule.js';

export const sg13: CheckingRule = {
  id: 'ND30-SG13',
  title: 'Kế hoạch đã có số, ngày thì có họ tên người ký',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 7; Điều 15, khoản 2',
  severity: 'warning',
  description: 'Số và ngày được ghi sau khi ký, nên kế hoạch đã có số và ngày thì phải có họ tên người ký. Chỉ dự thảo mới để trống.',
  wrong: 'so: 15\nngay: 12/3/2026\nky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }',
  right: 'so: 15\nngay: 12/3/2026\nky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  *check({ root, date, signatures }) {
    if (!lineAt(root, 'so') || !date.exact) return;
    for (const { signer: { hoTen, chucVu, q, kt } } of signatures) {
      if (!hoTen) yield { at: (chucVu[0] ?? q ?? kt)?.place() ?? fieldSpan(root, 'ky'), message: 'Thiếu họ tên người ký.', hint: 'Thêm ho_ten, hoặc bỏ số và ngày nếu còn là dự thảo.' };
    }
  },
};
