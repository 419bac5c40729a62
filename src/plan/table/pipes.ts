import type { Source } from '../outline/inline.js';

/** A line of a text, or the lines of a table typed as `| a | b |`. */
export type Piece = Source | { readonly table: readonly Source[] };

/** The lines with each run of `| a | b |` lines taken together. */
export function withTables(lines: readonly Source[]): Piece[] {
  const pieces: (Source | { table: Source[] })[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (!isRow(line.text)) pieces.push(line);
    else if (last && 'table' in last) last.table.push(line);
    else pieces.push({ table: [line] });
  }
  return pieces;
}

/** A row begins and ends with a bar. */
const isRow = (text: string): boolean => text.length > 2 && text.startsWith('|') && /(?<!\\)\|$/.test(text);

/** `|---|:---:|`: the line under the headings. */
export const isRule = (text: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(text);

/** The cells of a line, trimmed, with their places; `\|` is a bar inside of a cell. */
export function cellsOf(line: Source): Source[] {
  const cells: Source[] = [];
  let start = 1;
  for (let at = 1; at < line.text.length; at += 1) {
    if (line.text[at] === '\\') at += 1;
    else if (line.text[at] === '|') {
      cells.push(cellAt(line, start, at));
      start = at + 1;
    }
  }
  return cells;
}

function cellAt(line: Source, start: number, end: number): Source {
  const raw = line.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  // A place behind an escaped bar is one off, which no caret in a line of bars is missed by.
  return { text: text.replaceAll('\\|', '|'), place: (a, b) => line.place(from + a, from + b) };
}
