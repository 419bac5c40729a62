import type { Block, Columns } from '../../layout/model.js';
import type { Context } from './context.js';
import { pour } from './mould.js';
import type { CellKind } from './moulds.js';
import { twips } from './units.js';
import { escapeAttribute } from './xml.js';

/** The columns as a table without lines; `blocksXml` gives what stands in a cell. */
export function columnsXml(
  { widths, rows, description, brace }: Columns,
  context: Context,
  blocksXml: (blocks: readonly Block[], context: Context) => string,
): string {
  const { columns, column, columnsRow, columnsCells } = context.moulds;
  const kinds: readonly CellKind[] = brace ? ['braced', 'note'] : [];
  const grid = widths.map(twips);
  return pour(columns, {
    width: grid.reduce((sum, width) => sum + width, 0),
    description: escapeAttribute(description),
    columns: grid.map((width) => pour(column, { width })).join(''),
    rows: rows.map((cells) => {
      if (cells.length !== grid.length) throw new Error(`bug: ${cells.length} cells for ${grid.length} columns`);
      return pour(columnsRow, {
        cells: cells.map((blocks, i) => {
          const room = grid[i] as number;
          return pour(columnsCells[kinds[i] ?? 'plain'], { width: room, blocks: blocksXml(blocks, { ...context, room }) });
        }).join(''),
      });
    }).join(''),
  });
}
