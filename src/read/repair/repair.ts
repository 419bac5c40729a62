import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import type { Fault } from '../yaml/fault.js';
import { isIdle } from './anatomy.js';

/** Where a repair is tried: a line, and the fault that it is to end. */
export interface Site {
  readonly lines: Lines;
  readonly line: number;
  readonly fault: Fault;
}

/** A guess at what was meant. It is shown to a clerk only when the text is free of the fault with it. */
export interface Repair {
  /** Ascending, not overlapping; never none. */
  readonly edits: readonly Edit[];
  /** The place to point at, where it says more than the fault's own. */
  readonly place?: { readonly at: number; readonly end: number };
  /** YAML's name for the trouble, where it is plainer than that of the fault. */
  readonly problem?: string;
  /** The space that is none of ASCII's, when that is the trouble. */
  readonly oddSpace?: number;
  /** How many of the changed lines to show; all when missing. */
  readonly shown?: number;
  /** One of several that may be meant: it lets the rest be read, and nobody is told to write it. */
  readonly unshown?: boolean;
  /** What else may be meant by a line that is deeper than the one above: a point of that one, or one on its level. */
  readonly instead?: 'deeper' | 'level';
  /** Taken as soon as it ends the fault, whatever is wrong below. */
  readonly sure?: boolean;
  /** The last line that has the same fault, where it is not the first alone. */
  readonly until?: number;
}

/** One kind of slip: the repairs that fit the site, the likeliest first; none when it does not look like that slip. */
export type Proposal = (site: Site) => readonly Repair[];

/** The next line after `line` that says something, or -1. */
export function nextLine(lines: Lines, line: number): number {
  for (let next = line + 1; next < lines.count; next++) if (!isIdle(lines.line(next))) return next;
  return -1;
}

/** The last line before `line` that says something, or -1. */
export function previousLine(lines: Lines, line: number): number {
  for (let previous = line - 1; previous >= 0; previous--) if (!isIdle(lines.line(previous))) return previous;
  return -1;
}

/** The column of the first character of a line that is no space. */
export function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

/** The new text of the lines that `edits` touch, `shown` of them at most, without blanks at their ends. */
export function fixOf(text: string, edits: readonly Edit[], shown = Infinity): string {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return '';
  const from = text.lastIndexOf('\n', first.at - 1) + 1;
  const lineEnd = text.indexOf('\n', last.at + last.remove);
  let at = from;
  let result = '';
  for (const edit of edits) {
    result += text.slice(at, edit.at) + edit.insert;
    at = edit.at + edit.remove;
  }
  result += text.slice(at, lineEnd < 0 ? undefined : lineEnd);
  return result.split('\n').slice(0, shown).map((line) => line.trimEnd()).join('\n');
}
