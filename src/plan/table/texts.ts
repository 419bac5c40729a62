import type { Text } from '../plan.js';
import type { Column, DataTable } from './table.js';

/** The table with `change` done to every text in it, in the order in which it is read. */
export function mapTableTexts(table: DataTable, change: (text: Text) => Text): DataTable {
  const columns = (inner: readonly Column[]): Column[] =>
    inner.map((column) => ({ ...column, title: column.title.map(change), columns: columns(column.columns) }));
  return {
    ...table,
    ...(table.caption && { caption: change(table.caption) }),
    columns: columns(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: cell.text.map(change) })) })),
    notes: table.notes.map(change),
  };
}
