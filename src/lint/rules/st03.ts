import { numberFault } from '../find/number-fault.js';
import type { AdoptingRule } from '../rule.js';

export const st03: AdoptingRule = {
  id: 'ND30-ST03',
  title: 'Số của các khoản liên tục từ 1 trong mỗi mục',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6',
  severity: 'warning',
  description: 'Các khoản trong mỗi mục đánh số 1., 2., 3. liên tục, sang mục khác bắt đầu lại từ 1. Văn bản tạo ra có số đúng; số gõ lệch thường là mất hoặc thừa một khoản.',
  wrong: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị hội trường.\n  3. In tài liệu.',
  right: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị hội trường.\n  2. In tài liệu.',
  adopts: (d) => numberFault(d) === 'decimal',
};
