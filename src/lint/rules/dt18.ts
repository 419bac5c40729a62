import { matchesNear } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** What the opening and the closing words call the plan. */
const TITLE = /(?:Trên đây là|ban hành|xây dựng) [Kk]ế hoạch(?! số)([^.;:\n]{0,300})/gu;
/** Years of the plan itself. */
const YEAR = /(?<!tháng \d{1,2} |tháng \d{1,2}\/|tầm nhìn đến )(?:năm(?: học)?|giai đoạn|nhiệm kỳ) ((?:19|20)\d\d)(?: ?[-–] ?((?:19|20)\d\d))?(?!\d)/gu;

export const dt18: CheckingRule = {
  id: 'ND30-DT18',
  title: 'Năm nêu ở lời mở đầu, lời kết khớp với trích yếu',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 5; thông lệ soạn thảo',
  severity: 'error',
  description: 'Lời mở đầu, lời kết gọi tên kế hoạch thì năm trong tên ấy là năm ghi ở trích yếu. Năm khác thường là chép từ kế hoạch năm trước.',
  wrong: 'trich_yeu: Tổ chức Tết trồng cây năm 2026\nket_thuc: Trên đây là Kế hoạch tổ chức Tết trồng cây năm 2025.',
  right: 'trich_yeu: Tổ chức Tết trồng cây năm 2026\nket_thuc: Trên đây là Kế hoạch tổ chức Tết trồng cây năm 2026.',
  *check(subject) {
    const own = yearsIn(subject.passages.filter(({ field }) => field === 'trich_yeu').map(({ text }) => text).join(' '));
    if (own.length === 0) return;
    for (const { passage, groups: [whole = '', title = ''], to } of matchesNear(subject, /ế hoạch/gu, TITLE, ({ field }) => field === 'boi_canh' || field === 'mo_dau' || field === 'ket_thuc')) {
      // The year of a cited text is not the plan's.
      if (/ số \d|(?:nghị quyết|chỉ thị|quyết định|đề án|chương trình|luật)(?!\p{L})/iu.test(title)) continue;
      const said = [...title.matchAll(YEAR)];
      if (said.length === 0 || said.some(({ 1: first, 2: last }) => own.includes(first ?? '') || own.includes(last ?? ''))) continue;
      const [{ 0: typed, index }] = said as [RegExpExecArray];
      const from = to - whole.length + (whole.length - title.length) + index;
      yield { at: passage.place(from, from + typed.length), message: `Ở đây ghi "${typed}", còn trích yếu ghi năm ${[...new Set(own)].join(', ')}.`, hint: 'Sửa cho hai chỗ khớp nhau.' };
    }
  },
};

function yearsIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year);
}
