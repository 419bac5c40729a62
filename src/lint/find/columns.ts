import type { Span } from '../../diagnostic.js';
import type { Item, Plan } from '../../plan/plan.js';
import type { DataTable } from '../../plan/table/table.js';
import { plainOf } from './outline.js';

/** A cell over one column: its words, and where they stand. */
export interface ColumnCell {
  readonly column: number;
  readonly text: string;
  readonly at: Span;
}

/** All tables of the body and of the annexes, in order. */
export function tablesOf(plan: Plan): DataTable[] {
  const found: DataTable[] = [];
  const visit = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.kind === 'table') found.push(item.table);
      else if ('items' in item) visit(item.items);
    }
  };
  visit(plan.noiDung);
  for (const { items } of plan.phuLuc) visit(items);
  return found;
}

/** The titles of the columns of a table's grid, without the headings over several. */
export function columnTitles({ columns }: Pick<DataTable, 'columns'>): string[] {
  return columns.flatMap((column) => (column.columns.length > 0 ? columnTitles(column) : [column.title.map(plainOf).join(' ')]));
}

/** The cells with words of each row of data, those over several columns left out. */
export function rowsOf({ rows }: DataTable): ColumnCell[][] {
  return rows.filter(({ kind }) => kind === 'data').map(({ cells }) => cells.flatMap(({ column, columns, text }) => {
    const [first] = text;
    return columns === 1 && first && text.length === 1 ? [{ column, text: plainOf(first), at: first.span }] : [];
  }));
}
