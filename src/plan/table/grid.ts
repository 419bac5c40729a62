import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { CellDraft } from './cells.js';
import type { Cell } from './table.js';

/** The cells of one row in their places. */
export interface Placed {
  readonly cells: readonly Cell[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts rows of cells into a grid, one row after another; a cell of several rows covers its columns in those below. */
export interface Grid {
  readonly columns: number;
  /** Cells left to right, covered columns passed over. A row with too few or too many cells is reported at `span`. */
  place(cells: readonly CellDraft[], span: Span): Placed;
  /** One entry for each column; `undefined` is an empty cell, or nothing where the column is covered. */
  placeByColumn(cells: readonly (CellDraft | undefined)[], span: Span): Placed;
  /** What reaches down beyond the last row. */
  finish(): readonly Diagnostic[];
}

/** A grid of so many columns, empty. */
export function createGrid(columns: number): Grid {
  /** For each column, how many of the coming rows a cell from above covers, and where that cell stands. */
  const below = Array.from({ length: columns }, () => 0);
  const owners: (Span | undefined)[] = Array.from({ length: columns }, () => undefined);

  const put = (draft: CellDraft, column: number): Cell => {
    for (let c = column; c < column + draft.columns; c += 1) {
      below[c] = draft.rows;
      owners[c] = draft.span;
    }
    return { column, columns: draft.columns, rows: draft.rows, text: draft.text };
  };
  /** What forbids `draft` to begin at `column`: a column at a time, for what lies to the right may be covered too. */
  const faultAt = (draft: CellDraft, column: number): 'beyond-columns' | 'overlap' | undefined => {
    if (column + draft.columns > columns) return 'beyond-columns';
    return below.slice(column, column + draft.columns).some((rows) => rows > 0) ? 'overlap' : undefined;
  };
  const merge = (problem: 'beyond-columns' | 'beyond-rows' | 'overlap', at: Span): Diagnostic => diagnostic('table.merge', 'error', { problem }, at);
  const nextRow = (): void => below.forEach((rows, c) => {
    below[c] = Math.max(0, rows - 1);
  });

  return {
    columns,
    place(drafts, span) {
      const covered = below.filter((rows) => rows > 0).length;
      const width = drafts.reduce((sum, draft) => sum + draft.columns, 0);
      const plain = drafts.every((draft) => draft.columns === 1);
      const ragged = diagnostic('table.ragged', 'error', { cells: width, columns: columns - covered, covered }, span);
      const cells: Cell[] = [];
      const diagnostics: Diagnostic[] = [];
      if (plain && width !== columns - covered) diagnostics.push(ragged);
      else {
        let column = 0;
        for (const draft of drafts) {
          while ((below[column] ?? 0) > 0) column += 1;
          const problem = faultAt(draft, column);
          if (problem) {
            diagnostics.push(merge(problem, draft.span));
            break;
          }
          cells.push(put(draft, column));
          column += draft.columns;
        }
        if (diagnostics.length === 0 && below.includes(0)) diagnostics.push(ragged);
      }
      nextRow();
      return { cells, diagnostics };
    },
    placeByColumn(drafts, span) {
      const cells: Cell[] = [];
      const diagnostics: Diagnostic[] = [];
      for (let column = 0; column < columns; column += 1) {
        const draft = drafts[column];
        if (!draft && (below[column] ?? 0) > 0) continue;
        const one = draft ?? { text: [], columns: 1, rows: 1, span };
        const problem = faultAt(one, column);
        if (problem) diagnostics.push(merge(problem, one.span));
        else cells.push(put(one, column));
      }
      nextRow();
      return { cells, diagnostics };
    },
    finish: () => [...new Set(owners.filter((_, c) => (below[c] ?? 0) > 0))].flatMap((at) => (at ? [merge('beyond-rows', at)] : [])),
  };
}
