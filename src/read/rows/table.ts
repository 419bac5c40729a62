import type { Diagnostic, Span } from '../../diagnostic.js';
import type { Mapping } from '../tree.js';

/** Rows of data, each for one document. Where they came from no longer shows. */
export interface RowTable {
  /** What the columns are called, as typed; '' where a column has no name. */
  readonly titles: readonly string[];
  readonly length: number;
  /** The line of its sheet that has the titles, from 1: a row's own line is that and its number. Missing where there is no sheet. */
  readonly header?: number;
  /** The row at `index` (from 0): made when it is asked for, so that a table may be far larger than what is in use. */
  row(index: number): DataRow;
  /** Whether any row has fields to lay over the plan's. */
  readonly overlays: boolean;
  /** The texts of the files that a row's places point into; grows as rows are read. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface DataRow {
  /** As the table counts: 1 for the first row of data, blank rows counted. */
  readonly number: number;
  /** NFC, LF, trimmed; one for each title, '' for an empty cell. Otherwise as the file has them, whatever signs are in them. */
  readonly cells: readonly string[];
  /** Where a cell stands, in a file that has places. */
  readonly spans?: readonly (Span | undefined)[];
  /** Fields to lay over the plan's. */
  readonly overlay?: Mapping;
  /** What is wrong with the row itself. */
  readonly faults?: readonly Diagnostic[];
  /** The bytes that say all of it, where it has a file of its own. */
  readonly content?: Uint8Array;
}

/** A cell's text as it is kept. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}
