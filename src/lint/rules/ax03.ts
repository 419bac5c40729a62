import { scalarsAt } from '../subject.js';
import { asOneLine } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const ax03: CheckingRule = {
  id: 'ND30-AX03',
  title: 'Tiêu đề phụ lục không lặp lại chữ Phụ lục',
  clause: 'Phụ lục I, Phần I, Mục III, điểm c khoản 1',
  severity: 'warning',
  description: 'Chữ Phụ lục và số thứ tự đứng riêng một dòng, do công cụ in. Mục tieu_de chỉ ghi tên của phụ lục.',
  wrong: 'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: "PHỤ LỤC 1: Phân công nhiệm vụ"\n    noi_dung: Các phòng thực hiện.',
  right: 'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.',
  mends: true,
  *check({ root }) {
    for (const scalar of scalarsAt(root, 'phu_luc.tieu_de')) {
      const line = asOneLine(scalar);
      const [typed] = /^phụ lục(?:\s+(?:số\s+)?(?:\d+|[IVXLC]+)(?!\p{L}))?\s*[.:–-]*\s*/iu.exec(line.text) ?? [];
      if (typed === undefined) continue;
      const small = line.text.slice(typed.length);
      const rest = small.charAt(0).toUpperCase() + small.slice(1);
      yield { at: line.place(0, typed.trimEnd().length), message: `Tiêu đề phụ lục lặp lại "${typed.trim()}".`, hint: rest ? `Ghi tieu_de: ${rest}` : 'Ghi tên của phụ lục.', ...(rest && mendMatch({ groups: [typed + small.charAt(0)], at: line.place(0, typed.length + 1) }, rest.charAt(0))) };
    }
  },
};
