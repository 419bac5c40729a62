import type { AdoptingRule } from '../rule.js';

export const st01: AdoptingRule = {
  id: 'ND30-ST01',
  title: 'Mục La Mã đứng ngoài cùng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, đ khoản 6; Mục V, hàng 6b',
  severity: 'error',
  description: 'Nội dung chia từ lớn đến nhỏ: I., rồi 1., rồi a). Một mục I. không nằm bên trong mục khác.',
  wrong: 'noi_dung:\n  Nội dung: |\n    II. TỔ CHỨC THỰC HIỆN\n    Các phòng thực hiện.',
  right: 'noi_dung:\n  Nội dung: Các phòng thực hiện.\n  Tổ chức thực hiện: Phòng Kinh tế chủ trì.',
  adopts: (d) => d.code === 'outline.section-inside',
};
