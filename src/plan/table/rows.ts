import { append, diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { Entry, Mapping, Node } from '../../read/tree.js';
import { colonLine } from '../../colon-line.js';
import { fold, nearest } from '../../standard/fold.js';
import { emptyRow, ownCell, readCell, readText, type CellDraft, type Read } from './cells.js';
import { createGrid, type Grid, type Placed } from './grid.js';
import { createFindings, type RowItem } from './items.js';
import { leavesOf, plainOf, type Column, type Row } from './table.js';

/** The rows of a table whose columns were given, each at its place in the grid. */
export function readRows(items: readonly RowItem[], columns: readonly Column[]): Read<Row[]> {
  const grid = createGrid(leavesOf(columns).length);
  const names = columnNames(columns);
  const findings = createFindings();
  const value = items.flatMap((item): Row[] => {
    const { row, diagnostics } = readRow(item.node, grid, names);
    findings.add(diagnostics, item);
    return row ? [row] : [];
  });
  findings.add(grid.finish());
  return { value, diagnostics: findings.diagnostics };
}

interface ReadRow {
  readonly row?: Row;
  readonly diagnostics: readonly Diagnostic[];
}

function readRow(node: Node, grid: Grid, names: ColumnNames): ReadRow {
  switch (node.kind) {
    case 'empty':
      return { diagnostics: [emptyRow(node.span)] };
    case 'text':
      return band(node, grid);
    case 'list': {
      const cells = node.items.map(readCell);
      return row('data', grid.place(cells.map((cell) => cell.value), node.span), cells);
    }
    case 'mapping': {
      if (isBand(node, names)) return numberedBand(node, grid, names);
      const line = lineOf(node, names);
      return line ? band(line, grid) : byName(node, grid, names);
    }
  }
}

function row(kind: Row['kind'], placed: Placed, reads: readonly Read<unknown>[]): ReadRow {
  return { row: { kind, cells: placed.cells }, diagnostics: [...reads.flatMap((read) => read.diagnostics), ...placed.diagnostics] };
}

/** A text instead of cells: a heading over the full width. */
function band(node: Node, grid: Grid): ReadRow {
  const text = readText(node);
  const cell: CellDraft = { text: text.value, columns: grid.columns, rows: 1, span: node.span };
  return row('band', grid.place([cell], node.span), [text]);
}

/** `{muc: I, ten: NHÓM XÃ}`: the number in the first cell, the title over the others up to the first that has a value. */
function numberedBand(node: Mapping, grid: Grid, names: ColumnNames): ReadRow {
  const find = (name: string): Node => node.entries.find((entry) => entry.key.text === name)?.value ?? { kind: 'empty', span: node.span };
  const [number, title] = [readCell(find('muc')), readCell(find('ten'))];
  const values = byColumn({ ...node, entries: node.entries.filter(({ key }) => !BAND_KEYS.includes(key.text)) }, grid, names);
  const first = values.cells.findIndex((cell, column) => cell && column >= 2);
  const columns = Math.max(1, (first < 0 ? grid.columns : first) - 1);
  const cells = [number.value, { ...title.value, columns }, ...values.cells.slice(1 + columns).map((cell) => cell ?? ownCell('', node.span))];
  return row('band', grid.place(cells, node.span), [number, title, values]);
}

const BAND_KEYS: readonly string[] = ['muc', 'ten'];

function isBand(node: Mapping, names: ColumnNames): boolean {
  const has = (key: string): boolean => node.entries.some((entry) => entry.key.text === key);
  return has('muc') && has('ten') && !names.byName.has('muc');
}

/** A band with a colon in it, `I. NHÓM XÃ: 5 xã`, which YAML takes for a key and its value. */
function lineOf(node: Mapping, names: ColumnNames): Node | undefined {
  const [entry, ...others] = node.entries;
  if (!entry || others.length > 0 || entry.value.kind !== 'text') return undefined;
  return names.byName.has(fold(entry.key.text)) || nearest(entry.key.text, names.known) !== undefined ? undefined : colonLine(entry.key, entry.value);
}

function byName(node: Mapping, grid: Grid, names: ColumnNames): ReadRow {
  const read = byColumn(node, grid, names);
  // A name that is no column leaves its cell empty; that alone is reported.
  return row('data', read.diagnostics.length > 0 ? { cells: [], diagnostics: [] } : grid.placeByColumn(read.cells, node.span), [read]);
}

function byColumn(node: Mapping, grid: Grid, names: ColumnNames): { cells: (CellDraft | undefined)[] } & Read<undefined> {
  const cells: (CellDraft | undefined)[] = Array.from({ length: grid.columns }, () => undefined);
  const diagnostics: Diagnostic[] = [];
  for (const entry of node.entries) {
    const column = names.byName.get(fold(entry.key.text));
    if (column === undefined || column === 'several') diagnostics.push(unknownColumn(entry, names.known));
    else {
      const cell = readCell(entry.value);
      append(diagnostics, cell.diagnostics);
      cells[column] = cell.value;
    }
  }
  return { cells, value: undefined, diagnostics };
}

/** A name in a row that is no column's; `titles`: as those of `known` are printed, which will do as well. */
export function unknownColumn({ key }: Entry, known: readonly string[], titles: readonly string[] = []): Diagnostic {
  // Who wrote a title is shown a title.
  const near = nearest(key.text, /^[a-z0-9_]+$/.test(key.text) ? [...known, ...titles] : [...titles, ...known]);
  return diagnostic('table.unknown-column', 'error', { name: key.text, ...(near !== undefined && { nearest: near }), known, ...(titles.length > 0 && { titles }) }, key.span);
}

interface ColumnNames {
  /** By folded name; `several` where more than one column is called so. */
  readonly byName: ReadonlyMap<string, number | 'several'>;
  /** As they are to be typed. */
  readonly known: readonly string[];
}

/** A column goes by its title, and by the titles above it and its own, as `Vị trí lấy mẫu X`. */
export function columnNames(columns: readonly Column[]): ColumnNames {
  const paths = pathsOf(columns);
  const byName = new Map<string, number | 'several'>();
  paths.forEach((path, i) => {
    for (const name of new Set([fold(path.at(-1) ?? ''), fold(path.join(' '))])) {
      if (name) byName.set(name, byName.has(name) ? 'several' : i);
    }
  });
  const known = paths.map((path) => (byName.get(fold(path.at(-1) ?? '')) === 'several' ? path.join(' ') : path.at(-1) ?? ''));
  return { byName, known: known.filter(Boolean) };
}

function pathsOf(columns: readonly Column[], above: readonly string[] = []): string[][] {
  return columns.flatMap((column) => {
    const path = [...above, plainOf(column.title)];
    return column.columns.length > 0 ? pathsOf(column.columns, path) : [path];
  });
}
