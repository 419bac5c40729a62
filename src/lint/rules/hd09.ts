import { COLLECTIVE_BODIES } from '../../standard/units-of-place.js';
import type { CheckingRule } from '../rule.js';
import { scalarsAt } from '../subject.js';

export const hd09: CheckingRule = {
  id: 'ND30-HD09',
  title: 'Ủy ban nhân dân, Hội đồng nhân dân không ghi cơ quan chủ quản',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 2',
  severity: 'error',
  description: 'Trên tên cơ quan ban hành là cơ quan chủ quản trực tiếp, nếu có. Ủy ban nhân dân, Hội đồng nhân dân các cấp là cơ quan chính quyền, không có cơ quan chủ quản trên phần đầu văn bản.',
  wrong: 'co_quan: { ten: Ủy ban nhân dân xã Xuân Đông, chu_quan: UBND tỉnh Đồng Tháp }',
  right: 'co_quan: Ủy ban nhân dân xã Xuân Đông',
  *check({ root, plan }) {
    const parents = scalarsAt(root, 'co_quan.chu_quan');
    for (const { ten, chuQuan } of plan?.coQuan ?? []) {
      const parent = parents.find(({ text }) => text.trim() === chuQuan);
      if (!parent || !COLLECTIVE_BODIES.some((body) => ten.toLowerCase().startsWith(body.toLowerCase()))) continue;
      yield { at: parent.span, message: `${ten} không có cơ quan chủ quản.`, hint: 'Bỏ mục chu_quan; chỉ ghi tên cơ quan ban hành.' };
    }
  },
};
