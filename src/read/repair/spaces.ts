import { ODD_SPACE } from '../characters.js';
import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { isFieldLike } from '../yaml/prose.js';
import { levelOf } from './indent.js';
import { indentOf, previousLine, type Proposal, type Repair } from './repair.js';

const ODD_INDENT = new RegExp(`^ *[\\t${ODD_SPACE}][ \\t${ODD_SPACE}]*`, 'u');
const ODD_GAP = new RegExp(`^\\s*(?:-\\s+)*(?:-[${ODD_SPACE}]|[^\\s:]+:[${ODD_SPACE}])`, 'u');

/** Tabs, non-breaking and invisible spaces at the start of lines; a run of such lines is one fault. */
export const oddIndent: Proposal = ({ lines, line }) => {
  if (!ODD_INDENT.test(lines.line(line))) return [];
  let first = line;
  while (first > 0 && ODD_INDENT.test(lines.line(first - 1))) first--;
  let until = first;
  while (ODD_INDENT.test(lines.line(until + 1))) until++;
  const place = { at: lines.start(first), end: lines.start(first) + indentLength(lines.line(first)) };
  const odd = lines.line(first).replace(/^[ \t]+/, '').codePointAt(0) ?? 0;
  const problem = lines.line(first).startsWith('\t', indentOf(lines.line(first))) ? { problem: 'TAB_AS_INDENT' } : { oddSpace: odd };
  const odds = lines.line(first).slice(0, indentLength(lines.line(first)));
  const tabs = odds.split('\t').length - 1;
  const fitting = ((levelOf(lines, first, until) ?? 0) - (odds.length - tabs)) / tabs;
  const widths = Number.isInteger(fitting) && fitting > 0 ? [fitting, 2, 4, 8, 1] : [2, 4, 8, 1];
  const shifts = widths.map((width): Repair => {
    const edits: Edit[] = [];
    for (let index = first; index <= until; index++) {
      const remove = indentLength(lines.line(index));
      const text = lines.line(index).slice(0, remove);
      const insert = text.replaceAll('\t', ' '.repeat(width)).replace(/[\u200B\u2060\uFEFF]/g, '').replace(/[^ ]/gu, ' ');
      edits.push({ at: lines.start(index), remove, insert });
    }
    return { edits, place, shown: 1, until, ...problem };
  });
  const isField = tabs > 0 && isFieldLike(lines.line(first).trim()) && levelOf(lines, first, until) === 0;
  return isField ? [{ edits: toMargin(lines, first, until), place, shown: 1, until, ...problem }, ...shifts] : shifts;
};

/** A field of the plan itself behind a tab: the lines `first` to `until` without it, what hangs on them 2 columns for each tab more. */
function toMargin(lines: Lines, first: number, until: number): Edit[] {
  return Array.from({ length: until - first + 1 }, (_, i) => {
    const at = lines.start(first + i);
    const remove = indentLength(lines.line(first + i));
    const more = lines.line(first + i).slice(0, remove).split('\t').length - 2;
    return { at, remove, insert: '  '.repeat(Math.max(0, more)) };
  });
}

function indentLength(line: string): number {
  return ODD_INDENT.exec(line)?.[0].length ?? 0;
}

/** A non-breaking or invisible space behind a dash or a colon. */
export const oddGap: Proposal = ({ lines, line }) => {
  const gap = ODD_GAP.exec(lines.line(line));
  if (!gap) return [];
  const at = lines.start(line) + gap[0].length - 1;
  const oddSpace = gap[0].codePointAt(gap[0].length - 1) ?? 0;
  return [{ edits: [{ at, remove: 1, insert: ' ' }], place: { at, end: at + 1 }, oddSpace }];
};

const BARE_DASH = /^( *(?:- +)*)(?:-(?=[\p{L}\p{N}“"'(*])|[–—•]\s*(?=\S))/u;

/** `-Sở A` without the space, `– Sở B` with the long dash that Word sets; a run of such lines is one fault. */
export const dash: Proposal = ({ lines, line, fault }) => {
  const columnOf = (index: number): number | undefined => BARE_DASH.exec(lines.line(index))?.[1]?.length;
  // A proper item that YAML joined to such a line above it is not the one to change.
  const last = fault.kind === 'joined' && columnOf(line) === undefined ? previousLine(lines, line) : line;
  const column = columnOf(last);
  if (column === undefined) return [];
  const alike = (index: number): boolean => columnOf(index) === column;
  let first = last;
  while (first > 0 && alike(first - 1)) first--;
  const edits: Edit[] = [];
  let until = first;
  for (let index = first; alike(index); index++) {
    until = index;
    const sign = BARE_DASH.exec(lines.line(index))?.[0].length ?? 0;
    edits.push({ at: lines.start(index) + column, remove: sign - column, insert: '- ' });
  }
  const at = lines.start(first) + column;
  return [{ edits, shown: 1, until, place: { at, end: at + 1 }, problem: 'LIST_MARK' }];
};
