import { numberFault } from '../find/number-fault.js';
import type { AdoptingRule } from '../rule.js';

export const st02: AdoptingRule = {
  id: 'ND30-ST02',
  title: 'Số La Mã của các mục liên tục từ I',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, đ khoản 6; Mục V, hàng 6b',
  severity: 'warning',
  description: 'Các mục, các phần đánh số La Mã liên tục từ I, không nhảy số, không trùng số. Văn bản tạo ra có số đúng; số gõ lệch thường là mất hoặc thừa một mục.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  III. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  adopts: (d) => numberFault(d) === 'roman',
};
