import type { Item } from '../../plan/plan.js';
import { isShouted, plainOf } from '../find/outline.js';
import type { CheckingRule, Finding } from '../rule.js';

export const st09: CheckingRule = {
  id: 'ND30-ST09',
  title: 'Dưới tiêu đề phải có nội dung',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, d khoản 6',
  severity: 'warning',
  description: 'Tiêu đề là cụm từ chỉ nội dung chính của phần dưới nó. Một tiêu đề không có nội dung thường là phần chưa viết hoặc bị mất khi chép.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  *check({ plan }) {
    if (!plan) return;
    yield* empties(plan.noiDung);
    for (const { items } of plan.phuLuc) yield* empties(items);
  },
};

function* empties(items: readonly Item[]): Generator<Finding> {
  // Numbered lines that are all mere names are a list, not titles.
  const list = items.every((item) => item.kind !== 'numbered' || (item.items.length === 0 && !item.text));
  for (const item of items) {
    const bare = item.kind === 'section' || item.kind === 'part' || (item.kind === 'numbered' && !item.text && !list);
    if (bare && item.items.length === 0 && item.title && !(item.kind === 'numbered' && isShouted(plainOf(item.title)))) {
      yield { at: item.title.span, message: `Dưới tiêu đề "${item.label} ${plainOf(item.title)}" chưa có nội dung.`, hint: 'Viết nội dung, hoặc xóa tiêu đề này.' };
    }
    if ('items' in item) yield* empties(item.items);
  }
}
