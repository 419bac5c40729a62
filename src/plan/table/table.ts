import type { Node } from '../../read/tree.js';
import type { Span } from '../../diagnostic.js';
import type { Length } from '../../standard/units.js';
import type { Source } from '../outline/inline.js';
import type { Text } from '../plan.js';

/** A table of data as the document will have it: every cell in its place, every amount reckoned. */
export interface DataTable {
  readonly name?: string;
  /** The number in front of the caption, from 1 through the document; only of tables with a name and a caption. */
  readonly number?: number;
  readonly caption?: Text;
  /** Behind "Đơn vị:". */
  readonly unit?: string;
  /** Paragraphs below the table. */
  readonly notes: readonly Text[];
  /** Type size in points, where the clerk chose one. */
  readonly size?: number;
  readonly columns: readonly Column[];
  /** The row of column numbers (`1`, `2`, `3`, `4=3/2`), one for each grid column; none where there is no such row. */
  readonly numbers: readonly string[];
  readonly rows: readonly Row[];
  readonly span: Span;
}

export type CellAlign = 'left' | 'center' | 'right' | 'justify';

/** A column, or a heading over several. A table without headings has columns without titles. */
export interface Column {
  readonly title: readonly Text[];
  readonly width?: Length;
  readonly align?: CellAlign;
  readonly columns: readonly Column[];
}

/** `band`: a heading over the rows below it, bold; `total`: sums, bold. */
export interface Row {
  readonly kind: 'data' | 'band' | 'total';
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The first grid column it covers, from 0, and how many columns and rows. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** Paragraphs; a dash in front is part of the text. Empty for an empty cell. */
  readonly text: readonly Text[];
}

/** Where a table was typed: written out, as lines `| a | b |`, or by its name in `bang:`. */
export type TableSource =
  | { readonly kind: 'written'; readonly node: Node }
  | { readonly kind: 'lines'; readonly lines: readonly Source[] }
  | { readonly kind: 'name'; readonly name: string; readonly span: Span };

/** The grid columns of a heading tree, left to right. */
export function leavesOf(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => (column.columns.length > 0 ? leavesOf(column.columns) : [column]));
}

/** A text as it reads, without its looks. */
export function plainOf(texts: readonly Text[]): string {
  return texts.map((text) => text.runs.map((run) => run.text).join('')).join(' ');
}
