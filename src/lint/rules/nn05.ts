import { keepLine, KEEP } from '../find/recipients.js';
import type { CheckingRule } from '../rule.js';

export const nn05: CheckingRule = {
  id: 'ND30-NN05',
  title: 'Dòng Lưu có chữ viết tắt đơn vị soạn thảo',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, d khoản 9',
  severity: 'warning',
  description: 'Sau VT là chữ viết tắt của đơn vị, bộ phận soạn thảo kế hoạch, để biết hồ sơ lưu ở đâu: Lưu: VT, VHXH.',
  wrong: 'luu: VT',
  right: 'luu: VT, VHXH',
  *check({ root }) {
    const line = keepLine(root);
    if (!line || !/^VT[\s.;,]*(?:\(\s*\d+[^)]*\))?[\s.;,]*$/u.test(line.text.replace(KEEP, ''))) return;
    yield { at: line.place(), message: 'Dòng Lưu thiếu chữ viết tắt của đơn vị soạn thảo.', hint: 'Ghi sau VT, ví dụ: VT, VP' };
  },
};
