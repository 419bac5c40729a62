import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/**
 * A tone mark on a vowel that cannot bear it: on the first of a diphthong with ê, ô, ơ, â (`thíêu`), on `oa`, `oe`, `uy` before
 * a final consonant (`tòan`), behind q (`qúa`), on the second of an open `ua`, `ia`, `ưa` (`cuả`), on a glide (`đâú`).
 */
const BAD = /[íìỉĩịýỳỷỹỵúùủũụ]ê|[úùủũụ][ôâơ]|[ứừửữự]ơ|[óòỏõọ][ae](?=\p{L})|[úùủũụ]y(?=\p{L})|q[úùủũụ]|(?<!q)u[àáảãạ](?!\p{L})|(?<!g)i[àáảãạ](?!\p{L})|ư[àáảãạ](?!\p{L})|(?:[aăâeêoôơư]|(?<!q)u)[íìỉĩị](?!\p{L})|(?:[aăâeêươ]|(?<!g)i)[úùủũụ](?!\p{L})|[ae][óòỏõọ](?!\p{L})|[aâ][ýỳỷỹỵ](?!\p{L})/giu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const SYLLABLE = /^(qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)(.*)$/iu;

export const lg10: CheckingRule = {
  id: 'ND30-LG10',
  title: 'Dấu thanh đặt trên đúng chữ cái',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Dấu thanh đặt trên âm chính: của, mùa, thiếu, toàn, đấu. Đặt lệch sang chữ bên cạnh (cuả, muà, thíêu, tòan, đâú) là lỗi gõ.',
  wrong: 'ket_thuc: Kế hoạch cuả xã bảo đảm an tòan cho người dân.',
  right: 'ket_thuc: Kế hoạch của xã bảo đảm an toàn cho người dân.',
  mends: true,
  *check(subject) {
    for (const printed of [subject, subject.names]) {
      for (const { passage, from, to } of matches(printed, BAD)) {
        // A person writes the name as it is registered.
        if (passage.field === 'ky.ho_ten') continue;
        const before = /\p{L}*$/u.exec(passage.text.slice(Math.max(0, from - 10), from))?.[0].length ?? 0;
        const behind = /^\p{L}*/u.exec(passage.text.slice(to, to + 10))?.[0].length ?? 0;
        const word = passage.text.slice(from - before, to + behind);
        const right = placed(word);
        if (right === undefined || right === word) continue;
        const at = passage.place(from - before, to + behind);
        yield { at, message: `Dấu thanh của "${word}" đặt sai chỗ.`, hint: `Viết "${right}".`, ...mendMatch({ groups: [word], at }, right) };
      }
    }
  },
};

/** The syllable with its one tone mark on its main vowel; `undefined` for what is no Vietnamese syllable. */
function placed(word: string): string | undefined {
  const letters = word.normalize('NFD');
  const tone = TONE.exec(letters)?.[0];
  if (!tone) return undefined;
  const bare = letters.replace(tone, '').normalize('NFC');
  const [, onset, vowels, coda] = SYLLABLE.exec(bare) ?? [];
  if (onset === undefined || !vowels || coda === undefined || TONE.test(bare.normalize('NFD')) || !/^(?:c|ch|m|n|ng|nh|p|t)?$/iu.test(coda) || vowels.length > 3) return undefined;
  const main = mainOf(vowels.toLowerCase(), coda !== '');
  return `${onset}${vowels.slice(0, main + 1)}${tone}${vowels.slice(main + 1)}${coda}`.normalize('NFC');
}

/** Which of the vowels bears the mark. */
function mainOf(vowels: string, closed: boolean): number {
  const marked = [...vowels].findLastIndex((vowel) => 'ăâêôơ'.includes(vowel));
  if (marked >= 0) return marked;
  if (vowels.length === 3) return 1;
  return closed || vowels.length === 1 ? vowels.length - 1 : 0;
}
