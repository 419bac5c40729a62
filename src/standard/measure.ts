import { bold, boldItalic, EM, italic, regular, type LetterWidths } from './letter-widths.js';
import { pt, type Length } from './units.js';

/** Which of the four faces of Times New Roman a text is set in. */
export interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/**
 * The width of `text` on one line, set in `face` at `size`: the sum of its advance widths, without kerning, as Word
 * sets text unless told otherwise. `text` is measured as given, so put it into capitals first where it is printed so.
 * A character that is not in the table counts a whole em: a line is rather taken for too wide than for fitting.
 */
export function measure(text: string, face: Face, size: Length): Length {
  return lengthOf(unitsOf(text, face), size);
}

/** The width of `text` in units of its letters, whole numbers: what a text's parts add up to exactly, at any size. */
export function unitsOf(text: string, face: Face): number {
  const widths = face.bold ? (face.italic ? BOLD_ITALIC : BOLD) : face.italic ? ITALIC : REGULAR;
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    units += widths[code] ?? (isSecondHalf(code) ? 0 : EM);
  }
  return units;
}

/** `units` of letters set at `size`. */
export const lengthOf = (units: number, size: Length): Length => pt((units / EM) * size);

/** The second code unit of a character beyond U+FFFF, whose first one has been counted. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const REGULAR = byCode(regular);
const BOLD = byCode(bold);
const ITALIC = byCode(italic);
const BOLD_ITALIC = byCode(boldItalic);

/** The widths of a face by UTF-16 code, up to past the last character of the tables. */
function byCode(table: LetterWidths): Uint16Array {
  const widths = new Uint16Array(0x2300).fill(EM);
  for (const [width, characters] of table) {
    for (let i = 0; i < characters.length; i += 1) widths[characters.charCodeAt(i)] = width;
  }
  // Combining marks and the invisible joiners and spaces of no width.
  return widths.fill(0, 0x300, 0x370).fill(0, 0x200b, 0x200e).fill(0, 0x2060, 0x2061);
}
