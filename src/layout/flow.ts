import { append, type Diagnostic } from '../diagnostic.js';
import { pt, type Length } from '../standard/units.js';
import type { ReadParagraph } from './html.js';
import type { LayoutMemo } from './memo.js';
import type { Block, Table } from './model.js';
import { layoutTable, type Room } from './table.js';
import type { ReadTable } from './table-html.js';

/** Flowing text: paragraphs and tables in their order, and the sizes that tables are set in. */
export interface Flow {
  readonly blocks: readonly Block[];
  readonly tableSizes: readonly Length[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Between a table and the text below it. */
const BELOW_TABLE = pt(6);

/** What templates made, as blocks for a page with this room. */
export function layoutFlow(read: readonly (ReadParagraph | ReadTable)[], room: Room, { tables, below, last }: Pick<LayoutMemo, 'tables' | 'below' | 'last'>): Flow {
  const diagnostics: Diagnostic[] = [];
  const { width, height, set, file } = room;
  const sizes = new Set<Length>();
  const blocks = read.flatMap((element): Block[] => {
    if (element.kind === 'paragraph') return [element];
    const laid = tables(element, [width, height, set, file], () => layoutTable(element, room));
    append(diagnostics, laid.diagnostics);
    sizes.add(laid.size);
    return laid.table ? [laid.table] : [];
  });
  return { blocks: blocks.map((block, i) => besideTable(block, blocks[i - 1], blocks[i + 1], { below, last })), tableSizes: [...sizes], diagnostics };
}

/** Text below a table stands off from it; a note is part of the table, whose last row it follows on the same page. */
function besideTable(block: Block, above: Block | undefined, next: Block | undefined, memo: Pick<LayoutMemo, 'below' | 'last'>): Block {
  if (block.kind === 'table' && next?.kind === 'paragraph' && next.style === 'BangGhiChu') return memo.last(block, [], () => keepLastRow(block));
  if (block.kind !== 'paragraph' || above?.kind !== 'table' || block.style === 'BangGhiChu' || block.style === 'BangTieuDe') return block;
  return memo.below(block, [], () => ({ ...block, before: BELOW_TABLE }));
}

/** The last one stays with what comes below it. */
export function keepLast(blocks: readonly Block[], memo: Pick<LayoutMemo, 'last'>): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind === 'table') return [...blocks.slice(0, -1), memo.last(last, [], () => keepLastRow(last))];
  if (last?.kind === 'paragraph') return [...blocks.slice(0, -1), memo.last(last, [], () => ({ ...last, keepNext: true }))];
  return blocks;
}

function keepLastRow(table: Table): Table {
  return { ...table, rows: table.rows.map((row, i) => (i === table.rows.length - 1 ? { ...row, keepNext: true } : row)) };
}
