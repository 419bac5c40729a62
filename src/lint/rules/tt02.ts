import { lineAt } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** `Kế hoạch hóa gia đình` is no name of a document. */
const REPEATED = /^(?:kế hoạch(?!\s+h(?:óa|oá)(?!\p{L}))|KH(?=:|\s+\p{L}{2}))[\s:,-]+(?:(?:(?:về )?việc|v\s?[./]\s?v\.?:?)\s+)?(?=\p{L})/iu;

export const tt02: CheckingRule = {
  id: 'ND30-TT02',
  title: 'Trích yếu không lặp lại tên loại',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 5',
  severity: 'warning',
  description: 'Chữ KẾ HOẠCH được in ở dòng riêng trên trích yếu. Trích yếu bắt đầu ngay bằng việc phải làm: Tổ chức …, Triển khai …, Về việc ….',
  wrong: 'trich_yeu: Kế hoạch tổ chức Hội nghị tổng kết năm 2025',
  right: 'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'trich_yeu');
    const [typed] = REPEATED.exec(line?.text ?? '') ?? [];
    if (!line || !typed) return;
    const first = line.text.charAt(typed.length);
    const old = typed + first;
    yield {
      at: line.place(0, typed.trimEnd().length),
      message: 'Trích yếu lặp lại chữ "Kế hoạch" đã in ở dòng trên.',
      hint: `Viết: ${first.toUpperCase()}${line.text.slice(old.length)}`,
      ...mendMatch({ groups: [old], at: line.place(0, old.length) }, first.toUpperCase()),
    };
  },
};
