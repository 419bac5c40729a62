import type { Line } from '../read/tree.js';
import { countUpTo } from './find/sorted.js';
import type { LintMemo } from './memo.js';
import type { Passage } from './passages.js';

/** Lines, and all of them as one text. */
export interface Printed {
  readonly passages: readonly Passage[];
  /** All passages, one a line. */
  readonly text: string;
  /** The same in a few stretches, by which it is searched. */
  readonly stretches: readonly Stretch[];
}

/** Passages that follow each other. */
export interface Stretch {
  /** How many passages stand before them. */
  readonly first: number;
  readonly block: Block;
}

/** The texts of some passages, one a line, and where each begins. */
export interface Block {
  readonly text: string;
  readonly starts: readonly number[];
  /** What patterns found in it; of texts that come once, nothing is kept. */
  readonly found?: WeakMap<RegExp, readonly Hit[]>;
}

/** A match of a pattern in the text of a block. */
export interface Hit {
  /** Which of the block's passages it is in, counted from 0. */
  readonly line: number;
  /** Where it begins there. */
  readonly from: number;
  readonly found: RegExpExecArray;
}

/** What `find` finds in a block, which depends on the block's text and on the pattern `by` alone. */
export function foundOnce(block: Block, by: RegExp, find: () => Iterable<Hit>): Iterable<Hit> {
  if (!block.found) return find();
  const known = block.found.get(by);
  if (known) return known;
  const hits = [...find()];
  block.found.set(by, hits);
  return hits;
}

/** Which of a block's passages the character at `index` is in; `from` is one that it is not before. */
export const lineIn = ({ starts }: Block, index: number, from: number): number => countUpTo(starts, (start) => start, index, from) - 1;

/** A passage, and the line of the file that it was made of. */
export interface Placed {
  readonly passage: Passage;
  readonly line: Line;
}

/** Passages as one text. With `memo`, those that were in an earlier variation of the plan make blocks that are searched once. */
export function printed(all: readonly Placed[], memo?: LintMemo): Printed {
  const passages = all.map(({ passage }) => passage);
  return new Text(passages, memo ? stretchesOf(all, memo) : [{ first: 0, block: blockOf(passages) }]);
}

class Text implements Printed {
  private joined: string | undefined;

  constructor(readonly passages: readonly Passage[], readonly stretches: readonly Stretch[]) {}

  get text(): string {
    return (this.joined ??= this.stretches.map(({ block }) => block.text).join('\n'));
  }
}

function stretchesOf(all: readonly Placed[], { known, blocks }: LintMemo): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < all.length;) {
    const isKnown = has(known, all[first]);
    let end = first + 1;
    while (end < all.length && has(known, all[end]) === isKnown) end += 1;
    const some = all.slice(first, end);
    const passages = some.map(({ passage }) => passage);
    const [head] = some;
    const block = isKnown && head
      ? blocks(head.line, passages.map(({ text }) => text), () => ({ ...blockOf(passages), found: new WeakMap() }))
      : blockOf(passages);
    stretches.push({ first, block });
    first = end;
  }
  for (const { line } of all) known.add(line);
  return stretches;
}

const has = (known: WeakSet<Line>, one: Placed | undefined): boolean => one !== undefined && known.has(one.line);

function blockOf(passages: readonly Passage[]): Block {
  let at = 0;
  const starts = passages.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { text: passages.map(({ text }) => text).join('\n'), starts };
}
