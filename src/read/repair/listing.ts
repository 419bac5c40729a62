import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { anatomy, isSuspect } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal } from './repair.js';

/** Lines without a dash in a list whose other lines have it: those before the first dash, or one between two. */
export const missingDash: Proposal = ({ lines, line, fault }) => {
  const column = indentOf(lines.line(line));
  let last = line;
  if (isItemAt(lines, line, column)) {
    if (fault.kind !== 'joined') return [];
    last = previousLine(lines, line);
  }
  let first = last;
  while (isTextAt(lines, previousLine(lines, first), column)) first = previousLine(lines, first);
  if (!isTextAt(lines, first, column) || !isItemAt(lines, nextLine(lines, last), column)) return [];
  const above = previousLine(lines, first);
  const head = anatomy(lines.line(above));
  const begins = head.key !== undefined && head.value === undefined && indentOf(lines.line(above)) <= column;
  // A line that the one above does not end before runs on from it.
  const parts = isItemAt(lines, above, column) && /[.;:]$/.test(lines.line(above).trimEnd());
  if (!begins && !parts) return [];
  const edits: Edit[] = [];
  for (let index = first; index <= last && index >= 0; index = nextLine(lines, index)) {
    const runsOn = index > first && !/[.;:]$/.test(lines.line(previousLine(lines, index)).trimEnd());
    edits.push({ at: lines.start(index) + column, remove: 0, insert: runsOn ? '  ' : '- ' });
  }
  const place = { at: lines.start(first) + column, end: lines.end(first) };
  const all = edits.every(({ insert }) => insert === '- ');
  return [{ edits, place, shown: 1, problem: 'MISSING_DASH', ...(all ? { until: last } : {}) }];
};

/** `- Phòng Kinh tế: …` among entries that have no dash. */
export const extraDash: Proposal = ({ lines, line }) => {
  const { indent, dash, key, body } = anatomy(lines.line(line));
  if (dash === undefined || !key) return [];
  const isEntry = (index: number): boolean => {
    const other = anatomy(lines.line(index));
    return index >= 0 && other.indent === indent && other.dash === undefined && other.key !== undefined;
  };
  let above = previousLine(lines, line);
  while (above >= 0 && indentOf(lines.line(above)) > indent) above = previousLine(lines, above);
  if (!isEntry(above) && !isEntry(nextLine(lines, line))) return [];
  const at = lines.start(line) + indent;
  return [{ edits: [{ at, remove: body.from - indent, insert: '' }], place: { at, end: at + 1 }, problem: 'EXTRA_DASH' }];
};

/** Fields of a plan whose list has one level alone. */
const FLAT = ['noi_nhan', 'can_cu', 'luu'];

/** `- Hai` deeper than `- Một` above it, whose line does not end in a colon: YAML joins both. */
export const deepItem: Proposal = ({ lines, line, fault }) => {
  const above = previousLine(lines, line);
  if (fault.kind !== 'joined' || lines.at(fault.at) !== line || above < 0) return [];
  const head = anatomy(lines.line(above));
  const { indent, dash } = anatomy(lines.line(line));
  if (head.dash === undefined || head.dash !== head.indent || head.key || dash === undefined || indent < head.body.from) return [];
  const edits: Edit[] = [];
  let [items, until] = [0, line];
  for (let index = line; index >= 0 && indentOf(lines.line(index)) >= indent; index = nextLine(lines, index)) {
    edits.push({ at: lines.start(index), remove: indent - head.indent, insert: '' });
    if (isItemAt(lines, index, indent)) [items, until] = [items + 1, index];
  }
  const flat = FLAT.includes(rootField(lines, line));
  // Several items below one are its own points, where a list may have such.
  if (items > 1 && !flat) return [];
  const place = { at: lines.start(line) + indent, end: lines.end(line) };
  return [{ edits, place, shown: 1, until, ...(flat ? {} : { instead: 'deeper' }) }];
};

/** `- Một` with `- Hai` and `- Ba` below it and deeper: a list under an item, whose line lacks its colon. */
export const subList: Proposal = ({ lines, line, fault }) => {
  const above = previousLine(lines, line);
  if (fault.kind !== 'joined' || above < 0) return [];
  const head = anatomy(lines.line(above));
  const { indent, dash } = anatomy(lines.line(line));
  if (head.dash === undefined || head.key || dash === undefined || indent < head.body.from) return [];
  return [{ edits: [{ at: lines.start(above) + head.body.to, remove: 0, insert: ':' }], instead: 'level' }];
};

/** The field of the plan that line `line` belongs to. */
function rootField(lines: Lines, line: number): string {
  let index = line;
  while (index >= 0 && (indentOf(lines.line(index)) > 0 || anatomy(lines.line(index)).dash !== undefined)) index = previousLine(lines, index);
  const { key } = anatomy(lines.line(index));
  return key ? lines.line(index).slice(key.from, key.to) : '';
}

function isItemAt(lines: Lines, line: number, column: number): boolean {
  const { indent, dash } = anatomy(lines.line(line));
  return line >= 0 && indent === column && dash !== undefined;
}

function isTextAt(lines: Lines, line: number, column: number): boolean {
  const text = lines.line(line);
  const { indent, dash, key, body } = anatomy(text);
  return line >= 0 && indent === column && dash === undefined && !key && !isSuspect(text.slice(body.from, body.to));
}
