import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** A section of this plan that is pointed to. */
const POINTER = /ục ([IVX]{1,5})(?<=(?<!\p{L})[Mm]ục \1)(?=,? (?:của |tại )?Kế hoạch này(?!\p{L}))/gu;

export const st17: CheckingRule = {
  id: 'ND30-ST17',
  title: 'Mục được nhắc tới có trong kế hoạch',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, đ khoản 6',
  severity: 'warning',
  description: 'Câu "theo Mục … Kế hoạch này" chỉ tới một mục có thật. Số mục lệch thường do thêm, bớt mục sau khi viết; {{muc.ten}} thì tự đổi theo.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện theo Mục IX Kế hoạch này.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện theo Mục I Kế hoạch này.',
  *check(subject) {
    const sections = new Set(subject.headings.filter(({ kind, annex }) => kind === 'section' && !annex).map(({ label }) => label.replace(/\.$/u, '')));
    if (sections.size === 0) return;
    for (const { passage, from, to, groups: [, number = ''] } of matches(subject, POINTER)) {
      if (sections.has(number)) continue;
      yield { at: passage.place(from - 1, to), message: `Kế hoạch không có Mục ${number}.`, hint: `Các mục là ${[...sections].join(', ')}; ghi lại số mục.` };
    }
  },
};
