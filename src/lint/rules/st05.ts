import { numberFault } from '../find/number-fault.js';
import type { AdoptingRule } from '../rule.js';

export const st05: AdoptingRule = {
  id: 'ND30-ST05',
  title: 'Điểm xếp theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6',
  severity: 'warning',
  description: 'Các điểm dùng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k …: sau d là đ, không có f, j, w, z. Văn bản tạo ra có chữ đúng; chữ gõ lệch thường là mất hoặc thừa một điểm.',
  wrong: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  b) Tài liệu.\n  c) Âm thanh.\n  d) Nước uống.\n  e) Phông chữ.',
  right: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  b) Tài liệu.\n  c) Âm thanh.\n  d) Nước uống.\n  đ) Phông chữ.',
  adopts: (d) => numberFault(d) === 'letter',
};
