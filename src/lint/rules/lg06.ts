import { mendMatch } from '../mend.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Words that Vietnamese never doubles (as it does `dần dần`, `năm năm`), and no name or compound begins with after itself. */
const SINGLE = new Set([
  'của', 'và', 'các', 'những', 'là', 'với', 'theo', 'về', 'được', 'để', 'đến', 'trên', 'khi', 'này', 'đã', 'sẽ', 'có', 'một', 'phải', 'cần',
  'bởi', 'nhằm', 'như', 'hoặc', 'nếu', 'thì', 'mà', 'vào', 'cũng', 'đang', 'tại', 'trong', 'cho', 'không', 'từ', 'do', 'đối', 'cùng', 'thực', 'tổ', 'kế', 'tỉnh', 'xã',
]);
/** Compounds that begin with such a word: `tại tại chỗ`, `theo theo dõi`. */
const COMPOUND = new Set(['chỗ', 'ngoại', 'vay', 'thuê', 'phép', 'gian', 'khí', 'quân', 'sạch', 'dõi', 'hội', 'tốn', 'tục']);
const SMALL = /^\p{Ll}+$/u;
const END = /[^\p{L}].*$/su;

export const lg06: CheckingRule = {
  id: 'ND30-LG06',
  title: 'Không lặp chữ',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Một chữ gõ hai lần liền nhau ("của của", "thực hiện thực hiện") là lỗi đánh máy.',
  wrong: 'ket_thuc: Trên đây là Kế hoạch của của Ủy ban nhân dân xã.',
  right: 'ket_thuc: Trên đây là Kế hoạch của Ủy ban nhân dân xã.',
  mends: true,
  *check(subject) {
    for (const { passage, from, to, word } of doubled(subject)) {
      const at = passage.place(from, to);
      yield { at, message: `Chữ "${word}" bị lặp.`, hint: `Bỏ một chữ "${word}".`, ...mendMatch({ groups: [passage.text.slice(from, to)], at }, word) };
    }
  },
};

/** A sentence's first word with a small letter. */
function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

interface Doubled {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** One of `SINGLE` twice, or any two syllables twice; the second time nothing but letters may follow on them. */
function* doubled({ passages }: Subject): Generator<Doubled> {
  for (const passage of passages) {
    const words = passage.text.split(' ');
    let at = 0;
    for (let i = 0; i + 1 < words.length; i += 1) {
      const [one = '', two = ''] = [words[i], words[i + 1]];
      if (SINGLE.has(one) && two.startsWith(one)) {
        const compound = two === one && COMPOUND.has((words[i + 2] ?? '').replace(END, ''));
        if (two.replace(END, '') === one && !compound) yield { passage, from: at, to: at + 2 * one.length + 1, word: one };
      } else if (words[i + 2] === lower(one) && lower(one) !== two && words[i + 3]?.replace(END, '') === two && SMALL.test(lower(one)) && SMALL.test(two)) {
        yield { passage, from: at, to: at + 2 * (one.length + two.length) + 3, word: `${one} ${two}` };
      }
      at += one.length + 1;
    }
  }
}
