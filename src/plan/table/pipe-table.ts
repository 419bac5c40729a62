import { append, type Diagnostic } from '../../diagnostic.js';
import type { Source } from '../outline/inline.js';
import { readLines, type CellDraft } from './cells.js';
import { untitled } from './columns.js';
import { createGrid } from './grid.js';
import { cellsOf, isRule } from './pipes.js';
import type { CellAlign, Column, DataTable, Row } from './table.js';

/**
 * A table typed as lines `| a | b |`. With `|---|---|` as its second line the first one is the headings, and colons in
 * it align the columns (`:---`, `:---:`, `---:`). A line of one cell in a table of several columns is a band.
 */
export function readPipeTable(lines: readonly Source[]): { table?: DataTable; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const rows = lines.filter((line) => !isRule(line.text)).map((line) => {
    const cells = cellsOf(line).map((cell): CellDraft => {
      const read = readLines(cell.text ? [cell] : []);
      append(diagnostics, read.diagnostics);
      return { text: read.value, columns: 1, rows: 1, span: cell.place(0, cell.text.length) };
    });
    return { cells, span: line.place(0, line.text.length) };
  });
  const rule = lines[1] && isRule(lines[1].text) ? cellsOf(lines[1]).map(({ text }) => alignOf(text)) : undefined;
  const width = (rule ? rows[0]?.cells.length : undefined) ?? Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns: Column[] = rule
    ? (rows[0]?.cells ?? []).map((cell, i) => ({ title: cell.text, ...(rule[i] && { align: rule[i] }), columns: [] }))
    : untitled(width);
  const grid = createGrid(width);
  const data = rows.slice(rule ? 1 : 0).map(({ cells, span }): Row => {
    const [only, ...others] = cells;
    const isBand = only !== undefined && others.length === 0 && width > 1;
    const placed = grid.place(isBand ? [{ ...only, columns: width }] : cells, span);
    append(diagnostics, placed.diagnostics);
    return { kind: isBand ? 'band' : 'data', cells: placed.cells };
  });
  const first = lines[0];
  const last = lines.at(-1);
  if (diagnostics.length > 0 || !first || !last) return { diagnostics };
  const span = { ...first.place(0, 1), end: last.place(0, last.text.length).end };
  return { table: { notes: [], columns, numbers: [], rows: data, span }, diagnostics };
}

function alignOf(rule: string): CellAlign | undefined {
  if (rule.endsWith(':')) return rule.startsWith(':') ? 'center' : 'right';
  return rule.startsWith(':') ? 'left' : undefined;
}
