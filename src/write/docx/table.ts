import type { Paragraph, Table, TableCell, TableRow } from '../../layout/model.js';
import { pt } from '../../standard/units.js';
import type { Context } from './context.js';
import { pour } from './mould.js';
import type { RowKind } from './moulds.js';
import { paragraphXml } from './text.js';
import { twips } from './units.js';
import { escapeAttribute } from './xml.js';

/** A table that is narrower than the text by no more than this is meant to be as wide: its columns were rounded. */
const ROUNDING = twips(pt(1));

/** A table of data, with its edges on the text's, or in the middle where it is narrower. */
export function tableXml({ widths, headerRows, rows, description }: Table, context: Context): string {
  const { table, column, rows: moulds } = context.moulds;
  if (rows.length === 0 || headerRows > rows.length) throw new Error(`bug: ${headerRows} header rows of ${rows.length}`);
  const grid = widths.map(twips);
  const width = grid.reduce((sum, each) => sum + each, 0);
  const pourRow = createRows(grid, context);
  return pour(table, {
    width,
    align: context.room - width > ROUNDING ? 'center' : 'left',
    firstRow: headerRows > 0 ? 'true' : 'false',
    description: escapeAttribute(description),
    columns: grid.map((each) => pour(column, { width: each })).join(''),
    rows: rows.map((row, i) => {
      const kind: RowKind = i < headerRows ? 'header' : row.splits ? 'splits' : 'whole';
      return pour(moulds[kind], { cells: pourRow(row, kind === 'header' || row.keepNext, rows.length - i) });
    }).join(''),
  });
}

/** A cell that reaches down into the rows that follow. */
interface Tall {
  readonly cell: TableCell;
  left: number;
}

/**
 * Gives the cells of one row after another as XML. Word keeps a row on the page of the next when its paragraphs are kept
 * so, and wants an empty cell wherever one from above reaches down. `left` is how many rows there are from this one on.
 * Throws when the cells do not fill the grid exactly.
 */
function createRows(grid: readonly number[], context: Context): (row: TableRow, keepNext: boolean, left: number) => string {
  const { moulds } = context;
  /** By the first grid column they cover. */
  const tall = new Map<number, Tall>();
  const pourCell = ({ column, columns, vertical }: TableCell, merge: string, paragraphs: readonly Paragraph[]): string => {
    if (paragraphs.length === 0) throw new Error(`bug: no paragraph in the cell at column ${column}`);
    return pour(moulds.cell, {
      width: grid.slice(column, column + columns).reduce((sum, width) => sum + width, 0),
      span: columns > 1 ? pour(moulds.span, { columns }) : '',
      merge,
      vertical: vertical === 'center' ? moulds.centred : '',
      blocks: paragraphs.map((paragraph) => paragraphXml(paragraph, context)).join(''),
    });
  };
  return ({ cells }, keepNext, left) => {
    const fits = ({ column, columns, rows }: TableCell): boolean => (
      columns >= 1 && column + columns <= grid.length && rows >= 1 && rows <= left
      && [...tall.keys()].every((other) => other < column || other >= column + columns)
    );
    const xml: string[] = [];
    let next = 0;
    for (let at = 0; at < grid.length;) {
      const above = tall.get(at);
      if (above) {
        xml.push(pourCell(above.cell, moulds.merge.continue, [hidden(above.cell, keepNext)]));
        above.left -= 1;
        if (above.left === 0) tall.delete(at);
        at += above.cell.columns;
      } else {
        const cell = cells[next++];
        if (!cell || cell.column !== at || !fits(cell)) throw new Error(`bug: no cell fits at column ${at}`);
        xml.push(pourCell(cell, cell.rows > 1 ? moulds.merge.restart : '', keepNext ? cell.blocks.map(kept) : cell.blocks));
        if (cell.rows > 1) tall.set(at, { cell, left: cell.rows - 1 });
        at += cell.columns;
      }
    }
    if (next < cells.length) throw new Error(`bug: ${cells.length} cells begin in a row that has room for ${next}`);
    return xml.join('');
  };
}

const kept = (paragraph: Paragraph): Paragraph => ({ ...paragraph, keepNext: true });

/** What stands in a cell that is covered from above: nothing, in a line as high as its neighbours'. */
const hidden = ({ blocks }: TableCell, keepNext: boolean): Paragraph => ({
  kind: 'paragraph', style: (blocks.at(-1) as Paragraph).style, runs: [], ...(keepNext && { keepNext }),
});
