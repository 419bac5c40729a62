import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { isFieldLike } from '../yaml/prose.js';
import type { Fault } from '../yaml/fault.js';
import { anatomy, isIdle, isTypedMarker, type Anatomy } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal, type Repair } from './repair.js';

/** A line a little too far left or right: moved to a column where the lines above have something open. */
export const reindent: Proposal = ({ lines, line, fault }) => {
  const next = nextLine(lines, line);
  const order = runsOn(fault) ? [next, line] : [line, next];
  return order.flatMap((index) => {
    // Blanks that are no spaces are a fault of their own.
    if (index < 0 || /^ *[^\S ]/.test(lines.line(index))) return [];
    const moves = columns(lines, index).map((column) => move(lines, index, column));
    const group = oddGroup(lines, index);
    return group === undefined ? moves : [move(lines, group, indentOf(lines.line(index)), index), ...moves];
  });
};

// YAML joins a line that stands too deep to the one above and complains there.
function runsOn(fault: Fault): boolean {
  return fault.kind === 'syntax' && /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(fault.problem);
}

/** A line further left than those round it; YAML complains of the next one, which stands deeper. */
export const outlier: Proposal = ({ lines, line, fault }) =>
  [...(runsOn(fault) ? [nextLine(lines, line)] : []), line].flatMap((below) => (below < lines.at(fault.at) ? [] : outlying(lines, below)));

function outlying(lines: Lines, line: number): Repair[] {
  const here = indentOf(lines.line(line));
  let above = previousLine(lines, line);
  while (above >= 0 && indentOf(lines.line(above)) >= here) above = previousLine(lines, above);
  if (above < 0 || !isStructured(lines.line(above)) || !isStructured(lines.line(line))) return [];
  const { key, value } = anatomy(lines.line(above));
  const child = nextLine(lines, above);
  if (key && !value && child === line) return [];
  const column = indentOf(lines.line(above));
  return columns(lines, above).filter((right) => right > column && (!key || value || right < indentOf(lines.line(child)))).map((right) => move(lines, above, right, above + 1));
}

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
  const isItem = anatomy(lines.line(index)).dash !== undefined;
  for (let line = index; line >= 0 && indentOf(lines.line(line)) >= here; line = nextLine(lines, line)) {
    if (indentOf(lines.line(line)) > here) continue;
    if ((anatomy(lines.line(line)).dash !== undefined) !== isItem) break;
    even++;
  }
  const structured = isStructured(lines.line(index)) && isStructured(lines.line(first));
  return structured && column !== here && odd > 0 && even > odd ? first : undefined;
}

/** The columns that line `index` may have meant, the nearest first. */
function columns(lines: Lines, index: number): number[] {
  const here = indentOf(lines.line(index));
  const open = openColumns(lines, index).filter((column) => column !== here);
  const level = levelOf(lines, index);
  // What is off by one was meant for the nearest column.
  const bonus = open.some((column) => Math.abs(column - here) === 1) ? 0.75 : lines.text.length;
  const rank = (column: number): number =>
    Math.abs(column - here) - (fits(lines, index, column) ? 0.5 : 0) - (level === column ? bonus : 0);
  return open.sort((a, b) => rank(a) - rank(b) || b - a).slice(0, 4);
}

/** The column of the lines that `index` to `last` most likely go with: those below the same key, or the last like them. */
export function levelOf(lines: Lines, index: number, last = index): number | undefined {
  const line = lines.line(index).trimStart();
  let above = previousLine(lines, index);
  if (above < 0 || !isStructured(line)) return undefined;
  const one = anatomy(line);
  // What opens a list or mapping stands further left than that.
  const next = nextLine(lines, last);
  const below = one.key && !one.value && next >= 0 ? indentOf(lines.line(next)) : Infinity;
  const alike = ({ indent, dash, key }: Anatomy): boolean =>
    (one.dash === undefined) === (dash === undefined) && (dash !== undefined || key !== undefined) && (indent < below || one.dash !== undefined);
  const head = anatomy(lines.line(above));
  if (head.key && !head.value) return firstOf(lines, last, head, alike) ?? head.body.from + 2;
  for (let least = Infinity; above >= 0 && least > 0; above = previousLine(lines, above)) {
    const other = anatomy(lines.line(above));
    if (other.indent >= least || !isStructured(lines.line(above))) continue;
    if (alike(other)) return other.indent;
    if (other.dash !== undefined && other.key) return other.body.from;
    least = other.indent;
  }
  return undefined;
}

/** The least column of the lines below `last` and under `head` that are like the one sought. */
function firstOf(lines: Lines, last: number, head: Anatomy, alike: (other: Anatomy) => boolean): number | undefined {
  let least = Infinity;
  for (let below = nextLine(lines, last); below >= 0; below = nextLine(lines, below)) {
    const other = anatomy(lines.line(below));
    if (other.indent <= head.indent) break;
    if (alike(other)) least = Math.min(least, other.indent);
  }
  return least < Infinity ? least : undefined;
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
  const { indent, dash, body, value } = anatomy(lines.line(index));
  if (value && dash === undefined) return false;
  return indentOf(lines.line(nextLine(lines, index))) === column + (dash === undefined ? 2 : body.from - indent);
}

/** Text below a key that lacks its `|` and stands as far left as it: all up to the next field is moved in. */
export const intoBlock: Proposal = ({ lines, line, fault }) => {
  const above = previousLine(lines, line);
  const head = anatomy(lines.line(above));
  const here = indentOf(lines.line(line));
  if (above < 0 || !head.key || head.value || here > head.body.from || here < (head.dash ?? head.indent)) return [];
  if (isStructured(lines.line(line)) && !isTypedMarker(lines.line(line)) && fault.kind !== 'stray') return [];
  const edits: Edit[] = [{ at: lines.start(above) + head.body.to, remove: 0, insert: ' |' }];
  let until = line;
  for (let index = line; index < lines.count; index++) {
    const text = lines.line(index);
    if (text.trim() === '') continue;
    if (indentOf(text) < here || (indentOf(text) <= head.body.from && isFieldLike(text.trim()))) break;
    edits.push({ at: lines.start(index), remove: 0, insert: ' '.repeat(head.body.from + 2 - here) });
    until = index;
  }
  return [{ edits, shown: line - above + 1, problem: 'TEXT_AT_KEY', ...(until > line ? { until } : {}) }];
};

function isStructured(line: string): boolean {
  const { dash, key } = anatomy(line);
  return dash !== undefined || key !== undefined;
}
