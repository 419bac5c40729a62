/** Where an offset stands, as people count: both from 1, columns in code points of composed (NFC) text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text with its line starts found once, so that many places in it are cheap. */
export interface Lines {
  readonly text: string;
  /** The offset of each line's first sign. */
  readonly starts: readonly number[];
  /** By line: the steps along it counted so far, so that many places on one long line are cheap. */
  readonly counted: Map<number, Step[]>;
}

/** An offset, and how many signs of its line stand before it. */
interface Step {
  readonly offset: number;
  readonly signs: number;
}

/** How far one step reaches, in UTF-16 units, at least. */
const STEP = 1024;
/** Nothing that `normalize` could join to the sign before it, nor half a sign. */
const BOUNDARY = /^[^\p{M}\u1160-\u11ff\udc00-\udfff]/u;

/** Finds the lines of `text`; a line ends at LF, CRLF or CR. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return { text, starts, counted: new Map() };
}

/** The 0-based index of the line that `offset` stands on; offsets outside the text count as its nearest end. */
export function lineAt({ starts }: Lines, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A line's offsets: from its first sign to behind its last, without its line end. */
export function extentOf({ text, starts }: Lines, index: number): { readonly from: number; readonly to: number } {
  const from = starts[index] ?? 0;
  let to = starts[index + 1] ?? text.length;
  while (index + 1 < starts.length && to > from && /[\r\n]/.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}

/** The place of `offset`. */
export function placeOf(lines: Lines, offset: number): Place {
  const index = lineAt(lines, offset);
  const { from, to } = extentOf(lines, index);
  const at = Math.max(from, Math.min(offset, to));
  const last = stepBefore(lines, index, from, at);
  return { line: index + 1, column: last.signs + signsIn(lines.text.slice(last.offset, at)) + 1 };
}

/** The last step of the line that begins at `from` which is not behind `at`; counts those that are missing. */
function stepBefore({ text, counted }: Lines, index: number, from: number, at: number): Step {
  const steps = counted.get(index) ?? [{ offset: from, signs: 0 }];
  counted.set(index, steps);
  for (let last = steps.at(-1); last && last.offset + STEP < at; last = steps.at(-1)) {
    let next = last.offset + STEP;
    while (next < at && !BOUNDARY.test(text.slice(next, next + 2))) next += 1;
    steps.push({ offset: next, signs: last.signs + signsIn(text.slice(last.offset, next)) });
  }
  let step = Math.min(steps.length - 1, Math.floor((at - from) / STEP));
  while (step > 0 && (steps[step]?.offset ?? 0) > at) step -= 1;
  return steps[step] ?? { offset: from, signs: 0 };
}

/** Code points of the composed text. */
function signsIn(text: string): number {
  let count = 0;
  for (const _ of text.normalize('NFC')) count += 1;
  return count;
}
