import { lineAt } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A verb with a capital: the syllable behind it has none, and no body or feast begins so. */
const FIRST = /^ (?!Đảng|Quốc|Chính|Nhà|Ủy|Uỷ|Hội đồng|Hội Li|Đoàn|Đội|Công an|Mặt|Tết|Ban |Bộ |Sở |Việt|Tỉnh|Thành|Thủ)\p{Lu}(?=\p{Ll}+ \p{Ll})/u;

export const tt04: CheckingRule = {
  id: 'ND30-TT04',
  title: 'Trích yếu của kế hoạch không ghi V/v',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 5',
  severity: 'error',
  description: 'Chữ V/v chỉ dùng cho trích yếu của công văn. Trích yếu của kế hoạch viết thẳng việc phải làm, hoặc bắt đầu bằng Về việc.',
  wrong: 'trich_yeu: V/v tổ chức Hội nghị tổng kết năm 2025',
  right: 'trich_yeu: Về việc tổ chức Hội nghị tổng kết năm 2025',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'trich_yeu');
    const [typed] = /^(?:\(\s*)?v\s?[./]?\s?v\.?:?\)?(?=\s|$)/iu.exec(line?.text ?? '') ?? [];
    if (!line || typed === undefined) return;
    const at = line.place(0, typed.length);
    const next = FIRST.exec(line.text.slice(typed.length))?.[0] ?? '';
    yield {
      at, message: 'Trích yếu của kế hoạch không dùng V/v.', hint: 'Viết thẳng việc phải làm (Tổ chức …, Triển khai …), hoặc Về việc …',
      // What was a subject's first word is in the middle of one then.
      // The bracket at the end would be left over.
      ...(typed.startsWith('(') === typed.endsWith(')') && mendMatch({ groups: [typed + next], at: line.place(0, typed.length + next.length) }, `Về việc${next.toLowerCase()}`)),
    };
  },
};
