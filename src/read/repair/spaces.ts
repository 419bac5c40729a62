import { ODD_SPACE } from '../characters.js';
import type { Edit } from '../draft.js';
import { anatomy } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal, type Repair } from './repair.js';

const ODD_INDENT = new RegExp(`^ *[\\t${ODD_SPACE}][ \\t${ODD_SPACE}]*`, 'u');
const ODD_GAP = new RegExp(`^\\s*(?:-\\s+)*(?:-[${ODD_SPACE}]|[^\\s:]+:[${ODD_SPACE}])`, 'u');

/** Tabs, non-breaking and invisible spaces at the start of lines; a run of such lines is one fault. */
export const oddIndent: Proposal = ({ lines, line }) => {
  if (!ODD_INDENT.test(lines.line(line))) return [];
  let first = line;
  while (first > 0 && ODD_INDENT.test(lines.line(first - 1))) first--;
  const place = { at: lines.start(first), end: lines.start(first) + indentLength(lines.line(first)) };
  const odd = lines.line(first).replace(/^[ \t]+/, '').codePointAt(0) ?? 0;
  const problem = lines.line(first).startsWith('\t', indentOf(lines.line(first))) ? { problem: 'TAB_AS_INDENT' } : { oddSpace: odd };
  return [2, 4, 8, 1].map((width): Repair => {
    const edits: Edit[] = [];
    for (let index = first; ODD_INDENT.test(lines.line(index)); index++) {
      const remove = indentLength(lines.line(index));
      const text = lines.line(index).slice(0, remove);
      const insert = text.replaceAll('\t', ' '.repeat(width)).replace(/[\u200B\u2060\uFEFF]/g, '').replace(/[^ ]/gu, ' ');
      edits.push({ at: lines.start(index), remove, insert });
    }
    return { edits, place, shown: 1, ...problem };
  });
};

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
  for (let index = first; alike(index); index++) {
    const sign = BARE_DASH.exec(lines.line(index))?.[0].length ?? 0;
    edits.push({ at: lines.start(index) + column, remove: sign - column, insert: '- ' });
  }
  const at = lines.start(first) + column;
  return [{ edits, shown: 1, place: { at, end: at + 1 }, problem: 'MISSING_CHAR' }];
};

const TIGHT_COLON = /^(\s*(?:- +)*[\p{L}_][\p{L}\p{N}_ ]*?)( *):(?!\/\/)(?=\S)/u;

/** `so:15` and `so :15`; the key ends in a letter, for `8:30` and `http://` are text. */
export const colonSpace: Proposal = ({ lines, line }) => {
  const [, key, blanks] = TIGHT_COLON.exec(lines.line(line)) ?? [];
  if (key === undefined || blanks === undefined || /\p{N}$/u.test(key)) return [];
  const at = lines.start(line) + key.length;
  const colon = at + blanks.length;
  const edits = [{ at, remove: blanks.length + 1, insert: ': ' }];
  return [{ edits, place: { at: colon, end: colon + 1 }, problem: 'MISSING_CHAR' }];
};

/** `so 15` and `noi_nhan` without their colon. */
export const missingColon: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, key } = anatomy(text);
  if (key || body.from === body.to) return [];
  const words = text.slice(body.from, body.to);
  // A word that no sentence begins with: it has a low line, no vowel, or a number behind it.
  const field = /^(?:[a-z0-9]+(?:_[a-z0-9]+)+|[b-df-hj-np-tv-xz]{1,3}|[a-z]{2,5}(?= \d))(?= \S)/.exec(words)?.[0];
  const at = lines.start(line) + body.from + (field ?? words).length;
  const place = { at, end: at + 1 };
  if (field) {
    const remove = /^ +/.exec(words.slice(field.length))?.[0].length ?? 0;
    return [{ edits: [{ at, remove, insert: ': ' }], place, problem: 'MISSING_CHAR' }];
  }
  const heads = standsUnder(lines.line(nextLine(lines, line)), body.from);
  return heads ? [{ edits: [{ at, remove: 0, insert: ':' }], place, problem: 'MISSING_CHAR' }] : [];
};

/** True when `line` stands under a key at `column`: deeper, or a dash in the same column. */
function standsUnder(line: string, column: number): boolean {
  const { indent, dash: dashed, key } = anatomy(line);
  return (indent > column && (dashed !== undefined || key !== undefined)) || (indent === column && dashed !== undefined);
}
