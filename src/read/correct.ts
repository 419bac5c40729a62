import type { Correction } from '../diagnostic.js';
import { ODD_SPACE } from './characters.js';
import { originOf, type Draft } from './draft.js';
import { linesOf, type Lines } from './lines.js';
import { isIdle } from './repair/anatomy.js';
import { fixOf, indentOf, type Repair } from './repair/repair.js';

/** A draft and the lines of the file that it was made of. */
export interface Origin {
  readonly draft: Draft;
  readonly source: Lines;
}

const BLANKS = new RegExp(`^[\\s${ODD_SPACE}]+`, 'u');

/** What is to be said of `repair`, whose finding begins at `at`; offsets are those of the draft, lines those of the file. */
export function correctionOf({ draft, source }: Origin, { edits, shown, until, unshown }: Repair, at: number): Correction {
  if (unshown) return {};
  const [first, last] = [edits[0], edits.at(-1)];
  const fix = fixOf(draft.text, edits, shown);
  if (!first || !last || fix.trim() === '') return {};
  const lines = linesOf(draft.text);
  const line = lines.at(first.at);
  const number = (index: number): number => source.at(originOf(draft, lines.start(index))) + 1;
  const changed = new Set(edits.map((edit) => lines.at(edit.at)));
  const stands: Stands = (index, column) =>
    !changed.has(index) && indentOf(source.line(number(index) - 1)) === column ? number(index) : undefined;
  const count = shown ?? lines.at(last.at + last.remove) - line + 1;
  const elsewhere = lines.at(at) !== line || count > 1;
  return {
    fix,
    ...(elsewhere ? { fixLine: number(line) } : {}),
    ...(count > 1 ? { lines: count } : {}),
    ...(count === 1 ? movedBy(lines, line, fix, stands) : {}),
    ...(until !== undefined && until > line ? { until: number(until) } : {}),
  };
}

/** The column of `fix`, and a line that stands there, when nothing but the blanks before line `index` changes. */
function movedBy(lines: Lines, index: number, fix: string, stands: Stands): Pick<Correction, 'indent' | 'outward' | 'alignLine'> {
  const text = lines.line(index).trimEnd();
  if (fix === text || fix.includes('\n') || fix.trimStart() !== text.replace(BLANKS, '')) return {};
  const indent = indentOf(fix);
  const beside = level(lines, index, indent, stands, -1) ?? level(lines, index, indent, stands, 1);
  const outward = indentOf(text) > indent && text.startsWith(' '.repeat(indent + 1));
  return { indent, ...(outward && { outward }), ...(beside !== undefined && { alignLine: beside }) };
}

/** The number of line `index` in the file, if it stands there at `column` and may stay. */
type Stands = (index: number, column: number) => number | undefined;

/** The next line in the direction of `step` that `stands` at `column`, before one that is less deep. */
function level(lines: Lines, index: number, column: number, stands: Stands, step: 1 | -1): number | undefined {
  for (let line = index + step; line >= 0 && line < lines.count; line += step) {
    if (isIdle(lines.line(line))) continue;
    const here = indentOf(lines.line(line));
    const found = here === column ? stands(line, column) : undefined;
    if (found !== undefined) return found;
    if (here < column) return undefined;
  }
  return undefined;
}
