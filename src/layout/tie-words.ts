import type { Face } from '../standard/measure.js';
import { spellingKey } from '../standard/spelling.js';
import { pt, type Length } from '../standard/units.js';
import { TITLE_WORDS, WORD_GROUPS } from '../standard/word-groups.js';
import { withSpacesOf } from './glue.js';
import type { Paragraph } from './model.js';
import { balancedWidth, wrap } from './wrap.js';

/** A line is tried so often before it is left as it falls. */
const ROUNDS = 8;

/**
 * `text` with a no-break space wherever a line of it, set in even lines within `width`, would end inside a word ("doanh |
 * nghiệp") or a name ("Lai | Châu"): Vietnamese writes the syllables of one word apart.
 */
export function tieWords(text: string, face: Face, size: Length, width: Length): string {
  let tied = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = wrap(tied, face, size, balancedWidth(tied, face, size, width));
    const torn = lines.findIndex((line, i) => i < lines.length - 1 && isTorn(line, lines[i + 1] ?? ''));
    if (torn < 0) return tied;
    const end = lines.slice(0, torn + 1).join(' ').length;
    tied = `${tied.slice(0, end)}\u00a0${tied.slice(end + 1)}`;
  }
  return tied;
}

/** A centred paragraph drawn in on both sides so that its lines, within `width`, are even and tear no word. */
export function evened(paragraph: Paragraph, face: Face, size: Length, width: Length): Paragraph {
  const text = tieWords(paragraph.runs.map((run) => run.text).join(''), face, size, width);
  return { ...paragraph, runs: withSpacesOf(text, paragraph.runs), inset: pt((width - balancedWidth(text, face, size, width)) / 2) };
}

const GROUPS: readonly (readonly string[])[] = [...WORD_GROUPS, ...TITLE_WORDS].map((word) => word.split(' ').map(spellingKey));

/** Whether the space between two lines stands inside a word that the lists know, or inside a name by its capitals. */
function isTorn(line: string, next: string): boolean {
  const before = line.split(/[ \u00a0]/);
  const after = next.split(/[ \u00a0]/);
  const [last = '', first = ''] = [before.at(-1), after[0]];
  if (/[,;:)\-–]$/.test(last)) return false;
  if (/^\d+$/.test(last) && /^(?:tháng|năm|giờ|phút)$/.test(first)) return true;
  if (/^\p{Lu}\p{Ll}/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first) && !isGroupEnd(before)) return true;
  const keys = [...before.slice(-3), ...after.slice(0, 3)].map((word) => spellingKey(word.replace(/[,;:.]$/, '')));
  const cut = Math.min(3, before.length);
  return GROUPS.some((group) => keys.some((_, at) => at < cut && at + group.length > cut && group.every((key, k) => keys[at + k] === key)));
}

/** "Ủy ban nhân dân | Lai Châu": a known word may end before a name begins. */
function isGroupEnd(words: readonly string[]): boolean {
  const keys = words.map(spellingKey);
  return GROUPS.some((group) => group.length <= keys.length && group.every((key, k) => keys[keys.length - group.length + k] === key));
}
