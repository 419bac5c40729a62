import { toMm } from '../standard/units.js';
import type { Inline, Text } from '../plan/plan.js';
import type { Cell, CellAlign, Column, DataTable, Row } from '../plan/table/table.js';

/** What `bang.hbs` sees. Lengths in millimetres; every name is there, `null` for none. */
export interface TableView {
  readonly tieuDe: Text | null;
  readonly donVi: string | null;
  readonly coChu: number | null;
  /** Offsets of the table in the plan's file, so that layout can say where a table is that does not fit. */
  readonly tu: number;
  readonly den: number;
  /** Widths that were given. */
  readonly cacCot: readonly (string | null)[];
  readonly dau: readonly (readonly CellView[])[];
  readonly soCot: readonly string[];
  readonly hang: readonly RowView[];
  readonly ghiChu: readonly Text[];
}

export interface RowView {
  readonly lop: string | null;
  readonly o: readonly CellView[];
}

export interface CellView {
  /** `trai`, `giua`, `phai`, `deu`; `null` leaves it to layout. */
  readonly canh: string | null;
  readonly cot: number;
  readonly hang: number;
  readonly dam: boolean;
  readonly cacDong: readonly Text[];
}

const ALIGN: Readonly<Record<CellAlign, string>> = { left: 'trai', center: 'giua', right: 'phai', justify: 'deu' };

const ROW_CLASS: Readonly<Record<Row['kind'], string | null>> = { data: null, band: 'nhom', total: 'tong' };

/** All decisions about a table's words and alignment. */
export function tableView(table: DataTable): TableView {
  const leaves = leavesOf(table.columns);
  const aligns = leaves.map((leaf, column) => leaf.align ?? usualAlign(leaf, column, table.rows));
  return {
    tieuDe: captionOf(table),
    donVi: table.unit === undefined ? null : unitLine(table.unit),
    coChu: table.size ?? null,
    tu: table.span.start,
    den: table.span.end,
    cacCot: leaves.map(({ width }) => (width === undefined ? null : toMm(width).toFixed(2))),
    dau: headingRows(table.columns),
    soCot: table.numbers,
    hang: table.rows.map((row) => ({ lop: ROW_CLASS[row.kind], o: row.cells.map((cell) => cellView(cell, row.kind, aligns, leaves.length)) })),
    ghiChu: notesOf(table.notes),
  };
}

function cellView(cell: Cell, kind: Row['kind'], aligns: readonly (CellAlign | undefined)[], width: number): CellView {
  const whole = kind !== 'data' && cell.columns === width;
  // A title over several columns has none of their alignments; that of a total stands in the middle.
  const align = kind === 'data' || cell.columns === 1 ? aligns[cell.column] : kind === 'total' ? 'center' : 'left';
  const chosen = whole && kind === 'band' ? 'left' : align;
  const band = kind === 'band' && cell.columns === 1 && chosen === 'justify' ? 'left' : chosen;
  return { canh: band === undefined ? null : ALIGN[band], cot: cell.columns, hang: cell.rows, dam: kind !== 'data', cacDong: cell.text };
}

/** `Bảng 1. Các chỉ tiêu`; without a number the caption alone. */
function captionOf({ caption, number }: DataTable): Text | null {
  if (!caption) return null;
  return number === undefined ? caption : before(`Bảng ${number}. `, caption);
}

function unitLine(unit: string): string {
  return /^(?:đơn vị|đvt)/iu.test(unit) ? unit : `Đơn vị: ${unit}`;
}

/** The first note says that it is one, unless it says so itself or is in brackets or starred. */
function notesOf(notes: readonly Text[]): Text[] {
  const first = notes.findIndex((note) => !/^\(bằng chữ:/iu.test(plain(note)));
  return notes.map((note, i) => (i === first && !/^\s*(?:ghi chú|lưu ý|nguồn|\(|\*)/iu.test(plain(note)) ? before('Ghi chú: ', note) : note));
}

function before(words: string, text: Text): Text {
  const [first, ...others] = text.runs;
  const lead: Inline = { text: words };
  const joined = first && !first.bold && !first.italic && !first.underline ? [{ ...first, text: words + first.text }, ...others] : [lead, ...text.runs];
  return { ...text, runs: joined };
}

function leavesOf(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => (column.columns.length > 0 ? leavesOf(column.columns) : [column]));
}

/** The heading tree as rows of cells: a heading over columns is wide, one without any below it reaches down. */
function headingRows(columns: readonly Column[]): CellView[][] {
  if (leavesOf(columns).every(({ title }) => title.length === 0)) return [];
  const depth = depthOf(columns);
  const rows: CellView[][] = Array.from({ length: depth }, () => []);
  const fill = (column: Column, level: number): void => {
    const isLeaf = column.columns.length === 0;
    rows[level]?.push({
      canh: null, cot: leavesOf([column]).length, hang: isLeaf ? depth - level : 1, dam: false, cacDong: column.title,
    });
    for (const inner of column.columns) fill(inner, level + 1);
  };
  for (const column of columns) fill(column, 0);
  return rows;
}

function depthOf(columns: readonly Column[]): number {
  return 1 + Math.max(0, ...columns.map((column) => (column.columns.length > 0 ? depthOf(column.columns) : 0)));
}

/** A unit, a mark, a date, a count with its unit: short, and no name or words that begin a sentence. */
const VALUE = /^(?=.{1,20}$)(?:\S{1,8}|[^\d]{0,6}\d.*)$/u;

/**
 * The alignment of a column that was given none: its number to the left is centred, amounts go right, other short
 * values are centred; what holds sentences is left to layout, which knows how wide the column gets.
 */
function usualAlign(leaf: Column, column: number, rows: readonly Row[]): CellAlign | undefined {
  const name = leaf.title.map(plain).join(' ').trim();
  if (/^(?:tt|stt|số tt|số thứ tự)$/iu.test(name)) return 'center';
  const texts = rows.filter((row) => row.kind === 'data').flatMap((row) => row.cells)
    .filter((cell) => cell.column === column && cell.columns === 1 && cell.text.length > 0);
  if (texts.length === 0) return undefined;
  const values = texts.map((cell) => cell.text.map(plain));
  const amounts = values.every(([value = '', ...more]) => more.length === 0 && /^[-−]?[\d.,\s]*\d%?$/.test(value));
  if (amounts) return values.some(([value = '']) => value.length > 4) ? 'right' : 'center';
  return values.every(([value = '', ...more]) => more.length === 0 && VALUE.test(value)) ? 'center' : undefined;
}

const plain = (text: Text): string => text.runs.map((run) => run.text).join('');
