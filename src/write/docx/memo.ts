import { createRecall, createStretches, type Recall, type Stretch, type Stretches } from '../../memo.js';
import type { Block, Paragraph } from '../../layout/model.js';
import { blocksBefore, blocksXml, endsTable } from './blocks.js';
import type { ReadyShell } from './cache.js';
import type { BlocksWriter, Piece } from './document.js';

/** What the writer keeps from one variation of a document to the next: the XML of blocks in UTF-8, for each shell. */
export interface WriteMemo {
  readonly stretches: Stretches<Block>;
  readonly xml: Recall<ReadyShell, Recall<Stretch<Block>, Uint8Array>>;
}

export const createWriteMemo = (): WriteMemo => ({ stretches: createStretches(isAlone), xml: createRecall() });

/** A writer that remembers. */
export function rememberingWriter(memo: WriteMemo, shell: ReadyShell): BlocksWriter {
  const known = memo.xml(shell, [], createRecall);
  return (blocks, context, section) => {
    if (blocks.length === 0) return [blocksXml(blocks, context, section)];
    const stretches = memo.stretches(blocks);
    return stretches.map((stretch, i): Piece => {
      const after = stretches[i + 1]?.items[0];
      const xml = (): string => blocksBefore(after, stretch.items, context, section);
      return stretch.isKept ? known(stretch, [context.room, endsTable(after), after ? '' : section], () => Buffer.from(xml(), 'utf8')) : xml();
    });
  };
}

/** Whether a block is the same wherever it stands: a note or a picture has its number, the columns of a document are its own. */
function isAlone(block: Block): boolean {
  if (block.kind === 'paragraph') return !hasNote(block);
  return block.kind === 'table' && !block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasNote)));
}

const hasNote = ({ runs }: Paragraph): boolean => runs.some(({ note }) => note !== undefined);
