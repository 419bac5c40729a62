import type { AdoptingRule } from '../rule.js';

export const ax01: AdoptingRule = {
  id: 'ND30-AX01',
  title: 'Phụ lục được nhắc tới trong bài, phụ lục được nhắc tới thì có',
  clause: 'Phụ lục I, Phần I, Mục III, điểm a khoản 1',
  severity: 'warning',
  description: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó; mỗi phụ lục nhắc tới trong bài phải có ở phần phụ lục.',
  wrong: 'phu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.',
  right: 'ket_thuc: Phân công chi tiết tại Phụ lục kèm theo Kế hoạch này.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.',
  adopts: (d) => d.code === 'plan.annex-unreferred' || d.code === 'plan.annex-missing' || (d.code === 'plan.unknown-reference' && d.facts.name.startsWith('phu_luc.')),
};
