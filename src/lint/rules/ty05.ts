import { mendAt } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Passage } from '../passages.js';

/** A whole value in quotation marks: curly ones, which are no quotes to YAML, or straight ones within others. */
const WRAPPED = /^(\s*)([“”„‟‘’"])([^“”„‟‘’"]+)([“”„‟‘’"])\s*$/u;
/** Fields whose lines are names or a title, beside those of the head and the foot. */
const NAMES = new Set(['co_quan', 'trich_yeu', 'noi_nhan']);

export const ty05: CheckingRule = {
  id: 'ND30-TY05',
  title: 'Tên, trích yếu không nằm cả trong dấu nháy',
  clause: 'thông lệ trình bày',
  severity: 'warning',
  description: 'Dấu nháy cong (“ ”) mà Word hay tự đổi không phải dấu nháy của tệp YAML: đặt quanh cả một tên thì nó được in vào văn bản.',
  wrong: 'dia_danh: “Xuân Đông”',
  right: 'dia_danh: Xuân Đông',
  mends: true,
  *check({ passages, names }) {
    for (const passage of names.passages) yield* wrapped(passage);
    for (const passage of passages) if (NAMES.has(passage.field)) yield* wrapped(passage);
  },
};

function* wrapped({ text, place }: Passage): Generator<Finding> {
  const found = WRAPPED.exec(text);
  if (!found) return;
  const [, blank = '', open = '', inner = '', close = ''] = found;
  const from = blank.length;
  const to = from + inner.length + 2;
  const mends = [mendAt(place(from, from + 1), open, '').mend, mendAt(place(to - 1, to), close, '').mend];
  yield {
    at: place(from, to),
    message: `Dấu nháy quanh "${inner.trim()}" sẽ được in vào văn bản.`,
    hint: `Bỏ hai dấu nháy: ${inner.trim()}.`,
    ...(mends.every((one) => one !== undefined) && { mend: mends.flatMap((one) => one ?? []) }),
  };
}
