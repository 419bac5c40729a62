import { MISSPELT, NO_SLIP_BEFORE } from '../../standard/misspelt.js';
import { foundIn, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';
import { inBlocks, lineIn, type Block, type Printed } from '../printed.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WORDS = [...MISSPELT.keys()].flatMap((word) => [word, capital(word)]).join('|');
/** Behind a space, an opening mark or the end of a line: a pattern that begins with them is many times faster than the words alone. */
const WITHIN = new RegExp(`[ \\n("“](?:${WORDS})(?!\\p{L})`, 'gu');
const AT_START = new RegExp(`^(?:${WORDS})(?!\\p{L})`, 'u');

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

function misspelt(printed: Printed): readonly Match[] {
  return inBlocks(printed, misspelt, misspeltIn);
}

function* misspeltIn(block: Block): Generator<Match> {
  const { passages, starts, text } = block;
  const [first] = AT_START.exec(text) ?? [];
  const found = [...(first === undefined ? [] : [{ at: 0, typed: first }]), ...[...foundIn(text, WITHIN)].map(({ 0: whole, index }) => ({ at: index + 1, typed: whole.slice(1) }))];
  let line = 0;
  for (const { at, typed } of found) {
    line = lineIn(block, at, line);
    const passage = passages[line];
    // A person writes the name as it is registered.
    if (!passage || passage.field === 'ky.ho_ten') continue;
    const from = at - (starts[line] ?? 0);
    const to = from + typed.length;
    if (isSlip(passage, from, typed)) yield { passage, from, to, groups: [typed], at: passage.place(from, to) };
  }
}

/** With some words behind them they are two words that meet. */
function isSlip({ text }: Passage, from: number, typed: string): boolean {
  const not = NO_SLIP_BEFORE[typed.toLowerCase()];
  if (!not) return true;
  const next = /^ (\p{L}+)/u.exec(text.slice(from + typed.length, from + typed.length + 12))?.[1] ?? '';
  return !not.includes(next);
}
