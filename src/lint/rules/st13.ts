import type { Item } from '../../plan/plan.js';
import { plainOf } from '../find/outline.js';
import type { CheckingRule, Finding } from '../rule.js';

export const st13: CheckingRule = {
  id: 'ND30-ST13',
  title: 'Đã đánh số thì có từ hai ý trở lên',
  clause: 'thông lệ chia mục; Phụ lục I, Phần I, Mục II, điểm c khoản 6',
  severity: 'warning',
  description: 'Chia nhỏ một mục là chia thành từ hai ý trở lên. Chỉ có 1. mà không có 2., chỉ có a) mà không có b) thường là mất một ý, hoặc không cần đánh số.',
  wrong: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị hội trường.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. NỘI DUNG\n  Chuẩn bị hội trường.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  *check({ plan }) {
    if (!plan) return;
    yield* lonely(plan.noiDung);
  },
};

function* lonely(items: readonly Item[]): Generator<Finding> {
  const numbered = items.flatMap((item) => (item.kind === 'numbered' ? [item] : []));
  const [only, ...others] = numbered;
  const at = (only?.title ?? only?.text)?.span;
  // `B) …` beside it is ND30-ST16's.
  const lost = [...items, ...(only?.items ?? [])].some((item) => item.kind === 'para' && /^(?:\p{Ll} ?\/|\p{Lu} ?[)/]|\(\p{Ll}\))\s/u.test(plainOf(item.text)));
  if (only && others.length === 0 && at && !lost) {
    yield { at, message: `Chỉ có ${only.label} mà không có số tiếp theo.`, hint: 'Xem có thiếu ý không; nếu không thì bỏ số.' };
  }
  for (const item of items) if ('items' in item) yield* lonely(item.items);
}
