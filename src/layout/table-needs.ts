import { measure } from '../standard/measure.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Run } from './model.js';
import type { ReadCell, ReadTable, RowRole } from './table-html.js';
import type { Need } from './table-widths.js';

/** Word's own distance between a cell's edges and its text, left and right. */
export const CELL_PADDING = pt(5.4);

/** A little more than measured, for other programs measure a little differently. */
const SLACK = 1.02;

/** A longer word may break where there is no room at all; the longest syllables have seven letters. */
const SYLLABLE = 7 * 0.5;

/** Letters of a text that reads best on one line: `02 lần/tháng`, `Phòng Kinh tế`, a heading `Ghi chú`. */
const SHORT = 14;
const SHORT_HEADING = 8;

/** No column of text is asked to be wider than this for its longest line: longer texts run over lines anyway. */
const LONG = mm(120);

/** What the columns need when the table is set in `size`. Linear in the table's text. */
export function columnNeeds({ widths, rows }: ReadTable, size: Length): Need[] {
  const columns = widths.map(() => ({ least: 0, words: 0, short: 0, lines: 0, all: 0, count: 0, grows: false }));
  const spans: { cell: ReadCell; least: number; words: number }[] = [];
  for (const { role, cells } of rows) {
    for (const cell of cells) {
      const bold = role === 'head' || role === 'band' || role === 'total';
      const texts = cell.paragraphs.map(textOf);
      const tokens = texts.flatMap(tokensOf);
      const words = Math.max(0, ...tokens.map((token) => measure(token, { bold }, size)));
      const least = Math.max(0, ...tokens.map((token) => (isNumber(token) ? measure(token, { bold }, size) : Math.min(measure(token, { bold }, size), SYLLABLE * size))));
      const column = columns[cell.column];
      if (cell.columns > 1) spans.push({ cell, least, words });
      else if (column) {
        column.least = Math.max(column.least, least);
        column.words = Math.max(column.words, words);
        const lengths = texts.map((text) => measure(text, { bold }, size));
        addLines(column, lengths, role);
        texts.forEach((text, i) => {
          if (text.length <= (role === 'head' ? SHORT_HEADING : SHORT)) column.short = Math.max(column.short, lengths[i] ?? 0);
        });
        if (role === 'data' && (cell.align === undefined || cell.align === 'justify' || cell.align === 'left')) column.grows ||= texts.some((text) => text.length > 0);
      }
    }
  }
  widen(columns, spans);
  const whole = (length: number): Length => pt(length * SLACK + 2 * CELL_PADDING);
  return columns.map(({ least, words, short, lines, all, count, grows }, i) => {
    const given = widths[i];
    return {
      least: whole(least), words: whole(words), short: whole(short), lines: whole(Math.min(lines, LONG)),
      // Between the longest text and the usual one: a single long cell shall not starve its neighbours.
      weight: whole((lines + (count > 0 ? all / count : 0)) / 2),
      grows,
      ...(given !== undefined && { given }),
    };
  });
}

interface Column {
  least: number;
  words: number;
  short: number;
  /** The longest cell's text on one line, the sum of all cells' and how many there are. */
  lines: number;
  all: number;
  count: number;
}

/** A heading runs over up to three lines before it asks for a wider column. */
const HEADING_LINES = 3;

function addLines(column: Column, lengths: readonly number[], role: RowRole): void {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (role === 'head' || role === 'numbers') column.lines = Math.max(column.lines, total / HEADING_LINES);
  else {
    column.lines = Math.max(column.lines, total);
    column.all += total;
    column.count += total > 0 ? 1 : 0;
  }
}

/** What a cell over several columns lacks is added to each of them alike. Bands over the whole table break as they must. */
function widen(columns: readonly Column[], spans: readonly { readonly cell: ReadCell; readonly least: number; readonly words: number }[]): void {
  for (const { cell, least, words } of spans) {
    const under = columns.slice(cell.column, cell.column + cell.columns);
    const inner = (under.length - 1) * 2 * CELL_PADDING;
    for (const [key, need] of [['least', least], ['words', words]] as const) {
      const lack = need - inner - under.reduce((sum, column) => sum + column[key], 0);
      if (lack > 0) for (const column of under) column[key] += lack / under.length;
    }
  }
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The pieces between which a line may end: at spaces, and behind a hyphen inside of a word. */
function tokensOf(text: string): string[] {
  return text.split(/[ \t\n]+|(?<=[\p{L}\d]-)(?=\p{L})/u).filter(Boolean);
}

const isNumber = (token: string): boolean => /^[\d.,%/()-]+$/.test(token);
