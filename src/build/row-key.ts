import { diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import { isStem, type RowTable } from '../read/rows/index.js';
import { fold, nearest } from '../standard/fold.js';
import type { Column } from '../vary/index.js';

/** What the rows of a table are known by: a column, or their numbers where none fits. */
export interface Key {
  readonly column?: Column;
}

/** Columns that usually have an office's code, and those that count, which change with the order of rows. */
const CODE = /^ma(?:_|$)/;
const COUNT = /^(?:stt|tt|so_tt|so_thu_tu)$/;

/**
 * The column called `asked`, or the first whose cells are all there and all different, a code before others. Errors:
 * `rows.unknown-key`, `rows.empty-key`, `rows.same-key`; `rows.no-key` is a warning.
 */
export function keyOf(table: RowTable, columns: readonly Column[], asked: string | undefined): Result<Key> {
  if (asked === undefined) {
    const column = [...columns].sort((a, b) => rank(a) - rank(b)).find((one) => isStem(one.title) || !faultOfKey(table, one));
    return column ? { value: { column }, diagnostics: [] } : { value: {}, diagnostics: [diagnostic('rows.no-key', 'warning', {})] };
  }
  const column = columns.find(({ name }) => name === fold(asked));
  if (column) {
    const fault = faultOfKey(table, column);
    return { value: { column }, diagnostics: fault ? [fault] : [] };
  }
  const known = columns.map(({ title }) => title);
  const near = nearest(asked, known);
  return { value: {}, diagnostics: [diagnostic('rows.unknown-key', 'error', { column: asked, ...(near && { nearest: near }), known })] };
}

/** The key of a row with these cells. */
export function keyIn({ column }: Key, cells: readonly string[], number: number): string {
  return (column && cells[column.index]) || String(number);
}

function rank({ name, title }: Column): number {
  if (isStem(title)) return 0;
  return CODE.test(name) ? 1 : COUNT.test(name) ? 3 : 2;
}

function faultOfKey(table: RowTable, { index: column, title }: Column): Diagnostic | undefined {
  const seen = new Map<string, number>();
  for (let index = 0; index < table.length; index += 1) {
    const { number, cells } = table.row(index);
    const key = cells[column] ?? '';
    if (!key) return diagnostic('rows.empty-key', 'error', { column: title, row: number });
    const first = seen.get(key);
    if (first !== undefined) return diagnostic('rows.same-key', 'error', { column: title, key, first, second: number });
    seen.set(key, number);
  }
  return undefined;
}
