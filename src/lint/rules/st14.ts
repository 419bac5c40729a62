import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const st14: CheckingRule = {
  id: 'ND30-ST14',
  title: 'Dấu ./. chỉ có ở cuối nội dung',
  clause: 'các mẫu của Phụ lục III (Mẫu 1.4, 2.1)',
  severity: 'warning',
  description: 'Dấu ./. báo hết nội dung, gắn vào câu cuối cùng, không đứng riêng một dòng. Công cụ tự đặt; gõ ở giữa bài thì có hai dấu.',
  wrong: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm./.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  mends: true,
  *check(subject) {
    const marks = [...matches(subject, /(?<!\/)\.\/\.?(?=\s|$)|(?<!\.)\/\.\/(?=\s|$)/gmu)];
    for (const match of matches(subject, /\.\/{2,}\.?|(?:\.\/){2,}\.?/gu)) {
      yield { at: match.at, message: `Dấu "${match.groups[0] ?? ''}" gõ sai nên in thêm một dấu nữa.`, hint: 'Xóa đi, để lại một dấu chấm; công cụ tự đặt ./. ở câu cuối.', ...mendMatch(match, '.') };
    }
    const last = lastOfContent(subject.passages);
    for (const match of marks) {
      const { passage, from, to, at } = match;
      const alone = /^[\s\u2060]*$/u.test(passage.text.slice(0, from));
      const inAnnex = passage.field === 'phu_luc';
      if (!alone && (inAnnex || passage === last) && passage.text.slice(to).trim() === '') continue;
      yield alone
        ? { at, message: 'Dấu ./. đứng riêng một dòng.', hint: 'Xóa dòng này; công cụ tự đặt ./. vào câu cuối.' }
        : { at, message: 'Dấu ./. ở giữa nội dung.', hint: 'Thay bằng dấu chấm; công cụ tự đặt ./. ở câu cuối.', ...mendMatch(match, '.') };
    }
  },
};

/** The last line of the content: of `ket_thuc`, or of the body where there is none. */
function lastOfContent<T extends { readonly field: string }>(passages: readonly T[]): T | undefined {
  return passages.findLast(({ field }) => field === 'ket_thuc') ?? passages.findLast(({ field }) => field === 'noi_dung');
}
