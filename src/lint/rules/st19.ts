import type { Item, Para } from '../../plan/plan.js';
import { plainOf } from '../find/outline.js';
import type { CheckingRule, Finding } from '../rule.js';

/** Roman digits at the head of a line in capitals, without their stop or in an order that is no number. */
const TYPED = /^([IVX]{1,6})(?:[.)]\s*|\s+)(?=\p{Lu}{2})/u;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

export const st19: CheckingRule = {
  id: 'ND30-ST19',
  title: 'Số của mục viết đúng số La Mã, có dấu chấm',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6; Mục V, hàng 6b',
  severity: 'error',
  description: 'Mục lớn đánh số La Mã, sau số có dấu chấm: IV. KINH PHÍ. Viết IIII. hoặc thiếu dấu chấm thì dòng ấy không được hiểu là tiêu đề, in như một đoạn văn, và các mục sau bị đánh số lệch.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  *check({ plan }) {
    for (const items of plan ? [plan.noiDung, ...plan.noiDung.flatMap((item) => (item.kind === 'part' ? [item.items] : []))] : []) {
      for (const [i, section] of items.filter(({ kind }) => kind === 'section').entries()) if ('items' in section) yield* lostIn(section.items, i + 1);
    }
  },
};

/** Lines in a section that should be the next one. */
function* lostIn(items: readonly Item[], next: number): Generator<Finding> {
  for (const item of parasIn(items)) {
    const text = plainOf(item.text);
    const [head = '', digits = ''] = TYPED.exec(text) ?? [];
    if (head && text === text.toUpperCase() && text.length < 150) {
      const { span } = item.text;
      const right = ROMAN.includes(digits) ? digits : ROMAN[next] ?? '…';
      const exact = span.end - span.start === text.length;
      yield { at: exact ? { ...span, end: span.start + head.trimEnd().length } : span, message: `Số "${head.trimEnd()}" không phải số của một mục, nên dòng này in như một đoạn văn.`, hint: `Viết ${right}. ${text.slice(head.length)}` };
    }
  }
}

function parasIn(items: readonly Item[], found: Para[] = []): Para[] {
  for (const item of items) {
    if (item.kind === 'para') found.push(item);
    else if ('items' in item) parasIn(item.items, found);
  }
  return found;
}
