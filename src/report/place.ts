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
}

/** Finds the lines of `text`; a line ends at LF, CRLF or CR. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return { text, starts };
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
  const before = lines.text.slice(from, Math.max(from, Math.min(offset, to))).normalize('NFC');
  let column = 1;
  for (const _ of before) column += 1;
  return { line: index + 1, column };
}
