import { isGarbled } from '../find/garbled.js';
import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';
import type { Printed } from '../printed.js';

/** The ends of syllables in `oa`, `oe`, `uy` without a final consonant, where the mark stands on the first vowel or on the second. */
const FIRST = /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY])(?!\p{L})/gu;
const SECOND = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

export const lg01: CheckingRule = {
  id: 'ND30-LG01',
  title: 'Một cách đặt dấu thanh',
  clause: 'quy ước chính tả; Nghị định viết Ủy, HÒA (Phụ lục I)',
  severity: 'warning',
  description: 'Dấu thanh của oa, oe, uy đặt theo một cách trong cả văn bản: hòa, ủy hoặc hoà, uỷ. Công cụ báo cách ít dùng hơn; bằng nhau thì theo cách viết của Nghị định.',
  wrong: 'ket_thuc: Ủy ban nhân dân xã báo cáo Tỉnh uỷ, Đảng ủy xã.',
  right: 'ket_thuc: Ủy ban nhân dân xã báo cáo Tỉnh ủy, Đảng ủy xã.',
  mends: true,
  *check(subject) {
    const first = [...syllables(subject, FIRST), ...syllables(subject.names, FIRST)];
    const second = [...syllables(subject, SECOND), ...syllables(subject.names, SECOND)];
    if (first.length === 0 || second.length === 0) return;
    for (const { word, vowels, match } of second.length > first.length ? first : second) {
      const other = word.slice(0, -vowels.length) + moved(vowels);
      const from = match.to - word.length;
      const at = match.passage.place(from, match.to);
      yield { at, message: `"${word}" đặt dấu thanh khác với các chỗ còn lại.`, hint: `Viết "${other}".`, ...mendMatch({ groups: [word], at }, other) };
    }
  },
};

interface Syllable {
  readonly word: string;
  readonly vowels: string;
  readonly match: Match;
}

/** The whole words whose ends `pattern` finds; `qu` is a consonant. */
function syllables(printed: Printed, pattern: RegExp): Syllable[] {
  return [...matches(printed, pattern)].flatMap((match) => {
    // A person writes the name as it is registered.
    if (match.passage.field === 'ky.ho_ten' || isGarbled(match.passage.text)) return [];
    const word = /\p{L}+$/u.exec(match.passage.text.slice(Math.max(0, match.to - 12), match.to))?.[0] ?? '';
    const [vowels = ''] = match.groups;
    return /q$/i.test(word.slice(0, -vowels.length)) ? [] : [{ word, vowels, match }];
  });
}

/** The two vowels with the mark on the other of them. */
function moved(vowels: string): string {
  const letters = vowels.normalize('NFD');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const [one = '', two = ''] = letters.replace(tone, '');
  return (letters.indexOf(tone) === 1 ? `${one}${two}${tone}` : `${one}${tone}${two}`).normalize('NFC');
}
