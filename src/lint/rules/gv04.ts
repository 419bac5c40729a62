import type { CheckingRule } from '../rule.js';
import { matches } from '../find/match.js';
import { scalarsAt } from '../subject.js';

const SIGNS = /^(?:T|K|TL|TUQ|Q)\/[MTLQ]?\.?(?!\p{L})/u;
const RULE = /^\s*(?:[-_*=─—–] ?){4,}\s*$/gmu;

export const gv04: CheckingRule = {
  id: 'ND30-GV04',
  title: 'Không lẫn thể thức văn bản của Đảng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'error',
  description: 'T/M, K/T, dấu sao, năm gạch ngang dưới trích yếu, ký hiệu "05-KH/ĐU" thuộc thể thức văn bản của Đảng; văn bản hành chính dùng TM., KT., đường kẻ liền, "05/KH-UBND".',
  wrong: 'ky: { chuc_vu: T/M Ủy ban nhân dân, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  *check(subject) {
    for (const field of ['ky.tm', 'ky.kt', 'ky.tl', 'ky.tuq', 'ky.q', 'ky.chuc_vu']) {
      for (const scalar of scalarsAt(subject.root, field)) {
        const typed = SIGNS.exec(scalar.text.trimStart())?.[0];
        if (!typed) continue;
        yield { at: scalar.place(0, typed.length), message: `"${typed}" là cách viết của văn bản Đảng.`, hint: 'Ghi tên tập thể ở mục tm, chức vụ ở mục kt, chuc_vu; công cụ tự in TM., KT.' };
      }
    }
    for (const match of matches(subject, RULE)) {
      if (match.passage.kind === 'cell') continue;
      yield { at: match.at, message: 'Dòng gạch này sẽ in ra thành chữ.', hint: 'Xóa dòng này; đường kẻ dưới trích yếu do công cụ kẻ.' };
    }
  },
};
