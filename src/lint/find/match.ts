import type { Span } from '../../diagnostic.js';
import type { Passage } from '../passages.js';
import { inBlocks, lineIn, type Block, type Blocks } from '../printed.js';

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
 * passage's end, nor looks over it: `pattern` must not take `\n`.
 */
export function matches(printed: Blocks, pattern: RegExp): readonly Match[] {
  return inBlocks(printed, pattern, (block) => matchesIn(block, pattern));
}

function* matchesIn(block: Block, pattern: RegExp): Generator<Match> {
  let line = 0;
  for (const found of foundIn(block.text, pattern)) {
    line = lineIn(block, found.index, line);
    const passage = block.passages[line];
    if (passage) yield matchAt(passage, found.index - (block.starts[line] ?? 0), found);
  }
}

/**
 * The same for a pattern that is slow to try: only in passages with a `sign` (flag `g`) that each match of it has, and of
 * those that are `wanted`, which only the passage must say. `pattern` goes with one `sign` and one `wanted` alone.
 */
export function matchesNear(printed: Blocks, sign: RegExp, pattern: RegExp, wanted: (passage: Passage) => boolean = () => true): readonly Match[] {
  return inBlocks(printed, pattern, (block) => matchesNearIn(block, sign, pattern, wanted));
}

function* matchesNearIn(block: Block, sign: RegExp, pattern: RegExp, wanted: (passage: Passage) => boolean): Generator<Match> {
  const { text, starts, passages } = block;
  for (let next = 0, line = 0; ;) {
    sign.lastIndex = next;
    const found = sign.exec(text);
    if (!found) return;
    line = lineIn(block, found.index, line);
    // One sign is enough.
    next = starts[line + 1] ?? text.length + 1;
    const passage = passages[line];
    if (passage && wanted(passage)) for (const one of foundIn(passage.text, pattern)) yield matchAt(passage, one.index, one);
  }
}

function matchAt(passage: Passage, from: number, found: RegExpExecArray): Match {
  const to = from + found[0].length;
  return { passage, from, to, groups: [...found], at: passage.place(from, to) };
}

/** As `text.matchAll(pattern)`, which would make a new pattern for each text. */
export function* foundIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let at = 0;
  for (;;) {
    // Whoever took the last match may have searched elsewhere since.
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return;
    at = Math.max(pattern.lastIndex, found.index + 1);
    yield found;
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
