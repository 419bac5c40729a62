import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Syllables in `oa`, `oe`, `uy` without a final consonant, where the mark stands on the first vowel or on the second. */
const FIRST = /(?<!\p{L})(\p{L}*?)([òóỏõọ][ae]|(?<![qQ])[ùúủũụ]y)(?!\p{L})/giu;
const SECOND = /(?<!\p{L})(\p{L}*?)(o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\p{L})/giu;
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
    const first = [...matches(subject, FIRST)];
    const second = [...matches(subject, SECOND)];
    if (first.length === 0 || second.length === 0) return;
    for (const match of second.length > first.length ? first : second) {
      const [word = ''] = match.groups;
      const other = moved(match);
      yield { at: match.at, message: `"${word}" đặt dấu thanh khác với các chỗ còn lại.`, hint: `Viết "${other}".`, ...mendMatch(match, other) };
    }
  },
};

/** The word with its mark on the other of the two vowels. */
function moved({ groups }: Match): string {
  const [, head = '', vowels = ''] = groups;
  const letters = vowels.normalize('NFD');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const [one = '', two = ''] = letters.replace(tone, '');
  return (letters.indexOf(tone) === 1 ? `${head}${one}${two}${tone}` : `${head}${one}${tone}${two}`).normalize('NFC');
}
