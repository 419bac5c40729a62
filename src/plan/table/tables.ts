import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { recallNothing, type Recall } from '../../memo.js';
import type { Node } from '../../read/tree.js';
import { fold, nearest } from '../../standard/fold.js';
import { readPipeTable } from './pipe-table.js';
import { readTable, type ReadTable } from './read.js';
import { isName } from './schema.js';
import type { SheetFiles } from './sheet-rows.js';
import type { DataTable, TableSource } from './table.js';

/** The tables of one plan, read one after the other as they come in the document, for that is how they are numbered. */
export interface Tables {
  /** The table typed at `source`; none where it has an error. */
  read(source: TableSource): { readonly table?: DataTable; readonly diagnostics: readonly Diagnostic[] };
  /** After the last `read`: what is wrong in tables that stand nowhere. */
  finish(): readonly Diagnostic[];
  /** The numbers of the tables read so far, by name: `{{bang.chi_tieu}}` is `Bảng 1`. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** `named` is the plan's `bang:`; `files` are those that tables take their rows from; `memo` knows what was read with them. */
export function createTables(named: Node | undefined, files: SheetFiles, memo: Recall<Node, ReadTable> = recallNothing): Tables {
  const entries = named?.kind === 'mapping' ? named.entries : [];
  const numbers = new Map<string, number>();
  const used = new Set<string>();
  const placed = new Set<string>();

  const readOnce = (node: Node, name?: string): ReadTable => memo(node, [name], () => readTable(node, files, name));
  const number = (table: DataTable): { table: DataTable; diagnostics: Diagnostic[] } => {
    if (table.name === undefined) return { table, diagnostics: [] };
    const twice = used.has(table.name) ? [diagnostic('table.duplicate-name', 'error', { name: table.name }, table.span)] : [];
    used.add(table.name);
    if (!table.caption || twice.length > 0) return { table, diagnostics: twice };
    numbers.set(table.name, numbers.size + 1);
    return { table: { ...table, number: numbers.size }, diagnostics: [] };
  };
  const readMapping = (node: Node, name?: string): ReturnType<Tables['read']> => {
    const read = readOnce(node, name);
    if (!read.table) return read;
    const numbered = number(read.table);
    return { table: numbered.table, diagnostics: [...read.diagnostics, ...numbered.diagnostics] };
  };

  return {
    numbers,
    read(source) {
      switch (source.kind) {
        case 'lines':
          return readPipeTable(source.lines);
        case 'written':
          return readMapping(source.node);
        case 'name': {
          const entry = entries.find(({ key }) => fold(key.text) === fold(source.name));
          if (!entry) {
            const known = entries.map(({ key }) => key.text);
            const near = nearest(source.name, known);
            return { diagnostics: [diagnostic('table.unknown-name', 'error', { name: source.name, known, ...(near !== undefined && { nearest: near }) }, source.span)] };
          }
          if (placed.has(entry.key.text)) return { diagnostics: [diagnostic('table.duplicate-name', 'error', { name: entry.key.text }, source.span)] };
          placed.add(entry.key.text);
          return readMapping(entry.value, entry.key.text);
        }
      }
    },
    finish: () => entries.flatMap(({ key, value }) => {
      const name = isName(key.text) ? [] : [diagnostic('table.name', 'error', { text: key.text }, key.span)];
      if (placed.has(key.text)) return name;
      return [...name, diagnostic('table.unplaced', 'warning', { name: key.text }, key.span), ...readOnce(value, key.text).diagnostics];
    }),
  };
}
