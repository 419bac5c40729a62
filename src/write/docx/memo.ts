import { createRecall, type Recall } from '../../memo.js';
import type { Block, Paragraph } from '../../layout/model.js';
import { blockXml, type BlockWriter } from './blocks.js';
import type { ReadyShell } from './cache.js';
import type { Piece } from './document.js';

/** What the writer keeps from one variation of a document to the next: the XML of blocks in UTF-8, for each shell. */
export type WriteMemo = Recall<ReadyShell, Recall<Block, Uint8Array>>;

export const createWriteMemo = (): WriteMemo => createRecall();

/**
 * A writer that remembers: only what is the same wherever it stands, for a note or a picture has its number, and the
 * columns of a document are its own.
 */
export function rememberingWriter(memo: WriteMemo, shell: ReadyShell): BlockWriter<Piece> {
  const known = memo(shell, [], createRecall);
  return (block, context, section) => {
    const xml = (): string => blockXml(block, context, section);
    return section === '' && isAlone(block) ? known(block, [context.room], () => Buffer.from(xml(), 'utf8')) : xml();
  };
}

function isAlone(block: Block): boolean {
  if (block.kind === 'paragraph') return !hasNote(block);
  return block.kind === 'table' && !block.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(hasNote)));
}

const hasNote = ({ runs }: Paragraph): boolean => runs.some(({ note }) => note !== undefined);
