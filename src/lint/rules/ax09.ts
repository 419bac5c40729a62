import { mendAt } from '../mend.js';
import type { CheckingRule } from '../rule.js';
import { scalarsAt } from '../subject.js';

export const ax09: CheckingRule = {
  id: 'ND30-AX09',
  title: 'Tiêu đề phụ lục không có dấu chấm ở cuối',
  clause: 'Phụ lục I, Phần I, Mục III, điểm b khoản 1; các mẫu của Phụ lục III',
  severity: 'warning',
  description: 'Tên phụ lục là một tiêu đề, in hoa, đậm, canh giữa; cuối tiêu đề không có dấu.',
  wrong: 'ket_thuc: Phân công tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ.\n    noi_dung: Các phòng thực hiện.',
  right: 'ket_thuc: Phân công tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.',
  mends: true,
  *check({ root }) {
    for (const title of scalarsAt(root, 'phu_luc.tieu_de')) {
      const { text } = title;
      const [typed, mark] = /(?<![.…;,: ]) *([.;,:])\s*$/u.exec(text) ?? [];
      if (typed === undefined || mark === undefined) continue;
      const start = text.length - typed.length;
      const at = text.indexOf(mark, start);
      yield { at: title.place(at, at + 1), message: `Tiêu đề phụ lục không có dấu "${mark}" ở cuối.`, hint: 'Bỏ dấu ấy.', ...mendAt(title.place(start, text.length), typed, '') };
    }
  },
};
