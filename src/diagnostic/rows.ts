import type { Diagnostic } from '../diagnostic.js';
import type { Kind } from './read.js';
import type { FileProblem } from './table.js';

/** One row of a batch's data: its number, from 1, and what it is known by. */
export interface NamedRow {
  readonly row: number;
  readonly key: string;
}

/** Where cells of one row stand: the file's own name, the line in the sheet and the cells as Excel counts and calls them. */
export interface CellPlace {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is said of a batch's data: its rows, the names in a plan that they fill, the names of its files. */
export interface RowsFacts {
  /** The data of a batch: a table of rows, or a file for each unit. `sheets`: of a workbook that has several, where the one read is empty. */
  'rows.file': { readonly path: string; readonly problem: FileProblem; readonly line?: number; readonly sheets?: readonly string[] };
  /** A folder for the units' files has none. */
  'rows.empty-folder': { readonly path: string };
  'rows.sheet': { readonly path: string; readonly sheet: string; readonly nearest?: string; readonly known: readonly string[] };
  /** A sheet is asked for of data that has none. */
  'rows.no-sheets': { readonly path: string; readonly sheet: string };
  /** A file that is called JSON and is none. */
  'rows.json': Record<never, never>;
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
  /** Counting from `start` goes beyond the `most` that a number may be. */
  'rows.numbers-end': { readonly start: number; readonly rows: number; readonly most: number };
  /** A column without a title, called as Excel does (`B`), that has texts; in row `row` the first. */
  'rows.nameless': { readonly column: string; readonly row: number; readonly text: string; readonly at?: CellPlace };
  'rows.unused': { readonly columns: readonly string[] };
  'rows.unknown-key': { readonly column: string; readonly nearest?: string; readonly known: readonly string[] };
  'rows.no-key': Record<never, never>;
  /** `more`: how many rows besides these two have a key of a row before them. */
  'rows.same-key': { readonly column: string; readonly key: string; readonly first: number; readonly second: number; readonly more: number; readonly at?: CellPlace };
  /** `more`: in how many rows besides this one. */
  'rows.empty-key': { readonly column: string; readonly row: number; readonly more: number; readonly at?: CellPlace };
  /** What is wrong with one row (from 1), known by `key`, in these of its columns. */
  'rows.row': { readonly row: number; readonly key: string; readonly columns: readonly string[]; readonly fault: Diagnostic; readonly at?: CellPlace };
  /** The same in several rows, whose numbers rise; `at`: in the first. */
  'rows.several': { readonly rows: readonly number[]; readonly columns: readonly string[]; readonly fault: Diagnostic; readonly at?: CellPlace };

  'vary.unknown-name': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'vary.unknown-helper': { readonly helper: string; readonly nearest?: string; readonly known: readonly string[] };
  /** `helpers`: what stands before the name. */
  'vary.empty': { readonly name: string; readonly helpers: readonly string[] };
  /** A cell that leaves nothing for a file's name. */
  'vary.no-letters': { readonly name: string; readonly text: string };
  'vary.syntax': { readonly problem: 'empty' | 'quotes' | 'no-default' | 'stray-default'; readonly name?: string };
  'vary.not-whole': { readonly name: string; readonly text: string };
  /** `position` of the sign in its cell, from 1. */
  'vary.character': { readonly codePoint: number; readonly position: number };

  /** The pattern of the files' names; `column`: what one could be made of. */
  'names.pattern': { readonly pattern: string; readonly column: string; readonly problem: 'empty' | 'absolute' | 'backslash' | 'outside' | 'kind' | 'braces' | 'constant' };
  /** What is wrong with one of its names in a row. */
  'names.fault': { readonly pattern: string; readonly fault: Diagnostic };
  'names.blank': { readonly pattern: string; readonly column: string };
  /** `more`: how many rows besides these two; `example`: a pattern that tells them apart. */
  'names.same': { readonly file: string; readonly example: string; readonly first: NamedRow; readonly second: NamedRow; readonly more: number; readonly at?: CellPlace };
}
