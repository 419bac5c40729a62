import { diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import { isStem, type RowTable } from '../read/rows/index.js';
import { fold, nearest } from '../standard/fold.js';
import type { Column } from '../vary/index.js';

/** What the rows of a table are known by: a column, or their numbers where none fits. */
export interface Key {
  readonly column?: Column;
}

/** Columns of units' own codes; of codes, maybe of what they belong to; of numbers, which change with the order of rows. */
const OWN = /^ma(?:_(?:don_vi|dv|co_quan|dinh_danh))?$/;
const CODE = /^ma(?:_|$)/;
const COUNT = /^(?:stt|tt|so_tt|so_thu_tu)$/;

/**
 * The column called `asked`; or the one that by its name is the key; or the first whose cells are all there and all
 * different. A slip in a key makes no other column the key: that would give every document another name. Errors:
 * `rows.unknown-key`, `rows.empty-key`, `rows.same-key`; `rows.no-key` is a warning.
 */
export function keyOf(table: RowTable, columns: readonly Column[], asked: string | undefined): Result<Key> {
  if (asked === undefined) {
    const ranked = [...columns].sort((a, b) => rank(a) - rank(b));
    const named = ranked.find((one) => isStem(one.title) || isCode(table, one));
    if (named) return checked(table, named);
    const column = ranked.find((one) => !faultOfKey(table, one));
    return column ? { value: { column }, diagnostics: [] } : { value: {}, diagnostics: [diagnostic('rows.no-key', 'warning', {})] };
  }
  const column = columns.find(({ name }) => name === fold(asked));
  if (column) return checked(table, column);
  const known = columns.map(({ title }) => title);
  const near = nearest(asked, known);
  return { value: {}, diagnostics: [diagnostic('rows.unknown-key', 'error', { column: asked, ...(near && { nearest: near }), known })] };
}

function checked(table: RowTable, column: Column): Result<Key> {
  const fault = isStem(column.title) ? undefined : faultOfKey(table, column);
  return { value: { column }, diagnostics: fault ? [fault] : [] };
}

/** Whether a column is meant for the units' own codes. Those of what they belong to (a province) are the same in most rows. */
function isCode(table: RowTable, { name, index: column }: Column): boolean {
  if (OWN.test(name)) return true;
  if (!CODE.test(name)) return false;
  const codes = new Set<string>();
  for (let index = 0; index < table.length; index += 1) codes.add(table.row(index).cells[column] ?? '');
  codes.delete('');
  return codes.size > table.length / 2;
}

/** The key of a row with these cells. */
export function keyIn({ column }: Key, cells: readonly string[], number: number): string {
  return (column && cells[column.index]) || String(number);
}

function rank({ name, title }: Column): number {
  if (isStem(title)) return 0;
  return OWN.test(name) ? 1 : CODE.test(name) ? 2 : COUNT.test(name) ? 4 : 3;
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
