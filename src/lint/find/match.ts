import type { Span } from '../../diagnostic.js';
import type { Passage } from '../passages.js';
import type { Printed } from '../subject.js';
import { countUpTo } from './sorted.js';

/** One place where a pattern holds. */
export interface Match {
  readonly passage: Passage;
  /** Where it begins in the passage. */
  readonly from: number;
  readonly to: number;
  /** The whole match, and its groups by number. */
  readonly groups: readonly (string | undefined)[];
  readonly at: Span;
}

/**
 * Every match of `pattern` (flags `g` and `u`) in the text of all passages, searched in one go. No match reaches over a
 * passage's end: `pattern` must not take `\n`.
 */
export function* matches({ passages, text }: Printed, pattern: RegExp): Generator<Match> {
  let count = 0;
  for (const found of text.matchAll(pattern)) {
    count = countUpTo(passages, ({ at }) => at, found.index, count);
    const passage = passages[count - 1];
    if (!passage) return;
    const from = found.index - passage.at;
    const to = from + found[0].length;
    yield { passage, from, to, groups: [...found], at: passage.place(from, to) };
  }
}

/** The same for a pattern that is slow to try: only in passages with a `sign` that each match of it has. */
export function* matchesNear({ passages }: Pick<Printed, 'passages'>, sign: RegExp, pattern: RegExp): Generator<Match> {
  for (const passage of passages) {
    if (!sign.test(passage.text)) continue;
    for (const found of passage.text.matchAll(pattern)) {
      const to = found.index + found[0].length;
      yield { passage, from: found.index, to, groups: [...found], at: passage.place(found.index, to) };
    }
  }
}

/** How far round a match the words that belong to it are looked for: a line may be as long as a file. */
const REACH = 400;

/** The words of its line before a match. */
export function textBefore({ passage, from }: Pick<Match, 'passage' | 'from'>): string {
  return passage.text.slice(Math.max(0, from - REACH), from);
}

/** The words of its line behind a match. */
export function textBehind({ passage, to }: Pick<Match, 'passage' | 'to'>): string {
  return passage.text.slice(to, to + REACH);
}

/** The words of its sentence before a match: what a full stop or a semicolon sets off is another. */
export function sentenceBefore(match: Pick<Match, 'passage' | 'from'>): string {
  const before = textBefore(match);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
}
