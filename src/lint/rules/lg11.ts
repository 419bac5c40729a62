import { MISSPELT, NO_SLIP_BEFORE } from '../../standard/misspelt.js';
import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';
import type { Printed } from '../subject.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WORDS = [...MISSPELT.keys()].flatMap((word) => [word, capital(word)]).join('|');
/** Behind a space or an opening mark: a pattern that begins with either is many times faster than the words alone. */
const WITHIN = new RegExp(`[ ("“](?:${WORDS})(?!\\p{L})`, 'gu');
const AT_START = new RegExp(`(?:${WORDS})(?!\\p{L})`, 'uy');

export const lg11: CheckingRule = {
  id: 'ND30-LG11',
  title: 'Viết đúng chính tả',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Những chữ hay viết sai: lẫn dấu hỏi với dấu ngã (hổ trợ), s với x (sử lý), ch với tr, l với n, d với r và gi, hoặc sót dấu (thực hiên). Quy tắc này chỉ biết các chữ chắc chắn sai.',
  wrong: 'ket_thuc: Các đơn vị sẳn sàng hổ trợ, bố chí lực lượng sử lý sự cố.',
  right: 'ket_thuc: Các đơn vị sẵn sàng hỗ trợ, bố trí lực lượng xử lý sự cố.',
  mends: true,
  *check(subject) {
    for (const match of [...misspelt(subject), ...misspelt(subject.names)]) {
      const [typed = ''] = match.groups;
      const small = typed.charAt(0).toLowerCase() + typed.slice(1);
      const known = MISSPELT.get(small) ?? typed;
      const right = small === typed ? known : capital(known);
      yield { at: match.at, message: `"${typed}" sai chính tả.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};

function* misspelt(printed: Printed): Generator<Match> {
  for (const passage of printed.passages) {
    // A person writes the name as it is registered.
    if (passage.field === 'ky.ho_ten' || passage.lead > 0) continue;
    AT_START.lastIndex = 0;
    const [typed] = AT_START.exec(passage.text) ?? [];
    if (typed !== undefined && isSlip(passage, 0, typed)) yield { passage, from: 0, to: typed.length, groups: [typed], at: passage.place(0, typed.length) };
  }
  for (const { passage, from, to, groups: [found = ''] } of matches(printed, WITHIN)) {
    const typed = found.slice(1);
    if (passage.field !== 'ky.ho_ten' && isSlip(passage, from + 1, typed)) yield { passage, from: from + 1, to, groups: [typed], at: passage.place(from + 1, to) };
  }
}

/** With some words behind them they are two words that meet. */
function isSlip({ text }: Passage, from: number, typed: string): boolean {
  const not = NO_SLIP_BEFORE[typed.toLowerCase()];
  if (!not) return true;
  const next = /^ (\p{L}+)/u.exec(text.slice(from + typed.length, from + typed.length + 12))?.[1] ?? '';
  return !not.includes(next);
}
