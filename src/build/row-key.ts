import { diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import { isStem, type RowTable } from '../read/rows/index.js';
import { fold, nearest } from '../standard/fold.js';
import { visible, type Column } from '../vary/index.js';
import { placesOf, type PlaceOf } from './row-cells.js';

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
export function keyOf(table: RowTable, columns: readonly Column[], asked: string | undefined, placeOf: PlaceOf): Result<Key> {
  if (asked === undefined) {
    const ranked = [...columns].sort((a, b) => rank(a) - rank(b));
    const named = ranked.find((one) => isStem(one.title) || isCode(table, one));
    if (named) return checked(table, named, placeOf);
    const column = ranked.find((one) => isKey(table, one));
    return column ? { value: { column }, diagnostics: [] } : { value: {}, diagnostics: [diagnostic('rows.no-key', 'warning', {})] };
  }
  const column = columns.find(({ name }) => name === fold(asked));
  if (column) return checked(table, column, placeOf);
  const known = columns.map(({ title }) => title);
  const near = nearest(asked, known);
  return { value: {}, diagnostics: [diagnostic('rows.unknown-key', 'error', { column: asked, ...(near && { nearest: near }), known })] };
}

function checked(table: RowTable, column: Column, placeOf: PlaceOf): Result<Key> {
  return { value: { column }, diagnostics: isStem(column.title) ? [] : faultsOfKey(table, column, placeOf) };
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
  return (column && cellIn(cells, column)) || String(number);
}

function rank({ name, title }: Column): number {
  if (isStem(title)) return 0;
  return OWN.test(name) ? 1 : CODE.test(name) ? 2 : COUNT.test(name) ? 4 : 3;
}

const cellIn = (cells: readonly string[], { index }: Column): string => visible(cells[index] ?? '');

/** Whether the column's cells are all there and all different. */
function isKey(table: RowTable, column: Column): boolean {
  const seen = new Set<string>();
  for (let index = 0; index < table.length; index += 1) {
    const key = cellIn(table.row(index).cells, column);
    if (!key || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** What keeps the column from being a key, each kind once. */
function faultsOfKey(table: RowTable, column: Column, placeOf: PlaceOf): Diagnostic[] {
  const seen = new Map<string, number>();
  const empty: number[] = [];
  const twice: { readonly key: string; readonly first: number; readonly second: number }[] = [];
  for (let index = 0; index < table.length; index += 1) {
    const { number, cells } = table.row(index);
    const key = cellIn(cells, column);
    const first = seen.get(key);
    if (!key) empty.push(number);
    else if (first === undefined) seen.set(key, number);
    else twice.push({ key, first, second: number });
  }
  const diagnostics: Diagnostic[] = [];
  const [row] = empty;
  const [same] = twice;
  if (row !== undefined) diagnostics.push(diagnostic('rows.empty-key', 'error', { column: column.title, row, more: empty.length - 1, ...placeOf(row, [column.index]) }));
  if (same) {
    const places = placesOf([same.first, same.second], column.index, placeOf);
    diagnostics.push(diagnostic('rows.same-key', 'error', { column: column.title, ...same, more: twice.length - 1, ...places }));
  }
  return diagnostics;
}
