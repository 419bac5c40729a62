import { codeFault } from '../find/code.js';
import type { AdoptingRule } from '../rule.js';

export const no04: AdoptingRule = {
  id: 'ND30-NO04',
  title: 'Số và ký hiệu viết liền, dùng dấu gạch nối ngắn',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 3',
  severity: 'error',
  description: 'Giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ và không dùng dấu gạch dài.',
  wrong: 'ky_hieu: KH - UBND',
  right: 'ky_hieu: KH-UBND',
  adopts: (d) => codeFault(d) === 'gap',
};
