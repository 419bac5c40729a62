import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { anatomy, isIdle, isTypedMarker } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal, type Repair } from './repair.js';

/** A line a little too far left or right: moved to a column where the lines above have something open. */
export const reindent: Proposal = ({ lines, line, fault }) => {
  const next = nextLine(lines, line);
  // YAML joins a line that stands too deep to the one above and complains there.
  const runsOn = fault.kind === 'syntax' && /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(fault.problem);
  const order = runsOn ? [next, line] : [line, next];
  return order.flatMap((index) => {
    if (index < 0) return [];
    const moves = columns(lines, index).map((column) => move(lines, index, column));
    const group = oddGroup(lines, index);
    return group === undefined ? moves : [move(lines, group, indentOf(lines.line(index)), index), ...moves];
  });
};

/** The first of the lines right above `index` that stand in a column of their own, when more lines stand as `index` does. */
function oddGroup(lines: Lines, index: number): number | undefined {
  const here = indentOf(lines.line(index));
  let above = previousLine(lines, index);
  const column = indentOf(lines.line(above));
  let first = above;
  let odd = 0;
  for (; above >= 0 && indentOf(lines.line(above)) >= column; above = previousLine(lines, above)) {
    if (indentOf(lines.line(above)) === column) odd++;
    first = above;
  }
  let even = 0;
  for (let line = index; line >= 0 && indentOf(lines.line(line)) >= here; line = nextLine(lines, line)) {
    if (indentOf(lines.line(line)) === here) even++;
  }
  const structured = isStructured(lines.line(index)) && isStructured(lines.line(first));
  return structured && column !== here && odd > 0 && even > odd ? first : undefined;
}

/** The columns that line `index` may have meant, the nearest first. */
function columns(lines: Lines, index: number): number[] {
  const here = indentOf(lines.line(index));
  const open = openColumns(lines, index).filter((column) => column !== here);
  const rank = (column: number): number => Math.abs(column - here) - (fits(lines, index, column) ? 0.5 : 0);
  return open.sort((a, b) => rank(a) - rank(b) || b - a).slice(0, 4);
}

function openColumns(lines: Lines, index: number): number[] {
  const above = previousLine(lines, index);
  if (above < 0) return [0];
  const head = anatomy(lines.line(above));
  if (!isStructured(lines.line(index))) {
    return isStructured(lines.line(above)) ? [(head.dash ?? head.indent) + 2] : [head.indent];
  }
  const found = new Set<number>(head.key && !head.value ? [head.body.from + 2] : []);
  let least = Infinity;
  for (let line = above; line >= 0 && least > 0; line = previousLine(lines, line)) {
    const { indent, dash, body } = anatomy(lines.line(line));
    if (indent >= least || !isStructured(lines.line(line))) continue;
    least = indent;
    found.add(indent);
    if (dash !== undefined) found.add(body.from);
  }
  return [...found];
}

/** Line `index` at `column`, with all before `limit` that hangs on it or stands as wrong as it does. */
function move(lines: Lines, index: number, column: number, limit = lines.count): Repair {
  const here = indentOf(lines.line(index));
  const structured = isStructured(lines.line(index));
  // Lines that follow in the same column are wrong with it, unless that column is a right one.
  const alone = openColumns(lines, index).includes(here) || here === 0;
  const edits: Edit[] = [];
  let follow = false;
  for (let line = index; line < limit; line++) {
    const text = lines.line(line);
    if (isIdle(text)) continue;
    const indent = indentOf(text);
    const alike = line === index || (indent === here && (structured ? !alone : !isStructured(text)));
    // Moved to the right, it comes into line with what stands there already.
    const below = structured ? indent > here && (column < here || indent > column) : indent > here && !isStructured(text);
    if (!alike && !below) break;
    if (alike) follow = !fits(lines, line, column);
    if (!alike && !follow) continue;
    const insert = ' '.repeat(Math.max(0, column - here));
    edits.push({ at: lines.start(line), remove: Math.max(0, here - column), insert });
  }
  const place = { at: lines.start(index) + here, end: lines.end(index) };
  return { edits, place, shown: 1, problem: 'BAD_INDENT' };
}

/** True when what hangs on line `index` stands right already if the line is moved to `column`. */
function fits(lines: Lines, index: number, column: number): boolean {
  const { indent, dash, body } = anatomy(lines.line(index));
  return indentOf(lines.line(nextLine(lines, index))) === column + (dash === undefined ? 2 : body.from - indent);
}

/**
 * The lines of a block that stand as far left as its key: all up to the next field are moved in, and the `|` set if it
 * is missing.
 */
export const intoBlock: Proposal = ({ lines, line }) => {
  const above = previousLine(lines, line);
  const head = anatomy(lines.line(above));
  const column = head.dash ?? head.indent;
  const here = indentOf(lines.line(line));
  if (above < 0 || !head.key || here > head.body.from || here < column) return [];
  const start = lines.start(above);
  const sign = head.value && lines.text.slice(start + head.value.from, start + head.value.to);
  if (sign ? !/^[|>][+-]?$/.test(sign) : isStructured(lines.line(line)) && !isTypedMarker(lines.line(line))) return [];
  const edits: Edit[] = sign ? [] : [{ at: start + head.body.to, remove: 0, insert: ' |' }];
  for (let index = line; index < lines.count; index++) {
    const text = lines.line(index);
    if (text.trim() === '') continue;
    if (indentOf(text) < here || (indentOf(text) <= head.body.from && FIELD.test(text))) break;
    edits.push({ at: lines.start(index), remove: 0, insert: ' '.repeat(head.body.from + 2 - here) });
  }
  if (edits.length === (sign ? 0 : 1)) return [];
  const place = { at: lines.start(line) + here, end: lines.end(line) };
  return [{ edits, place, shown: sign ? 1 : line - above + 1, problem: 'BAD_INDENT' }];
};

const FIELD = /^ *(?:- +)*[a-z][a-z0-9]*(?:_[a-z0-9]+)*:(?:\s|$)/;

function isStructured(line: string): boolean {
  const { dash, key } = anatomy(line);
  return dash !== undefined || key !== undefined;
}

/** `- Một` with `- Hai` below it and deeper: a list under an item, whose line lacks its colon. */
export const subList: Proposal = ({ lines, line, fault }) => {
  const above = previousLine(lines, line);
  if (fault.kind !== 'joined' || above < 0) return [];
  const head = anatomy(lines.line(above));
  const { indent, dash } = anatomy(lines.line(line));
  if (head.dash === undefined || head.key || dash === undefined || indent < head.body.from) return [];
  return [{ edits: [{ at: lines.start(above) + head.body.to, remove: 0, insert: ':' }] }];
};
