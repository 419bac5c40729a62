import { valueAt } from '../find/lines.js';
import type { CheckingRule } from '../rule.js';

const SECTION = /^[\s\u2060]*(?:[IVXLC]+\.\s|Phần\s+[IVX\d]|[A-H]\.\s+\p{Lu})/u;
const NUMBERED = /^[\s\u2060]*(\d{1,2}\.)\s/u;

export const st15: CheckingRule = {
  id: 'ND30-ST15',
  title: 'Khoản nằm trong mục',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, đ khoản 6',
  severity: 'warning',
  description: 'Kế hoạch đã chia thành mục I., II. thì mọi khoản 1., 2. nằm trong một mục. Khoản đứng trước mục I. in như đoạn mở đầu; thường là mất dòng tiêu đề của mục.',
  wrong: 'noi_dung: |\n  1. Mục đích: tổng kết công tác năm.\n  2. Yêu cầu: tiết kiệm.\n  I. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích: tổng kết công tác năm.\n  2. Yêu cầu: tiết kiệm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  *check({ root, passages }) {
    if (valueAt(root, 'noi_dung')?.kind !== 'text') return;
    const body = passages.filter(({ field }) => field === 'noi_dung');
    const first = body.findIndex(({ text }) => SECTION.test(text));
    for (const passage of body.slice(0, Math.max(0, first))) {
      const [whole = '', label] = NUMBERED.exec(passage.text) ?? [];
      if (label === undefined) continue;
      const from = whole.indexOf(label);
      yield { at: passage.place(from, from + label.length), message: `Khoản ${label} đứng trước mục I.`, hint: 'Thêm dòng tiêu đề của mục (I. …) ở trên khoản này.' };
    }
  },
};
