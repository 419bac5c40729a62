import type { Block } from '../../layout/model.js';
import { columnsXml } from './columns.js';
import type { Context } from './context.js';
import { frameXml } from './frame.js';
import { pour } from './mould.js';
import { pictureXml } from './picture.js';
import { tableXml } from './table.js';
import { paragraphXml, ruleXml } from './text.js';

/** Gives a block as XML, with the end of a section in it, or nothing. */
export type BlockWriter<Xml = string> = (block: Block, context: Context, section: string) => Xml;

/** The blocks, the last of them with `section` in it. */
export function blocksXml(blocks: readonly Block[], context: Context, section = ''): string {
  return xmlOf(blocks, context, section, blockXml).join('');
}

/**
 * The same in pieces, each block as `write` writes it. Word joins a table to one that follows at once and cannot end on a
 * table, so a paragraph 1 pt high stands there.
 */
export function xmlOf<Xml>(blocks: readonly Block[], context: Context, section: string, write: BlockWriter<Xml>): (Xml | string)[] {
  if (blocks.length === 0) return [pour(context.moulds.joint, { section, runs: '' })];
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const end = next ? '' : section;
    const apart = isTable(block) && (!next || isTable(next));
    const xml = write(block, context, end);
    return apart ? [xml, pour(context.moulds.joint, { section: end, runs: '' })] : xml;
  });
}

export function blockXml(block: Block, context: Context, section: string): string {
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
