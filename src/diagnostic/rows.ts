import type { Diagnostic } from '../diagnostic.js';
import type { Kind } from './read.js';
import type { FileProblem } from './table.js';

/** One row of a batch's data: its number, from 1, and what it is known by. */
export interface NamedRow {
  readonly row: number;
  readonly key: string;
}

/** What is said of a batch's data: its rows, the names in a plan that they fill, the names of its files. */
export interface RowsFacts {
  /** The data of a batch: a table of rows, or a file for each unit. `sheets`: of a workbook that has several, where the one read is empty. */
  'rows.file': { readonly path: string; readonly problem: FileProblem; readonly line?: number; readonly sheets?: readonly string[] };
  /** A folder for the units' files has none. */
  'rows.empty-folder': { readonly path: string };
  'rows.sheet': { readonly path: string; readonly sheet: string; readonly nearest?: string; readonly known: readonly string[] };
  'rows.not-list': { readonly form: 'yaml' | 'json' };
  'rows.not-record': { readonly found: Kind };
  'rows.cell-kind': { readonly column: string; readonly found: Kind };
  'rows.overlay-kind': { readonly found: Kind };
  /** A unit's own fields name a file to inherit from, which the plan alone can. */
  'rows.overlay-inherits': Record<never, never>;
  /** A row of a table with more cells than the table has titles. */
  'rows.ragged': { readonly columns: number };
  /** A cell longer than Excel itself takes. */
  'rows.long-cell': { readonly column: string };
  /** Two titles that are one name, or a field and a field inside of it. */
  'rows.same-column': { readonly name: string; readonly first: string; readonly second: string };
  /** A column called like a field of the plan that there is not. */
  'rows.unknown-path': { readonly column: string; readonly nearest?: string; readonly known: readonly string[] };
  /** A column gives the number that is to be counted. */
  'rows.two-numbers': { readonly column: string };
  /** A column without a title, called as Excel does (`B`), that has texts; in row `row` the first. */
  'rows.nameless': { readonly column: string; readonly row: number; readonly text: string };
  'rows.unused': { readonly columns: readonly string[] };
  'rows.unknown-key': { readonly column: string; readonly nearest?: string; readonly known: readonly string[] };
  'rows.no-key': Record<never, never>;
  'rows.same-key': { readonly column: string; readonly key: string; readonly first: number; readonly second: number };
  'rows.empty-key': { readonly column: string; readonly row: number };
  /** What is wrong with one row (from 1), known by `key`, in these of its columns. */
  'rows.row': { readonly row: number; readonly key: string; readonly columns: readonly string[]; readonly fault: Diagnostic };
  /** The same in several rows, whose numbers rise. */
  'rows.several': { readonly rows: readonly number[]; readonly columns: readonly string[]; readonly fault: Diagnostic };

  'vary.unknown-name': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'vary.unknown-helper': { readonly helper: string; readonly nearest?: string; readonly known: readonly string[] };
  'vary.empty': { readonly name: string };
  'vary.syntax': { readonly problem: 'empty' | 'quotes' | 'no-default' | 'stray-default'; readonly name?: string };
  'vary.not-whole': { readonly name: string; readonly text: string };
  /** `position` of the sign in its cell, from 1. */
  'vary.character': { readonly codePoint: number; readonly position: number };

  /** The pattern of the files' names. */
  'names.pattern': { readonly pattern: string; readonly problem: 'empty' | 'absolute' | 'backslash' | 'outside' | 'kind' | 'braces' | 'constant' };
  /** What is wrong with one of its names in a row. */
  'names.fault': { readonly pattern: string; readonly fault: Diagnostic };
  'names.blank': { readonly pattern: string };
  /** `more`: how many rows besides these two. */
  'names.same': { readonly file: string; readonly first: NamedRow; readonly second: NamedRow; readonly more: number };
}
