import { createRecall, type Recall } from '../../memo.js';
import type { Block, Paragraph } from '../../layout/model.js';
import { blocksBefore, blocksXml, endsTable } from './blocks.js';
import type { ReadyShell } from './cache.js';
import type { Bits } from './deflate-codes.js';
import type { BlocksWriter, Piece } from './document.js';

/** What the writer keeps from one variation of a document to the next. */
export interface WriteMemo {
  readonly group: (block: Block) => Group;
  /** The XML of blocks that follow each other, in UTF-8, by the first of them, for each shell. */
  readonly xml: Recall<ReadyShell, Recall<Block, Uint8Array>>;
  /** That XML compressed. */
  readonly bits: Recall<Uint8Array, Bits>;
}

/**
 * Blocks that are written and compressed together: what all variations are likely to have, what each has of its own, and
 * what is not the same wherever it stands (a note or a picture has its number, columns are the document's own). A table is
 * a group for itself.
 */
type Group = 'shared' | 'own' | 'numbered' | 'table';

/**
 * `isShared` says of a paragraph's text whether all variations are likely to have it. It must depend on that text alone,
 * for so does where a document is cut into what is compressed for itself.
 */
export function createWriteMemo(isShared: (text: string) => boolean): WriteMemo {
  const known = new WeakMap<Block, Group>();
  return {
    group: (block) => {
      const group = known.get(block) ?? groupOf(block, isShared);
      known.set(block, group);
      return group;
    },
    xml: createRecall(),
    bits: createRecall(),
  };
}

/** A writer that remembers: blocks of one group that stand together are one piece. */
export function rememberingWriter({ group, xml }: WriteMemo, shell: ReadyShell): BlocksWriter {
  const known = xml(shell, [], createRecall);
  return (blocks, context, section) => {
    if (blocks.length === 0) return [blocksXml(blocks, context, section)];
    const pieces: Piece[] = [];
    for (let from = 0; from < blocks.length;) {
      const first = blocks[from] as Block;
      const own = group(first);
      let to = from + 1;
      while (own !== 'table' && to < blocks.length && group(blocks[to] as Block) === own) to += 1;
      const together = blocks.slice(from, to);
      const after = blocks[to];
      const write = (): string => blocksBefore(after, together, context, section);
      const key = [context.room, endsTable(after), after ? '' : section, ...together];
      pieces.push(own === 'numbered' ? write() : known(first, key, () => Buffer.from(write(), 'utf8')));
      from = to;
    }
    return pieces;
  };
}

function groupOf(block: Block, isShared: (text: string) => boolean): Group {
  if (block.kind === 'paragraph') return hasNote(block) ? 'numbered' : isShared(block.runs.map(({ text }) => text).join('')) ? 'shared' : 'own';
  return block.kind === 'table' && !block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasNote))) ? 'table' : 'numbered';
}

const hasNote = ({ runs }: Paragraph): boolean => runs.some(({ note }) => note !== undefined);
