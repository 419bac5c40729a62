import type { Line } from '../read/tree.js';
import { countUpTo } from './find/sorted.js';
import type { LintMemo } from './memo.js';
import type { Passage } from './passages.js';

/** Lines, and all of them as one text. */
export interface Printed {
  readonly passages: readonly Passage[];
  /** All passages, one a line. */
  readonly text: string;
  /** The same in stretches, by which it is searched. */
  readonly blocks: readonly Block[];
}

/** Passages that follow each other, and their texts as one. */
export interface Block {
  readonly passages: readonly Passage[];
  readonly text: string;
  /** Where each passage begins in the text. */
  readonly starts: readonly number[];
  /** What was found in it, by what it was found with; of a block that comes once, nothing is kept. */
  readonly found?: WeakMap<object, readonly object[]>;
}

/**
 * What `find` finds in one block after the other, by `by` (a pattern, the function itself). It must depend on nothing but
 * the block: in one that an earlier variation of the plan has too, it is not sought again.
 */
export function* inBlocks<T extends object>({ blocks }: Pick<Printed, 'blocks'>, by: object, find: (block: Block) => Iterable<T>): Generator<T> {
  for (const block of blocks) {
    const known = block.found?.get(by) as readonly T[] | undefined;
    if (known) yield* known;
    else if (block.found) {
      const all = [...find(block)];
      block.found.set(by, all);
      yield* all;
    } else yield* find(block);
  }
}

/** Which of a block's passages the character at `index` is in, counted from 0; `from` is one that it is not before. */
export const lineIn = ({ starts }: Block, index: number, from: number): number => countUpTo(starts, (start) => start, index, from) - 1;

/** A passage, and the line of the file that it was made of. */
export interface Placed {
  readonly passage: Passage;
  readonly line: Line;
}

/** Passages as one text. With `memo`, those that were in an earlier variation of the plan make blocks of their own. */
export function printed(all: readonly Placed[], memo?: LintMemo): Printed {
  const passages = all.map(({ passage }) => passage);
  return new Text(passages, memo ? blocksOf(all, memo) : [blockOf(passages)]);
}

class Text implements Printed {
  private joined: string | undefined;

  constructor(readonly passages: readonly Passage[], readonly blocks: readonly Block[]) {}

  get text(): string {
    return (this.joined ??= this.blocks.map(({ text }) => text).join('\n'));
  }
}

function blocksOf(all: readonly Placed[], { known, blocks }: LintMemo): Block[] {
  const made: Block[] = [];
  for (let from = 0; from < all.length;) {
    const isKnown = has(known, all[from]);
    let to = from + 1;
    while (to < all.length && has(known, all[to]) === isKnown) to += 1;
    const passages = all.slice(from, to).map(({ passage }) => passage);
    const head = isKnown ? all[from] : undefined;
    made.push(head ? blocks(head.line, passages, () => ({ ...blockOf(passages), found: new WeakMap() })) : blockOf(passages));
    from = to;
  }
  for (const { line } of all) known.add(line);
  return made;
}

const has = (known: WeakSet<Line>, one: Placed | undefined): boolean => one !== undefined && known.has(one.line);

function blockOf(passages: readonly Passage[]): Block {
  let at = 0;
  const starts = passages.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
  return { passages, text: passages.map(({ text }) => text).join('\n'), starts };
}
