import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];
/** Of another document, which may number its annexes as it likes. */
const OTHERS = /^[^.;]{0,60}?(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Công văn|Hướng dẫn)(?!\p{L})|^\s*(?:của|ban hành|thuộc)/u;

/** One number, and the further ones that follow without the word: `Phụ lục số 01 và số 02`. */
const POINTER = /(?<!\p{L})(phụ lục (?:số )?\d{1,2}(?![\p{L}\d/]))(?:(?:, ?| và | ?[-–] ?| đến )(?:số )?\d{1,2}(?![\p{L}\d/]|\.\d))*/giu;

export const ax02: CheckingRule = {
  id: 'ND30-AX02',
  title: 'Số thứ tự của phụ lục là số La Mã',
  clause: 'Phụ lục I, Phần I, Mục III, điểm a khoản 1',
  severity: 'error',
  description: 'Từ hai phụ lục trở lên thì đánh số La Mã: Phụ lục I, Phụ lục II; một phụ lục thì không đánh số. Công cụ tự đánh số phụ lục; chỗ nhắc tới trong bài phải ghi như thế.',
  wrong: 'ket_thuc: Chi tiết tại Phụ lục 1 và Phụ lục 2.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.\n  - tieu_de: Dự toán\n    noi_dung: Mười triệu đồng.',
  right: 'ket_thuc: Chi tiết tại Phụ lục I và Phụ lục II.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.\n  - tieu_de: Dự toán\n    noi_dung: Mười triệu đồng.',
  mends: true,
  *check(subject) {
    const count = subject.plan?.phuLuc.length ?? 0;
    for (const match of matches(subject, POINTER)) {
      const { passage, from, groups: [whole = '', first = ''] } = match;
      const typed = numbersOf(whole).every((number, i, all) => i === 0 || (number > (all[i - 1] ?? 0) && number <= count)) ? whole : first;
      const to = from + typed.length;
      const numbers = numbersOf(typed);
      if (count === 0 || numbers.some((number) => !ROMAN[number]) || (passage.field === 'phu_luc' && passage.kind === 'heading') || OTHERS.test(passage.text.slice(to, to + 100))) continue;
      const right = count === 1 ? 'Phụ lục' : `Phụ lục ${typed.slice(typed.search(/\d/u)).replace(/số /giu, '').replace(/\d+/gu, (digits) => ROMAN[Number(digits)] ?? digits)}`;
      const at = passage.place(from, to);
      yield { at, message: `"${typed}" không ghi bằng số La Mã.`, hint: count === 1 ? 'Kế hoạch có một phụ lục: chỉ viết Phụ lục.' : `Viết ${right}.`, ...mendMatch({ groups: [typed], at }, right) };
    }
  },
};

function numbersOf(typed: string): number[] {
  return [...typed.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}
