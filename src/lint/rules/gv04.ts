import type { CheckingRule } from '../rule.js';
import { matches } from '../find/match.js';

const RULE = /^\s*(?:[-_*=─—–] ?){4,}\s*$/gmu;

export const gv04: CheckingRule = {
  id: 'ND30-GV04',
  title: 'Không lẫn thể thức văn bản của Đảng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 5',
  severity: 'error',
  description: 'Dấu sao, năm gạch ngang dưới trích yếu, ký hiệu "05-KH/ĐU" thuộc thể thức văn bản của Đảng; văn bản hành chính dùng đường kẻ liền, "05/KH-UBND". Về T/M, K/T xem ND30-SG01.',
  wrong: 'ket_thuc: |\n  -----\n  Trên đây là Kế hoạch tổ chức Hội nghị.',
  right: 'ket_thuc: |\n  Trên đây là Kế hoạch tổ chức Hội nghị.',
  *check(subject) {
    for (const match of matches(subject, RULE)) {
      if (match.passage.kind === 'cell') continue;
      yield { at: match.at, message: 'Dòng gạch này sẽ in ra thành chữ.', hint: 'Xóa dòng này; đường kẻ dưới trích yếu do công cụ kẻ.' };
    }
  },
};
