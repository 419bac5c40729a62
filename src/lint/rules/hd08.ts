import type { AdoptingRule } from '../rule.js';

export const hd08: AdoptingRule = {
  id: 'ND30-HD08',
  title: 'Tên cơ quan ban hành viết đầy đủ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'error',
  description: 'Tên cơ quan ban hành phải viết đầy đủ như trong văn bản thành lập; chỉ tên cơ quan chủ quản ở dòng trên được viết tắt những cụm từ thông dụng như UBND, HĐND.',
  wrong: 'co_quan: UBND xã Xuân Đông',
  right: 'co_quan: Ủy ban nhân dân xã Xuân Đông',
  adopts: (d) => d.code === 'plan.short-issuer',
};
