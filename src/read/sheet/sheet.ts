/** A table of texts, as it shows on the screen of the program that made it. */
export interface Sheet {
  /** What its tab says; '' in a CSV, which has one sheet. */
  readonly name: string;
  /** Rows of texts, each as long as the longest; line ends are LF. Empty rows at the end are left out. */
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly Merge[];
}

/** Cells that are one; what stands in it is the text of the first. Indexes from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Why there is no file. `outside`: the path leads out of the plan's folder, which is not followed. */
export type NoFile = 'missing' | 'directory' | 'locked' | 'denied' | 'too-large' | 'unreadable' | 'outside';

/** Why a file holds no table. `line` from 1. */
export type NoSheet =
  | { readonly problem: 'format' | 'old-excel' | 'web-page' | 'encrypted' | 'broken' | 'encoding' | 'empty' | 'unpacks-too-large' }
  | { readonly problem: 'quotes' | 'too-many' | 'long-cell'; readonly line: number };

/** What became of one file that a plan names. */
export type SheetFile = { readonly sheets: readonly Sheet[] } | { readonly fault: NoFile | NoSheet };

/**
 * Reads a file that a plan names. `path` is from the plan's folder, and so is `within`, the folder that it may not lead
 * out of; without `within` that is the plan's own.
 */
export type ReadFile = (path: string, within?: string) => Promise<Uint8Array | NoFile>;

/** Reads a file by its path from the folder of the file that names it; `file` is what spans call that one. */
export type ReadNamed = (path: string, file: string) => Promise<Uint8Array | NoFile>;

/** Most rows and columns of a table: far more than anybody prints. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 60;
/** Most letters of a cell: what Excel itself takes. */
export const MAX_CELL = 32_767;

/** A sheet of `rows`: cut to what is filled, all rows of one length. A fault where it is empty or too large. */
export function sheetOf(name: string, rows: readonly (readonly string[])[], merges: readonly Merge[] = []): Sheet | NoSheet {
  const long = rows.findIndex((row) => row.some((cell) => cell.length > MAX_CELL));
  if (long >= 0) return { problem: 'long-cell', line: long + 1 };
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim()));
  const filled = rows.slice(0, last + 1);
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => cell.trim()) + 1));
  if (filled.length > MAX_ROWS || width > MAX_COLUMNS) return { problem: 'too-many', line: Math.min(filled.length, MAX_ROWS) };
  return {
    name,
    rows: filled.map((row) => Array.from({ length: width }, (_, i) => clean(row[i] ?? ''))),
    merges: merges.filter((merge) => merge.row < filled.length && merge.column < width),
  };
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : ' ')).trim();
}
