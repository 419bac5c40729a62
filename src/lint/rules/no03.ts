import { lineAt } from '../find/lines.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const no03: CheckingRule = {
  id: 'ND30-NO03',
  title: 'Chỉ số nhỏ hơn 10 có số 0 ở trước',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 3',
  severity: 'info',
  description: 'Nghị định chỉ thêm một số 0 trước số nhỏ hơn 10 (công cụ tự thêm). Số từ 10 trở lên không có số 0 ở trước, trừ khi cơ quan quy định riêng.',
  wrong: 'so: 015',
  right: 'so: 15',
  mends: true,
  *check({ root }) {
    const line = lineAt(root, 'so');
    const [typed] = /^0+(?=[1-9]\d)/u.exec(line?.text ?? '') ?? [];
    if (!line || !typed) return;
    const at = line.place(0, typed.length);
    yield {
      at, message: `Số ${line.text} thừa số 0 ở trước.`, hint: `Ghi ${line.text.slice(typed.length)}.`,
      ...mendMatch({ groups: [typed], at }, ''),
    };
  },
};
