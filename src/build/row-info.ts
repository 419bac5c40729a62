import { createHash } from 'node:crypto';
import type { RowInfo } from '../batch/contract.js';
import { diagnostic, type Diagnostic, type NamedRow } from '../diagnostic.js';
import type { RowTable } from '../read/rows/index.js';
import type { Node } from '../read/tree.js';
import { pathKey, type Column, type Pattern, type Row } from '../vary/index.js';
import { keyIn, type Key } from './row-key.js';

/** All that `rowInfos` goes by. */
export interface Naming {
  readonly table: RowTable;
  readonly key: Key;
  /** Missing where the pattern is no pattern. */
  readonly pattern: Pattern | undefined;
  readonly viewOf: (cells: readonly string[], number: number) => Row;
  /** The columns that a document is made of. */
  readonly used: readonly Column[];
  readonly start: number | undefined;
}

export interface Infos {
  readonly rows: readonly RowInfo[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every row's key, file and digest; two rows with one file are an error. A row without a name is named by its number. */
export function rowInfos(naming: Naming): Infos {
  const { table, key, pattern, viewOf, used, start } = naming;
  const named = (row: RowInfo): NamedRow => ({ row: row.number, key: key.column ? row.key : '' });
  const diagnostics: Diagnostic[] = [];
  const rows: RowInfo[] = [];
  const first = new Map<string, RowInfo>();
  for (let index = 0; index < table.length; index += 1) {
    const { number, cells, overlay, content } = table.row(index);
    const file = pattern?.fill(viewOf(cells, number)).value;
    const counted = start === undefined ? '' : String(start + index);
    const said = [counted, ...used.flatMap((column) => [column.name, cells[column.index] ?? ''])];
    const own = content ?? (overlay ? JSON.stringify(plainOf(overlay)) : '');
    const row: RowInfo = { number, key: keyIn(key, cells, number), file: file ?? nameless(number), digest: hash(JSON.stringify(said), own) };
    const other = first.get(pathKey(row.file));
    if (other) diagnostics.push(diagnostic('names.same', 'error', { file: row.file, first: named(other), second: named(row) }));
    else first.set(pathKey(row.file), row);
    rows.push(row);
  }
  return { rows, diagnostics };
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
