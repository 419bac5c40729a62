import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { SizeSet } from '../standard/standard.js';
import { mm, pt, toMm, type Length } from '../standard/units.js';
import type { CellStyle, Paragraph, StyleId, Table, TableCell, TableRow } from './model.js';
import { sizeOf } from './styles.js';
import type { ReadCell, ReadRow, ReadTable } from './table-html.js';
import { CELL_PADDING, columnNeeds, textOf } from './table-needs.js';
import { columnWidths, type Widths } from './table-widths.js';
import { wrap } from './wrap.js';

/** Where a table goes: the text's width and height on a page, and the plan's file for messages. */
export interface Room {
  readonly width: Length;
  readonly height: Length;
  readonly set: SizeSet;
  readonly file: string;
}

/** A laid out table and the size that its text is set in. */
export interface LaidTable {
  readonly table?: Table;
  readonly size: Length;
  readonly diagnostics: readonly Diagnostic[];
}

/** The smallest type that a table is set in of our own accord, to make its columns fit. */
const SMALLEST = pt(11);

/** A text column narrower than this is set flush left: justified, its few words would stand far apart. */
const JUSTIFIED = mm(50);

/** A row lower than this part of the page stays with its neighbours that a merged cell reaches over. */
const KEPT_TOGETHER = 1 / 3;

/** Single line spacing of Times New Roman, and the gap above and below a cell's paragraph, in points. */
const LINE = 1.15;
const GAP = 4;

/**
 * The table with its columns fitted into the room, in the usual size or, where that is too wide and the plan asks for no
 * size, in a smaller one. Error: `table.too-wide`, when even then the columns do not fit.
 */
export function layoutTable(read: ReadTable, room: Room): LaidTable {
  const { size, fitted } = fit(read, read.size ? [read.size] : steps(sizeOf('bang', room.set)), room.width);
  if ('widths' in fitted) return { table: tableOf(read, fitted.widths, size, room), size, diagnostics: [] };
  const facts = { needed: Math.ceil(toMm(fitted.needed)), available: Math.floor(toMm(room.width)) };
  return { size, diagnostics: [diagnostic('table.too-wide', 'error', facts, read.at && { file: room.file, ...read.at })] };
}

/** The first of `sizes` in which every word fits whole, else the last and smallest, in which the fewest must break. */
function fit(read: ReadTable, [size = SMALLEST, ...smaller]: readonly Length[], width: Length): { size: Length; fitted: Widths } {
  const fitted = columnWidths(columnNeeds(read, size), width);
  return smaller.length === 0 || ('widths' in fitted && fitted.whole) ? { size, fitted } : fit(read, smaller, width);
}

function steps(from: Length): Length[] {
  return Array.from({ length: Math.max(1, from - SMALLEST + 1) }, (_, i) => pt(from - i));
}

function tableOf(read: ReadTable, widths: readonly Length[], size: Length, room: Room): Table {
  const headerRows = read.rows.findIndex(({ role }) => role !== 'head' && role !== 'numbers');
  const heads = headerRows < 0 ? read.rows.length : headerRows;
  const heights = read.rows.map((row) => rowHeight(row, widths, size));
  const head = total(heights.slice(0, heads));
  const kept = keptRows(read, heights, room.height);
  return {
    kind: 'table',
    widths,
    headerRows: heads,
    rows: read.rows.map((row, i): TableRow => ({
      cells: row.cells.map((cell) => cellOf(cell, row, widths, size === sizeOf('bang', room.set) ? undefined : size)),
      splits: i >= heads && (heights[i] ?? 0) > room.height - head,
      keepNext: kept.has(i),
    })),
    description: describe(read),
  };
}

/** Headings stay with the first row, bands with the row below, a total with the row above, merged rows together. */
function keptRows({ rows }: ReadTable, heights: readonly number[], page: number): ReadonlySet<number> {
  const kept = new Set<number>();
  rows.forEach(({ role, cells }, i) => {
    if (i === rows.length - 1) return;
    if (role === 'head' || role === 'numbers' || role === 'band') kept.add(i);
    if (rows[i + 1]?.role === 'total') kept.add(i);
    for (const { rows: span } of cells) {
      if (span > 1 && total(heights.slice(i, i + span)) <= page * KEPT_TOGETHER) for (let r = i; r < i + span - 1; r += 1) kept.add(r);
    }
  });
  return kept;
}

/** How tall a row gets, in points; a cell of several rows is not counted, for its rows share it. */
function rowHeight({ cells }: ReadRow, widths: readonly Length[], size: Length): number {
  return Math.max(0, ...cells.filter(({ rows }) => rows === 1).map(({ column, columns, paragraphs }) => {
    const width = pt(total(widths.slice(column, column + columns)) - 2 * CELL_PADDING);
    const lines = paragraphs.map((runs) => wrap(textOf(runs), { bold: runs.some((run) => run.bold === true) }, size, width).length);
    return total(lines) * size * LINE + Math.max(1, lines.length) * GAP;
  }));
}

function cellOf({ column, columns, rows, align, paragraphs }: ReadCell, row: ReadRow, widths: readonly Length[], size: Length | undefined): TableCell {
  const width = total(widths.slice(column, column + columns));
  const base = styleOf(row.role, align, width);
  const style: StyleId = size === undefined ? base : `${base}${size as 11 | 12 | 13 | 14}`;
  const blocks = paragraphs.map((runs): Paragraph => ({ kind: 'paragraph', style, runs }));
  return {
    column, columns, rows,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', style, runs: [] }],
    vertical: row.role !== 'data' || align === 'center' || align === 'right' ? 'center' : 'top',
  };
}

function styleOf(role: ReadRow['role'], align: ReadCell['align'], width: number): CellStyle {
  if (role === 'head') return 'BangDau';
  if (role === 'numbers' || align === 'center') return 'BangGiua';
  if (align === 'right') return 'BangPhai';
  if (role === 'band' || role === 'total') return 'BangDam';
  if (align === 'justify') return 'BangO';
  return align === 'left' || width < JUSTIFIED ? 'BangTrai' : 'BangO';
}

/** What a screen reader says of the table: its headings. */
function describe({ rows }: ReadTable): string {
  const titles = rows.filter(({ role }) => role === 'head').flatMap(({ cells }) => cells).map(({ paragraphs }) => paragraphs.map(textOf).join(' '));
  return titles.length > 0 ? `Bảng: ${titles.join(', ')}` : 'Bảng';
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
