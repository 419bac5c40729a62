import type { Span } from '../diagnostic.js';
import type { Scalar } from '../read/tree.js';
import { disguised as standIns, GUARD, isDisguised, needsGuard } from './literal.js';

/** A row's text that takes the place of `from`–`to` in a scalar's text. */
export interface Filling {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with a row's in it; `disguised` says whether there are stand-ins among them. */
export interface Filled {
  readonly scalar: Scalar;
  readonly disguised: boolean;
}

/** A stretch of the new text: as it was from `from` on, or a row's text in the place of `from`–`to`. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly kept: boolean;
}

/**
 * `scalar` with `fillings` in their places (in order, not overlapping), each as text that means nothing but itself; line
 * ends in it are spaces. As a key it is no name that the plan knows (`isKey`), so that a row never chooses a field.
 * Places in the new text are those of the scalar, within a filling those of what it took the place of.
 */
export function filled(scalar: Scalar, fillings: readonly Filling[], isKey = false): Filled {
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  let disguised = false;
  /** What stands on the last line of `text`. */
  let line = '';
  const add = (piece: string, start: number, end: number, kept: boolean): void => {
    pieces.push({ at: text.length, length: piece.length, from: start, to: end, kept });
    text += piece;
    const lineEnd = piece.lastIndexOf('\n');
    line = lineEnd < 0 ? line + piece : piece.slice(lineEnd + 1);
  };
  const texts = fillings.map((filling) => standIns(oneLine(filling.text)));
  fillings.forEach((filling, i) => {
    add(scalar.text.slice(from, filling.from), from, filling.from, true);
    const inserted = texts[i] ?? '';
    const guarded = isKey || needsGuard(line, inserted, behind(scalar.text, fillings, texts, i));
    disguised ||= guarded || isDisguised(inserted);
    add(guarded ? GUARD + inserted : inserted, filling.from, filling.to, false);
    from = filling.to;
  });
  add(scalar.text.slice(from), from, scalar.text.length, true);
  return { scalar: { ...scalar, text, place: (start, end) => placeIn(scalar, pieces, start, end) }, disguised };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** The beginning of what follows filling `i` on its line. */
function behind(text: string, fillings: readonly Filling[], texts: readonly string[], i: number): string {
  const start = fillings[i]?.to ?? 0;
  const next = fillings[i + 1];
  const lineEnd = text.indexOf('\n', start);
  if (lineEnd >= 0 && lineEnd < (next?.from ?? text.length)) return text.slice(start, lineEnd);
  return text.slice(start, next?.from) + (next ? (texts[i + 1] ?? '') : '');
}

function placeIn(scalar: Scalar, pieces: readonly Piece[], start: number, end: number): Span {
  const first = pieceAt(pieces, start);
  const last = end > start ? pieceAt(pieces, end - 1) : first;
  if (!first || !last) return scalar.span;
  const from = first.kept ? first.from + start - first.at : first.from;
  if (end <= start && first.kept) return scalar.place(from, from);
  return scalar.place(from, last.kept ? last.from + end - last.at : last.to);
}

/** The piece that the character at `offset` is in; the last one for the end of the text. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.find(({ at, length }) => offset < at + length) ?? pieces.at(-1);
}
