import { isShouted, type Heading } from '../find/outline.js';
import { mendAt } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

/** A line of so few words with its own text below is a title, whatever it ends in. */
const TITLE_WORDS = 5;

export const st04: CheckingRule = {
  id: 'ND30-ST04',
  title: 'Tiêu đề của khoản viết chữ thường, không có dấu chấm',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6; Mục V, hàng 6b',
  severity: 'warning',
  description: 'Khoản có tiêu đề thì số và tiêu đề đứng riêng một dòng, chữ thường, đậm. Chỉ tiêu đề của mục I., II. mới viết hoa. Có dấu chấm ở cuối thì dòng ấy in như lời văn, không đậm.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích.\n  - Tổng kết công tác năm.\n  2. Yêu cầu.\n  - Bảo đảm tiết kiệm.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Mục đích\n  - Tổng kết công tác năm.\n  2. Yêu cầu\n  - Bảo đảm tiết kiệm.',
  mends: true,
  *check({ headings }) {
    for (const heading of headings) {
      if (heading.kind !== 'decimal' && heading.kind !== 'letter') continue;
      yield* heading.title === undefined ? stopped(heading) : shouted(heading, heading.title);
    }
  },
};

function* stopped({ kind, text = '', items, at, label }: Heading): Generator<Finding> {
  const title = text.trim();
  if (kind !== 'decimal' || items.length === 0 || !/^\p{Lu}[^.:;,]+\.$/u.test(title) || title.split(/\s+/u).length > TITLE_WORDS) return;
  const stop = { ...at, start: at.end - 1 };
  yield { at, message: `Tiêu đề "${label} ${title}" có dấu chấm ở cuối nên in như lời văn.`, hint: 'Bỏ dấu chấm.', ...mendAt(stop, '.', '') };
}

function* shouted({ at, label }: Heading, title: string): Generator<Finding> {
  if (!isShouted(title)) return;
  const lower = `${title.charAt(0)}${title.slice(1).toLowerCase()}`;
  const section = /^\d+\.$/u.test(label);
  yield { at, message: 'Tiêu đề của khoản, điểm viết hoa cả dòng.', hint: section ? `Nếu là một mục lớn thì ghi số La Mã (I., II.) ở đầu dòng; nếu là khoản thì viết chữ thường: ${lower}` : `Viết chữ thường: ${lower}` };
}
