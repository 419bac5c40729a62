import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Merge, Sheet, SheetFile } from '../../read/sheet/index.js';
import type { Entry, Node, Scalar } from '../../read/tree.js';
import { fold, nearest } from '../../standard/fold.js';
import { fileKey } from './asked.js';
import { textNode, type RowItem } from './items.js';

/** What became of the files that a plan names, by `fileKey`. */
export type SheetFiles = ReadonlyMap<string, SheetFile>;

/** The sheet that `tep` and `trang_tinh` name, or why there is none, at the place of the name. */
export function findSheet(files: SheetFiles, tep: Scalar, trang: Scalar | undefined): { sheet?: Sheet; diagnostics: readonly Diagnostic[] } {
  const path = tep.text.trim();
  const file = files.get(fileKey(path, tep.span.file)) ?? { fault: 'missing' as const };
  if ('fault' in file) {
    const { problem, line } = typeof file.fault === 'string' ? { problem: file.fault, line: undefined } : { line: undefined, ...file.fault };
    return { diagnostics: [diagnostic('table.file', 'error', { path, problem, ...(line !== undefined && { line }) }, tep.span)] };
  }
  const name = trang?.text.trim();
  const sheet = name === undefined ? file.sheets.find(({ rows }) => rows.length > 0) : file.sheets.find((s) => s.name.trim() === name);
  if (sheet && sheet.rows.length > 0) return { sheet, diagnostics: [] };
  if (sheet) return { diagnostics: [diagnostic('table.file', 'error', { path, problem: 'empty' }, trang?.span ?? tep.span)] };
  const known = file.sheets.map((s) => s.name);
  const near = nearest(name ?? '', known);
  return { diagnostics: [diagnostic('table.sheet', 'error', { path, sheet: name ?? '', ...(near !== undefined && { nearest: near }), known }, trang?.span ?? tep.span)] };
}

/** The names in a file's first row. */
export const headingsOf = (sheet: Sheet): readonly string[] => sheet.rows[0] ?? [];

/** In which column of the file each of `names` stands; `undefined` unless the first row has them all. */
export function columnsByName(sheet: Sheet, names: readonly string[]): number[] | undefined {
  const headings = headingsOf(sheet).map(fold);
  const found = names.map((name) => headings.indexOf(fold(name)));
  return names.length > 0 && found.every((i) => i >= 0) ? found : undefined;
}

/**
 * The rows of a file from row `first` (from 0) on, as a clerk would have typed them: a list of cells, or a text for a
 * band. `order` says which columns of the file are taken.
 */
export function itemsOf(sheet: Sheet, first: number, order: readonly number[], path: string, span: Span): RowItem[] {
  const merges = mergesByCell(sheet);
  return rowNumbers(sheet, first).map((row) => {
    const origin = { path, row: row + 1 };
    const title = bandOf(sheet, row, merges);
    if (title !== undefined) return { node: textNode(escape(title), span), origin };
    const items = order.flatMap((column): Node[] => {
      const merge = merges.get(`${row},${column}`);
      if (merge && (merge.row !== row || merge.column !== column)) return [];
      const node = textNode(escape(sheet.rows[row]?.[column] ?? ''), span);
      return [merge ? merged(node, merge, span) : node];
    });
    return { node: { kind: 'list', items, span }, origin };
  });
}

/** The same with the name of each cell's column. Empty cells and columns without a name are left out. */
export function recordsOf(sheet: Sheet, path: string, span: Span): RowItem[] {
  const names = headingsOf(sheet);
  const merges = mergesByCell(sheet);
  return rowNumbers(sheet, 1).map((row) => {
    const origin = { path, row: row + 1 };
    const title = bandOf(sheet, row, merges);
    if (title !== undefined) return { node: textNode(escape(title), span), origin };
    const entries = names.flatMap((name, column): Entry[] => {
      const text = sheet.rows[row]?.[column] ?? '';
      return name && text ? [{ key: textNode(name, span), value: textNode(escape(text), span) }] : [];
    });
    return { node: { kind: 'mapping', entries, span }, origin };
  });
}

/** Cells that show a fault of their formula, which nobody wants in print. */
export function cellErrors(sheet: Sheet, path: string, span: Span): Diagnostic[] {
  return sheet.rows.flatMap((cells, row) => cells.flatMap((text) => (/^#(?:DIV\/0!|REF!|NAME\?|VALUE!|N\/A|NUM!|NULL!)$/.test(text)
    ? [diagnostic('table.file-row', 'error', { path, row: row + 1, fault: diagnostic('table.cell-error', 'error', { text }) }, span)]
    : []))).slice(0, 20);
}

/** Blank rows inside a sheet only keep its parts apart. */
function rowNumbers(sheet: Sheet, first: number): number[] {
  return sheet.rows.flatMap((cells, row) => (row >= first && cells.some(Boolean) ? [row] : []));
}

/** The text of a row that is one merged cell, or has words in its first cell and nothing else. */
function bandOf(sheet: Sheet, row: number, merges: Merges): string | undefined {
  const cells = sheet.rows[row] ?? [];
  const [text = '', ...others] = cells;
  if (others.length === 0 || others.some(Boolean)) return undefined;
  const merge = merges.get(`${row},0`);
  return (merge?.columns ?? 1) >= cells.length || /\p{L}\S*\s+\S/u.test(text) ? text : undefined;
}

/** The merge that a cell is part of, by `row,column`. */
type Merges = ReadonlyMap<string, Merge>;

function mergesByCell({ rows, merges }: Sheet): Merges {
  const found = new Map<string, Merge>();
  for (const merge of merges) {
    const { length: width } = rows[0] ?? [];
    for (let row = merge.row; row < Math.min(rows.length, merge.row + merge.rows); row += 1) {
      for (let column = merge.column; column < Math.min(width, merge.column + merge.columns); column += 1) found.set(`${row},${column}`, merge);
    }
  }
  return found;
}

function merged(chu: Node, { rows, columns }: Merge, span: Span): Node {
  const entry = (key: string, value: Node): Entry => ({ key: textNode(key, span), value });
  return {
    kind: 'mapping',
    entries: [entry('chu', chu), entry('gop_cot', textNode(String(columns), span)), entry('gop_hang', textNode(String(rows), span))],
    span,
  };
}

/** What stands in a file is text: its stars and braces are no marks of ours. */
const escape = (text: string): string => text.replace(/[*_\\{]/g, '\\$&');
