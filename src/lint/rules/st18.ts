import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const OPEN = /như sau( ?[.;,])$/gmu;

export const st18: CheckingRule = {
  id: 'ND30-ST18',
  title: 'Sau "như sau" là dấu hai chấm',
  clause: 'quy tắc dấu câu tiếng Việt',
  severity: 'warning',
  description: 'Lời dẫn "… như sau" báo phần liệt kê ở dưới, nên kết thúc bằng dấu hai chấm.',
  wrong: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Hội nghị như sau.',
  right: 'mo_dau: "Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Hội nghị như sau:"',
  *check(subject) {
    for (const match of matches(subject, OPEN)) {
      const { passage, to, groups: [, mark = ''] } = match;
      if (passage.kind !== 'text') continue;
      const at = passage.place(to - mark.length, to);
      // In a plain value at the end of its line a colon would make it a key.
      yield { at, message: `Sau "như sau" phải là dấu hai chấm, không phải "${mark.trim()}".`, hint: 'Viết "như sau:"; nếu cả dòng ở ngay sau tên mục thì đặt trong ngoặc kép.' };
    }
  },
};
