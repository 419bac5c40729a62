/** One thing that a terminal draws as a unit, and the columns that it takes: 0, 1 or 2. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** All that a terminal draws one column wide: ASCII, Latin, and composed Vietnamese. */
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1fff\u2010-\u2027\u2400-\u2426\ufffd]*$/;

/** East Asian wide and full-width ranges (Unicode's EastAsianWidth W and F, coarse), first and last of each. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** Pictures, alone, as flags or asked for by a selector. */
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\ufe0f/u;

/** Signs without a column of their own: combining marks and invisible signs. */
const NO_WIDTH = /^[\p{M}\p{Cf}]+$/u;

/** `text` cut into what a reader takes for one sign each. `text` holds no control signs (see `printable`). */
export function cells(text: string): Cell[] {
  // Nearly every line of a plan passes here, without the cost of a segmenter.
  if (NARROW.test(text)) return [...text].map((sign) => ({ text: sign, width: 1 }));
  const signs = new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text);
  return Array.from(signs, ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

/** The columns that `cells` take together. */
export function widthOfAll(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function widthOf(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  const code = grapheme.codePointAt(0) ?? 0;
  return EMOJI.test(grapheme) || WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}
