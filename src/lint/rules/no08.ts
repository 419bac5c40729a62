import { abbreviates } from '../find/initials.js';
import { codeIn } from '../find/code.js';
import type { CheckingRule } from '../rule.js';

/** Bodies whose abbreviation is the same everywhere. */
const KNOWN: readonly (readonly [RegExp, string])[] = [[/^[uủ][yỷ] ban nhân dân(?=\s)/iu, 'UBND'], [/^hội đồng nhân dân(?=\s)/iu, 'HĐND']];

export const no08: CheckingRule = {
  id: 'ND30-NO08',
  title: 'Ký hiệu đúng với cơ quan ban hành',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 3',
  severity: 'warning',
  description: 'Phần sau KH- là chữ viết tắt tên cơ quan ban hành: UBND cho Ủy ban nhân dân các cấp (không thêm chữ T, X, P), SGDĐT cho Sở Giáo dục và Đào tạo. Chữ viết tắt do người đứng đầu cơ quan quy định, nên quy tắc này chỉ báo chữ không khớp với tên.',
  wrong: 'ky_hieu: KH-UBNDX',
  right: 'ky_hieu: KH-UBND',
  *check({ root, issuers }) {
    const code = codeIn(root);
    // A code that is no code is told of where the plan is read.
    if (!code || !/^\p{Lu}[\p{L}\d&.]*(?:-\p{L}[\p{L}\d&.]*)*$/u.test(code.line.text)) return;
    const own = code.groups.filter((group) => !/^KH(?:LT)?$/u.test(group));
    for (const { ten } of issuers) {
      const short = KNOWN.find(([name]) => name.test(ten.text))?.[1];
      const lent = KNOWN.find(([, other]) => !short && own.length === 1 && own[0] === other)?.[1];
      const right = short ? own.includes(short) && (issuers.length > 1 || !hasMore(code.groups, short)) : !/^sở\s/iu.test(ten.text) || own.some((group) => abbreviates(group, ten.text));
      if (right && !lent) continue;
      yield {
        at: code.line.place(),
        message: lent ? `${lent} không phải chữ viết tắt của ${ten.text}.` : `Ký hiệu ${code.line.text} không khớp với ${ten.text}.`,
        hint: short ? `Ghi KH-${short}.` : 'Ghi chữ viết tắt mà cơ quan đã quy định cho tên mình.',
      };
    }
  },
};

/** Whether anything stands behind `KH-UBND`, or KH behind `UBND`; other types in its place have rules of their own. */
function hasMore([first, second, ...rest]: readonly string[], short: string): boolean {
  return first === 'KH' ? second !== short || rest.length > 0 : first === short && second === 'KH';
}
