import { createHash } from 'node:crypto';
import type { RowInfo } from '../batch/contract.js';
import { diagnostic, type CellPlace, type Diagnostic, type NamedRow } from '../diagnostic.js';
import type { DataRow, RowTable } from '../read/rows/index.js';
import type { Node } from '../read/tree.js';
import { pathKey, type Column, type Pattern, type Row } from '../vary/index.js';
import { NUMBER } from './batch-columns.js';
import { placesOf, type PlaceOf } from './row-cells.js';
import { keyIn, type Key } from './row-key.js';

/** All that `rowInfos` goes by. */
export interface Naming {
  readonly table: RowTable;
  readonly key: Key;
  /** Missing where the pattern is no pattern. */
  readonly pattern: Pattern | undefined;
  readonly viewOf: (data: DataRow, index: number) => Row;
  /** The columns that a document is made of. */
  readonly used: readonly Column[];
  readonly start: number | undefined;
  /** The first column that the pattern takes a text from. */
  readonly inName: Column | undefined;
  readonly placeOf: PlaceOf;
  /** Several rows have one key, which is said already. */
  readonly sameKeys: boolean;
}

export interface Infos {
  readonly rows: readonly RowInfo[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every row's key, file and digest; two rows with one file are an error. A row without a name is named by its number. */
export function rowInfos(naming: Naming): Infos {
  const { table, key, pattern, viewOf, used, start, sameKeys, placeOf } = naming;
  const named = (row: RowInfo): NamedRow => ({ row: row.number, key: key.column ? row.key : '' });
  const rows: RowInfo[] = [];
  const byFile = new Map<string, RowInfo[]>();
  for (let index = 0; index < table.length; index += 1) {
    const data = table.row(index);
    const { number, cells } = data;
    const file = pattern?.fill(viewOf(data, index)).value;
    const so = start === undefined ? undefined : start + index;
    const said = [so === undefined ? '' : String(so), ...used.flatMap((column) => [column.name, cells[column.index] ?? ''])];
    // A file of its own need not be read for that.
    const own = data.content ?? (data.overlay ? JSON.stringify(plainOf(data.overlay)) : '');
    const row: RowInfo = { number, key: keyIn(key, cells, number), file: file ?? nameless(number), ...(so !== undefined && { so }), digest: hash(JSON.stringify(said), own) };
    const path = pathKey(row.file);
    const same = byFile.get(path);
    if (same) same.push(row);
    else byFile.set(path, [row]);
    rows.push(row);
  }
  // Without a name in it, the pattern is the fault, and not three thousand rows.
  if (pattern?.names.length === 0 && rows.length > 1) {
    return { rows, diagnostics: [diagnostic('names.pattern', 'error', { pattern: pattern.text, column: key.column?.name ?? NUMBER, problem: 'constant' })] };
  }
  const column = naming.inName?.index;
  const both = (first: RowInfo, second: RowInfo): { readonly at?: CellPlace } => (column === undefined ? {} : placesOf([first.number, second.number], column, placeOf));
  const example = pattern ? telling(pattern, key) : '';
  const diagnostics = [...byFile.values()].flatMap((same): Diagnostic[] => {
    const [first, second, ...others] = same.length > 1 && sameKeys ? oneForEachKey(same) : same;
    if (!first || !second) return [];
    return [diagnostic('names.same', 'error', { file: second.file, example, first: named(first), second: named(second), more: others.length, ...both(first, second) })];
  });
  return { rows, diagnostics };
}

/** The first row of each key: that rows of one key have one file, too, is the same slip. */
function oneForEachKey(rows: readonly RowInfo[]): readonly RowInfo[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The pattern with a column that tells rows apart: the key, or, where that is in it, their numbers. */
function telling({ text, names }: Pattern, { column }: Key): string {
  const name = column && !names.includes(column.name) ? column.name : NUMBER;
  return `${text.replace(/\.docx$/i, '')}-{{${name}}}.docx`;
}

/** For a row that is not built, for its name is a fault of its own. */
const nameless = (number: number): string => `hang-${String(number).padStart(6, '0')}.docx`;

/** SHA-256 of the parts one after the other, in hexadecimal. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  // With their lengths, so that what one part loses the next cannot gain.
  for (const part of parts) digest.update(`${part.length}:`).update(part);
  return digest.digest('hex');
}

/** All of a tree that a plan is made of: no places. */
function plainOf(node: Node): unknown {
  switch (node.kind) {
    case 'text':
      return [node.style, node.text];
    case 'list':
      return { list: node.items.map(plainOf) };
    case 'mapping':
      return node.entries.map(({ key, value }) => [key.text, plainOf(value)]);
    case 'empty':
      return null;
  }
}
