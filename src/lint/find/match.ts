import type { Span } from '../../diagnostic.js';
import type { Passage } from '../passages.js';
import type { Subject } from '../subject.js';

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
export function* matches({ passages, text }: Pick<Subject, 'passages' | 'text'>, pattern: RegExp): Generator<Match> {
  let index = 0;
  for (const found of text.matchAll(pattern)) {
    while (index + 1 < passages.length && (passages[index + 1]?.at ?? Infinity) <= found.index) index += 1;
    const passage = passages[index];
    if (!passage) return;
    const from = found.index - passage.at;
    const to = from + found[0].length;
    yield { passage, from, to, groups: [...found], at: passage.place(from, to) };
  }
}

/** The same for a pattern that is slow to try: only in passages with a `sign` that each match of it has. */
export function* matchesNear({ passages }: Pick<Subject, 'passages'>, sign: RegExp, pattern: RegExp): Generator<Match> {
  for (const passage of passages) {
    if (!sign.test(passage.text)) continue;
    for (const found of passage.text.matchAll(pattern)) {
      const to = found.index + found[0].length;
      yield { passage, from: found.index, to, groups: [...found], at: passage.place(found.index, to) };
    }
  }
}
