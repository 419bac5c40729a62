import { extentOf, lineAt, placeOf, type Lines, type Place } from './place.js';
import { printable } from './words.js';
import { cells, widthOfAll, type Cell } from './width.js';

/** A line of a file and the row of carets under it, ready to print one under the other. */
export interface Frame extends Place {
  readonly text: string;
  /** Spaces and carets; as wide as it must be to stand under its place. */
  readonly carets: string;
}

/** What a terminal of unknown width is taken for, in columns. */
export const WIDTH = 100;

const TAB = '    ';
const CUT: Cell = { text: '…', width: 1 };

/** How many UTF-16 units on either side of the place are looked at; more never fit on a screen. */
const REACH = 2000;

/**
 * The line that `start` stands on, with carets under what of `start`–`end` (exclusive) is on it, at least one.
 * A line wider than `width` columns is cut on the sides, and `…` says so.
 */
export function frame(lines: Lines, start: number, end: number, width: number = WIDTH): Frame {
  const { from, to } = extentOf(lines, lineAt(lines, start));
  const first = Math.max(from, Math.min(start, to));
  const last = Math.max(first, Math.min(end, to));
  const part = (a: number, b: number): Cell[] =>
    cells(printable(lines.text.slice(a, b).normalize('NFC').replaceAll('\t', TAB)));

  const before = part(Math.max(from, first - REACH), first);
  const under = part(first, Math.min(last, first + REACH));
  const after = part(last, Math.min(to, last + REACH));
  const shown = fit(before, under, after, width);
  const carets = ' '.repeat(widthOfAll(shown.before)) + '^'.repeat(Math.max(1, widthOfAll(shown.under)));
  const text = [...shown.before, ...shown.under, ...shown.after].map((cell) => cell.text).join('');
  return { ...placeOf(lines, start), text: text.trimEnd(), carets };
}

interface Parts {
  readonly before: readonly Cell[];
  readonly under: readonly Cell[];
  readonly after: readonly Cell[];
}

/** Cuts the three parts so that together they take at most `width` columns, and the marked part loses last. */
function fit(before: readonly Cell[], under: readonly Cell[], after: readonly Cell[], width: number): Parts {
  const wide = { before: widthOfAll(before), under: widthOfAll(under), after: widthOfAll(after) };
  if (wide.before + wide.under + wide.after <= width) return { before, under, after };

  // A fifth of the row stays for what stands before, so that the reader sees where he is.
  const most = width - Math.min(wide.before, Math.floor(width / 5));
  const marked = Math.min(wide.under, most);
  const left = width - marked;
  const behind = wide.under > marked ? 0 : wide.after;
  const ahead = Math.min(wide.before, Math.max(Math.floor(left / 2), left - behind));
  return {
    before: end(before, ahead),
    under: start(under, marked),
    after: behind > 0 ? start(after, left - ahead) : [],
  };
}

/** The first cells that fit into `width`, with `…` for the rest. */
function start(all: readonly Cell[], width: number): readonly Cell[] {
  if (widthOfAll(all) <= width) return all;
  const kept: Cell[] = [];
  let free = width - CUT.width;
  for (const cell of all) {
    if (cell.width > free) break;
    kept.push(cell);
    free -= cell.width;
  }
  return width < CUT.width ? [] : [...kept, CUT];
}

/** The last cells that fit into `width`, with `…` for the rest. */
function end(all: readonly Cell[], width: number): readonly Cell[] {
  return [...start([...all].reverse(), width)].reverse();
}
