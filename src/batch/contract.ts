import type { Built } from '../build.js';
import type { RuleSetting } from '../config/config.js';
import type { Diagnostic, FileProblem } from '../diagnostic.js';
import type { PackedTable } from '../read/rows/index.js';

/** One row as the engine sees it. */
export interface RowInfo {
  /** As the table counts: 1 for the first row of data. */
  readonly number: number;
  /** What the key column says; the row is known by it from run to run. */
  readonly key: string;
  /** Where the document goes, below the output folder: parts with `/` between them, safe on every system. */
  readonly file: string;
  /** Its number (`so`), where that is counted. */
  readonly so?: number;
  /** Of all that decides the row's document besides what `inputsDigest` covers. */
  readonly digest: string;
}

/** A plan and its rows, opened once in each thread from the same input. Pure: no disk, no clock. */
export interface OpenedBatch {
  /** Empty when the plan or the table cannot be read. */
  readonly rows: readonly RowInfo[];
  /** What is wrong with the plan or the table as a whole, and with the names of files. With an error nothing is written. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that a diagnostic may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
  /** Of plan, files that it names, templates and the tool's version: another one when any row's document may be another. */
  readonly inputsDigest: string;
  /** All that is wrong with the row at `index` (from 0 in `rows`) that can be seen without making its document. */
  check(index: number): Promise<readonly Diagnostic[]>;
  build(index: number): Promise<Built>;
}

export interface NamedBytes {
  /** What messages call the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A table of rows (`sheet`: which one of a workbook, else the first), the same when it is read already (`packBatch`), or
 * one file of fields for each unit.
 */
export type BatchData =
  | (NamedBytes & { readonly sheet?: string })
  | { readonly name: string; readonly table: PackedTable }
  | { readonly overlays: readonly NamedBytes[] };

/** All that a batch is made of. Can be handed to another thread as it is. */
export interface BatchInput {
  readonly plan: NamedBytes;
  readonly data: BatchData;
  /** The files that plan and rows name, as `filesOfBatch` has read them. */
  readonly files: ReadonlyMap<string, Uint8Array | FileProblem>;
  /** The pattern of the files' names, such as `KH-{{ma}}.docx`. */
  readonly name?: string;
  /** Write the names of files without accents. */
  readonly ascii?: boolean;
  /** The number (`so`) of the first row's document; each row after it has the next. */
  readonly start?: number;
  /** The column that rows are known by; without it the first one that fits. */
  readonly key?: string;
  /** An office's own templates, in the place of ours of the same names. */
  readonly templates?: readonly NamedBytes[];
  /** How the project wants rules taken, and what a draft without a date counts as (`yyyymmdd`). */
  readonly settings?: readonly RuleSetting[];
  readonly today?: number;
  /** Seconds since 1970 that a document without a whole date of its own is dated (`SOURCE_DATE_EPOCH`). */
  readonly epoch?: number;
}

export type OpenBatch = (input: BatchInput) => Promise<OpenedBatch>;
