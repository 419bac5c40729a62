import type { Diagnostic } from '../diagnostic.js';

/** Why a file beside the plan gives no table. */
export type FileProblem =
  | 'missing' | 'directory' | 'locked' | 'denied' | 'too-large' | 'unreadable' | 'outside'
  | 'format' | 'old-excel' | 'web-page' | 'lost-letters' | 'encrypted' | 'broken' | 'encoding' | 'empty' | 'quotes' | 'too-many'
  | 'unpacks-too-large' | 'long-cell' | 'title-row';

/** What the plan stage says of tables, and of the files that their rows come from. */
export interface TableFacts {
  /** What a table's rows and cells ask for. `covered`: columns that a merged cell from above takes. */
  'table.ragged': { readonly cells: number; readonly columns: number; readonly covered: number };
  /** `titles`: how the columns of `known` are printed, where rows may call them so, too. */
  'table.unknown-column': { readonly name: string; readonly nearest?: string; readonly known: readonly string[]; readonly titles?: readonly string[] };
  'table.header-depth': { readonly limit: number };
  'table.column-numbers': { readonly numbers: number; readonly columns: number };
  'table.merge': { readonly problem: 'overlap' | 'beyond-columns' | 'beyond-rows' | 'number' };
  /** `fix` and `other`: the two things that the digits may mean. */
  'table.number': {
    readonly field: string; readonly text: string;
    readonly problem: 'letters' | 'negative' | 'too-large' | 'grouping' | 'dot' | 'comma'; readonly fix?: string; readonly other?: string;
  };
  /** A typed amount that is not what its parts give; `how`: the reckoning, where it is short. */
  'table.sum': { readonly of: 'row' | 'group' | 'total'; readonly typed: string; readonly computed: string; readonly how?: string };
  'table.fraction': { readonly computed: string; readonly unit: string };
  'table.name': { readonly text: string };
  'table.unknown-name': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'table.duplicate-name': { readonly name: string };
  'table.unplaced': { readonly name: string };
  'table.two-sources': Record<never, never>;
  'table.file': { readonly path: string; readonly problem: FileProblem; readonly line?: number };
  'table.sheet': { readonly path: string; readonly sheet: string; readonly nearest?: string; readonly known: readonly string[] };
  'table.file-columns': { readonly path: string; readonly found: number; readonly columns: number };
  /** What is wrong in one row (from 1) of a file, whose place in the plan is where the file is named. */
  'table.file-row': { readonly path: string; readonly row: number; readonly fault: Diagnostic };
  'table.cell-error': { readonly text: string };
  /** In millimetres. */
  'table.too-wide': { readonly needed: number; readonly available: number };
}
