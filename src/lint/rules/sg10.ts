import { fieldSpan } from '../subject.js';
import type { CheckingRule } from '../rule.js';

const COUNCILS = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)(?!\p{L})/iu;

export const sg10: CheckingRule = {
  id: 'ND30-SG10',
  title: 'Kế hoạch của Ủy ban nhân dân ký TM. trên chức vụ',
  clause: 'Điều 13, khoản 2; Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'warning',
  description: 'Ủy ban nhân dân, Hội đồng nhân dân làm việc theo chế độ tập thể: người ký ghi TM. ỦY BAN NHÂN DÂN trên chức vụ. Không có TM. chỉ đúng với việc thuộc thẩm quyền riêng của Chủ tịch.',
  wrong: 'ky: { kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  *check({ root, signatures }) {
    for (const { issuer: { ten }, signer: { tm, tl, tuq, chucVu, kt } } of signatures) {
      const [body] = COUNCILS.exec(ten.text) ?? [];
      if (tm || tl || tuq || body === undefined) continue;
      const at = (kt ?? chucVu[0])?.place() ?? fieldSpan(root, 'ky');
      const name = `${body.charAt(0).toUpperCase()}${body.slice(1).toLowerCase()}`;
      yield { at, message: `Kế hoạch của ${ten.text} ký không có TM.`, hint: `Thêm tm: ${name}, trừ việc thuộc thẩm quyền riêng của Chủ tịch.` };
    }
  },
};
