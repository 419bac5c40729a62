import { MAX_CELL } from '../sheet/sheet.js';
import type { DataRow } from './table.js';

/**
 * The cells of a table in one stretch of bytes: a tenth of what as many strings take, and shared by all threads at no
 * cost.
 */
export interface PackedTable {
  readonly titles: readonly string[];
  /** The line of the sheet that has the titles, from 1. */
  readonly header: number;
  /** Rows that have a cell beyond the last title, by their index. */
  readonly ragged: readonly number[];
  /** Cells that were too long to keep: the row's index and the title's. Their beginning stands in their place. */
  readonly long: readonly (readonly [row: number, title: number])[];
  /** The row's number, for each row. */
  readonly numbers: Uint32Array;
  /** Where a cell ends in `text`, row by row, `titles.length` for each row. */
  readonly ends: Uint32Array;
  /** UTF-8. */
  readonly text: Uint8Array;
}

export interface Packer {
  /** Adds a row. `cells` beyond the titles are left out, and remembered where `ragged`. */
  add(number: number, cells: readonly string[], ragged: boolean): void;
  /** How many rows there are. */
  size(): number;
  finish(): PackedTable;
}

/** How much of a cell that is too long is kept, to be shown. */
const KEPT = 100;

export function createPacker(titles: readonly string[], header: number): Packer {
  const encoder = new TextEncoder();
  const ragged: number[] = [];
  const long: [number, number][] = [];
  let numbers = new Uint32Array(1024);
  let ends = new Uint32Array(1024);
  let text = new Uint8Array(64 * 1024);
  let rows = 0;
  let cells = 0;
  let used = 0;
  return {
    add(number, row, isRagged) {
      if (isRagged) ragged.push(rows);
      if (rows === numbers.length) numbers = grown(numbers, rows * 2);
      numbers[rows] = number;
      rows += 1;
      for (let i = 0; i < titles.length; i += 1) {
        const typed = row[i] ?? '';
        const cell = typed.length > MAX_CELL ? typed.slice(0, KEPT) : typed;
        if (cell !== typed) long.push([rows - 1, i]);
        // Three bytes at most for each UTF-16 unit.
        const room = used + cell.length * 3;
        if (room > text.length) text = grown(text, Math.max(room, text.length * 2));
        used += cell ? encoder.encodeInto(cell, text.subarray(used)).written : 0;
        if (cells === ends.length) ends = grown(ends, cells * 2);
        ends[cells] = used;
        cells += 1;
      }
    },
    size: () => rows,
    finish: () => ({ titles, header, ragged, long, numbers: shared(numbers, rows), ends: shared(ends, cells), text: shared(text, used) }),
  };
}

/** The row at `index` (from 0) of a packed table. */
export function unpackRow({ titles, numbers, ends, text }: PackedTable, index: number): Pick<DataRow, 'number' | 'cells'> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const first = index * titles.length;
  const cells = titles.map((_, i) => {
    const start = first + i === 0 ? 0 : (ends[first + i - 1] ?? 0);
    const end = ends[first + i] ?? start;
    return end > start ? decoder.decode(text.subarray(start, end)) : '';
  });
  return { number: numbers[index] ?? 0, cells };
}

type Numbers = Uint8Array | Uint32Array;

function grown<T extends Numbers>(from: T, length: number): T {
  const to = new (from.constructor as new (length: number) => T)(length);
  to.set(from);
  return to;
}

/** The first `length` numbers, where all threads can see them. */
function shared<T extends Numbers>(from: T, length: number): T {
  const make = from.constructor as new (buffer: SharedArrayBuffer) => T;
  const to = new make(new SharedArrayBuffer(length * from.BYTES_PER_ELEMENT));
  to.set(from.subarray(0, length));
  return to;
}
