import { codeIn } from '../find/code.js';
import type { CheckingRule } from '../rule.js';

export const no07: CheckingRule = {
  id: 'ND30-NO07',
  title: 'Không dùng CV trong ký hiệu',
  clause: 'Phụ lục III, Mục I; Phụ lục I, Phần I, Mục II, điểm b khoản 3',
  severity: 'error',
  description: 'Bảng chữ viết tắt tên loại không có CV: công văn không ghi tên loại trong ký hiệu, còn kế hoạch ghi KH.',
  wrong: 'ky_hieu: CV-UBND',
  right: 'ky_hieu: KH-UBND',
  *check({ root }) {
    const code = codeIn(root);
    if (!code || code.groups[0] !== 'CV') return;
    yield { at: code.line.place(0, 2), message: 'Ký hiệu của kế hoạch không có chữ CV.', hint: `Ghi KH-${code.groups.slice(1).join('-')}.` };
  },
};
