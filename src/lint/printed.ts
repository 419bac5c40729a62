import { append } from '../diagnostic.js';
import type { Line } from '../read/tree.js';
import { countUpTo } from './find/sorted.js';
import type { LintMemo } from './memo.js';
import type { Passage } from './passages.js';

/** Lines, and all of them as one text. */
export interface Printed extends Blocks {
  readonly passages: readonly Passage[];
  /** All passages, one a line. */
  readonly text: string;
}

/** A text in stretches, by which it is searched. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly kept?: Kept;
}

/** Passages that follow each other, and their texts as one. */
export interface Block {
  readonly passages: readonly Passage[];
  readonly text: string;
  /** Where each passage begins in the text. */
  readonly starts: readonly number[];
}

/** Of the blocks that earlier variations of the plan had, too. */
export interface Kept {
  readonly isKept: readonly boolean[];
  /** What was found in each of `blocks`, by what it was found with. */
  readonly found: WeakMap<object, (readonly object[] | undefined)[]>;
}

/**
 * What `find` finds in one block after the other, by `by` (a pattern, the function itself). It must depend on nothing but
 * the block: in one that an earlier variation of the plan has too, it is not sought again.
 */
export function inBlocks<T extends object>({ blocks, kept }: Blocks, by: object, find: (block: Block) => Iterable<T>): readonly T[] {
  const [only, ...others] = blocks;
  if (only && others.length === 0 && !kept) return [...find(only)];
  const all: T[] = [];
  let known = kept?.found.get(by) as (readonly T[] | undefined)[] | undefined;
  if (kept && !known) kept.found.set(by, (known = []));
  for (const [i, block] of blocks.entries()) {
    const found = known?.[i] ?? [...find(block)];
    if (known && kept?.isKept[i]) known[i] = found;
    if (found.length > 0) append(all, found);
  }
  return all;
}

/** Which of a block's passages the character at `index` is in, counted from 0; `from` is one that it is not before. */
export const lineIn = ({ starts }: Block, index: number, from: number): number => countUpTo(starts, (start) => start, index, from) - 1;

/** Passages, and for each the line of the file that it was made of. */
export interface Placed {
  readonly passages: readonly Passage[];
  readonly lines: readonly Line[];
}

/** Passages as one text. With `memo`, those that were in an earlier variation of the plan make blocks of their own. */
export function printed(all: Placed, memo?: LintMemo): Printed {
  return memo ? new Text(all.passages, ...blocksOf(all, memo)) : new Text(all.passages, [blockOf(all.passages)]);
}

class Text implements Printed {
  readonly kept?: Kept;
  private joined: string | undefined;

  constructor(readonly passages: readonly Passage[], readonly blocks: readonly Block[], kept?: Kept) {
    if (kept) this.kept = kept;
  }

  get text(): string {
    return (this.joined ??= this.blocks.map(({ text }) => text).join('\n'));
  }
}

function blocksOf({ passages, lines }: Placed, { inAll, blocks, kept }: LintMemo): [blocks: Block[], kept?: Kept] {
  const all = inAll(lines);
  let at = 0;
  const made = all.map((stretch) => {
    const some = passages.slice(at, at + stretch.items.length);
    at += some.length;
    return stretch.isKept ? blocks(stretch, some, () => blockOf(some)) : blockOf(some);
  });
  const isKept = all.map((stretch) => stretch.isKept);
  const first = made[isKept.indexOf(true)];
  // The others have their places in the order, but are new each time.
  return first ? [made, kept(first, made.map((block, i) => isKept[i] && block), () => ({ isKept, found: new WeakMap() }))] : [made];
}

function blockOf(passages: readonly Passage[]): Block {
  let at = 0;
  const starts = passages.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { passages, text: passages.map(({ text }) => text).join('\n'), starts };
}
