import { codeFault } from '../find/code.js';
import type { AdoptingRule } from '../rule.js';

export const no02: AdoptingRule = {
  id: 'ND30-NO02',
  title: 'Số và ký hiệu đúng dạng',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 3',
  severity: 'error',
  description: 'Số là chữ số Ả Rập; ký hiệu gồm chữ viết tắt tên loại và tên cơ quan, viết hoa, nối bằng dấu gạch nối: 15/KH-UBND. Trong tệp kế hoạch, số ghi ở mục so, ký hiệu ghi ở mục ky_hieu.',
  wrong: 'ky_hieu: KH/UBND',
  right: 'ky_hieu: KH-UBND',
  adopts: (d) => codeFault(d) === 'shape',
};
