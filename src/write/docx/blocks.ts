import type { Block } from '../../layout/model.js';
import { columnsXml } from './columns.js';
import type { Context } from './context.js';
import { frameXml } from './frame.js';
import { pour } from './mould.js';
import { pictureXml } from './picture.js';
import { tableXml } from './table.js';
import { paragraphXml, ruleXml } from './text.js';

/** The blocks, the last of them with `section` in it. */
export function blocksXml(blocks: readonly Block[], context: Context, section = ''): string {
  if (blocks.length === 0) return pour(context.moulds.joint, { section, runs: '' });
  return blocksBefore(undefined, blocks, context, section);
}

/**
 * Blocks that stand before `after`, which takes `section` from them. Word joins a table to one that follows at once and
 * cannot end on a table, so a paragraph 1 pt high stands there.
 */
export function blocksBefore(after: Block | undefined, blocks: readonly Block[], context: Context, section: string): string {
  let xml = '';
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1] ?? after;
    const end = next ? '' : section;
    xml += blockXml(block, context, end);
    if (isTable(block) && endsTable(next)) xml += pour(context.moulds.joint, { section: end, runs: '' });
  }
  return xml;
}

/** Whether a table before `next` needs a paragraph behind it. */
export const endsTable = (next: Block | undefined): boolean => !next || isTable(next);

function blockXml(block: Block, context: Context, section: string): string {
  switch (block.kind) {
    case 'paragraph': return paragraphXml(block, context, section);
    case 'rule': return ruleXml(block, context, section);
    case 'columns': return columnsXml(block, context, blocksXml);
    case 'table': return tableXml(block, context);
    case 'frame': return frameXml(block, context);
    case 'picture': return pictureXml(block, context, section);
  }
}

/** Whether the block is a table to Word. */
const isTable = ({ kind }: Block): boolean => kind === 'columns' || kind === 'table' || kind === 'frame';
