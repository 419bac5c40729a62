import { MAX_CELL } from '../sheet/sheet.js';
import { createPacker, type PackedTable, type Packer } from './pack.js';
import { cellText } from './table.js';

/** Most rows and columns of a table: twice the offices of the country, and more fields than a plan has. */
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 200;

/** Takes the rows of a file one by one; the first that is not blank has the titles. */
export interface Intake {
  take(cells: readonly string[]): void;
  /** The table, or what is wrong with it; `line` is a row of the file, from 1. */
  finish(): PackedTable | { readonly problem: 'empty' | 'too-many' | 'long-cell' | 'title-row'; readonly line: number };
}

/** How many rows are looked at for a title above those of the columns. */
const LOOKED_AT = 8;

/**
 * Whether rows with so many filled cells begin with a title of their own, such as `DANH SÁCH CÁC XÃ`: lines of one cell,
 * and below them nothing but rows of several.
 */
function hasTitleRow(filled: readonly number[]): boolean {
  const header = filled.findIndex((cells) => cells > 1);
  return header > 0 && filled.length >= header + 2 && filled.slice(header).every((cells) => cells > 1);
}

export function createIntake(): Intake {
  let packer: Packer | undefined;
  let width = 0;
  let line = 0;
  let header = 0;
  const filled: number[] = [];
  let stopped: { readonly problem: 'too-many' | 'long-cell'; readonly line: number } | undefined;
  return {
    take(raw) {
      line += 1;
      if (stopped) return;
      if (packer === undefined && raw.some((cell) => cell.length > MAX_CELL)) {
        stopped = { problem: 'long-cell', line };
        return;
      }
      const cells = raw.map(cellText);
      const last = cells.findLastIndex(Boolean);
      if (last < 0) return;
      if (filled.length < LOOKED_AT) filled.push(cells.filter(Boolean).length);
      if (packer === undefined) {
        width = last + 1;
        header = line;
        if (width > MAX_COLUMNS) stopped = { problem: 'too-many', line };
        packer = createPacker(cells.slice(0, width), header);
      } else if (packer.size() === MAX_ROWS) stopped = { problem: 'too-many', line };
      else packer.add(line - header, cells, last >= width);
    },
    finish() {
      if (stopped) return stopped;
      if (hasTitleRow(filled)) return { problem: 'title-row', line: header };
      return packer && packer.size() > 0 ? packer.finish() : { problem: 'empty', line: Math.max(1, line) };
    },
  };
}
