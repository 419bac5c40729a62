import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { anatomy, isIdle } from './anatomy.js';
import { indentOf, previousLine, type Proposal, type Repair } from './repair.js';

/** A change of one sign, where to look for it (offsets of the whole text), and what the slip is called. */
interface Slip extends Edit {
  readonly problem: string;
  readonly place?: number;
  /** The change only lets the rest be read: it is one of several that may be meant. */
  readonly guess?: boolean;
}

/** What stands in brackets from `at` on; in `masked`, quotes, names in braces and comments say nothing; `pairs`: `tên: nội dung`. */
interface Flow {
  readonly at: number;
  readonly text: string;
  readonly masked: string;
  readonly pairs: boolean;
}

/** What is wrong with the signs of one collection in brackets: `ky: { chuc_vu: Chủ tịch, ho_ten: Bùi A }`. */
export const flow: Proposal = ({ lines, line }) => {
  const found = flowAt(lines, line);
  if (!found) return [];
  const slips = [...colonSlip(lines.text, found.at), ...tightSlips(found), ...quoteSlips(found), ...commaSlips(found), ...bracketSlips(found)].sort((a, b) => a.at - b.at);
  const first = slips[0];
  if (!first) return [];
  const at = first.place ?? first.at;
  const unshown = slips.some(({ guess }) => guess) ? { unshown: true } : {};
  const repair: Repair = { edits: slips, place: { at, end: at + 1 }, problem: first.problem, ...unshown };
  return [repair];
};

/** Lines of one collection that are looked at. */
const MAX_LINES = 200;

const BARE_HEAD = /^( *(?:- +)*[a-z][a-z0-9_]*) *(?=[[{])/;
const PAIRS = /^[[{(]\s*[a-z][a-z0-9_]* *:\s|^\{\s*[a-z][a-z0-9_]* *(?:=|:(?!\/\/))/;

/** The collection that line `line` begins or goes on with. */
function flowAt(lines: Lines, line: number): Flow | undefined {
  for (let head = line; head >= Math.max(0, line - MAX_LINES); head = previousLine(lines, head)) {
    const from = opening(lines.line(head));
    if (from !== undefined) {
      const found = flowFrom(lines, head, from);
      return found && found.at + found.text.length >= lines.start(line) ? found : undefined;
    }
    if (indentOf(lines.line(head)) === 0 && !/^[\]})]/.test(lines.line(head))) return undefined;
  }
  return undefined;
}

/** The column of the bracket that a line's value, or its whole content, begins with, also behind a name without colon. */
function opening(line: string): number | undefined {
  const bare = BARE_HEAD.exec(line)?.[0].length;
  if (bare !== undefined) return bare;
  const { value, body } = anatomy(line);
  return [value, body].find((part) => part && /^[[{(]/.test(line.slice(part.from)))?.from;
}

function flowFrom(lines: Lines, head: number, from: number): Flow | undefined {
  const { dash, indent } = anatomy(lines.line(head));
  let last = head;
  for (let next = head + 1; next < Math.min(lines.count, head + MAX_LINES); next++) {
    const line = lines.line(next);
    if (line.trim() === '' || (indentOf(line) <= (dash ?? indent) && !/^\s*[\]}]/.test(line))) break;
    if (!isIdle(line)) last = next;
  }
  const at = lines.start(head) + from;
  const whole = lines.text.slice(at, lines.end(last));
  const masked = mask(whole);
  const pairs = PAIRS.test(masked);
  if (masked.startsWith('(') && !pairs) return undefined;
  const end = closing(masked);
  // Words behind the last bracket make all of it a sentence.
  const length = end ?? masked.trimEnd().length;
  if (/^[^\n]*\S/.test(masked.slice(length))) return undefined;
  return { at, text: whole.slice(0, length), masked: masked.slice(0, length), pairs };
}

/** `text` in the same length, with nothing between quotes, in names and in comments that looks like a sign. */
function mask(text: string): string {
  return text
    .replace(/\{\{[^{}\n]*\}\}/g, (name) => '_'.repeat(name.length))
    .replace(/(?<=[[{,:]\s{0,99})(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')(?=\s*(?:[,;:}\]]|$|[a-z][a-z0-9_]* *:\s))/gm, (words) => `"${'_'.repeat(words.length - 2)}"`)
    .replace(/(?<=\s)#(?:\s.*)?$/gm, (words) => ' '.repeat(words.length));
}

const OPEN: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** Behind the bracket that ends the first one, whatever the kinds of both. */
function closing(masked: string): number | undefined {
  let depth = 0;
  for (const { index, 0: sign } of masked.matchAll(/[[\]{}]|^\(|\)$/gm)) {
    depth += sign in OPEN ? 1 : -1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** `ky { … }` without its colon. */
function colonSlip(text: string, at: number): Slip[] {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const name = BARE_HEAD.exec(text.slice(from, at + 1))?.[1]?.length;
  return name === undefined ? [] : [{ at: from + name, remove: at - from - name, insert: ': ', problem: 'MISSING_COLON', place: at }];
}

/** `{ chuc_vu:Chủ tịch }` without the space, and `=` for the colon. */
function tightSlips({ at, masked, pairs }: Flow): Slip[] {
  if (!pairs) return [];
  return [...masked.matchAll(/(?<=[{,]\s{0,99}[a-z][a-z0-9_]{0,40}) *(?:= *|:(?!\/\/))(?=[^\s=])/g)].map(({ index, 0: sign }) => {
    return { at: at + index, remove: sign.length, insert: ': ', problem: sign.includes('=') ? 'MISSING_COLON' : 'COLON_SPACE' };
  });
}

/** `ky: chuc_vu: Chủ tịch, ho_ten: Bùi A`: several fields on one line, without their braces or the first of these. */
export const lostBrace: Proposal = ({ lines, line }) => {
  const { value } = anatomy(lines.line(line));
  const text = value && lines.line(line).slice(value.from, value.to);
  if (!text || /[{}[\]]/.test(text.slice(0, -1)) || !/^[a-z][a-z0-9_]*: .*, *[a-z][a-z0-9_]*: /.test(text)) return [];
  const at = lines.start(line) + value.from;
  const close = text.endsWith('}') ? [] : [{ at: at + text.length, remove: 0, insert: ' }' }];
  return [{ edits: [{ at, remove: 0, insert: '{ ' }, ...close], place: { at, end: at + 1 }, problem: 'MISSING_BRACE' }];
};

/** A quote that opens a text and is not closed where the text ends. */
function quoteSlips({ at, masked, pairs }: Flow): Slip[] {
  return [...masked.matchAll(/(?<=[[{,]\s{0,99}|:\s{1,99})(?:"(?!_*")|')/g)].map(({ index, 0: quote }): Slip => {
    const rest = masked.slice(index + 1);
    const end = rest.search(pairs ? /(?<!\s)\s*(?:[,;]\s*[a-z][a-z0-9_]* *:\s|[}\]\n]|$)/ : /(?<!\s)\s*(?:[}\]\n]|$)/);
    // In a list nobody knows whether a comma is within the quotes.
    const guess = !pairs && rest.slice(0, end).includes(',') ? { guess: true } : {};
    return { at: at + index + 1 + end, remove: 0, insert: quote, problem: 'OPEN_QUOTE', place: at + index, ...guess };
  });
}

/** A name that cannot be the last word of a text: with a low line, without a vowel, or one that is no word. */
const FIELD = /^(?:[a-z0-9]+(?:_[a-z0-9]+)+|[b-df-hj-np-tv-xz]{1,3}|tuq|ten)$/;

/** `{ chuc_vu: Phó Chủ tịch ho_ten: Bùi A }` without the comma, or with another sign for it. */
function commaSlips({ at, masked, pairs }: Flow): Slip[] {
  if (!pairs) return [];
  return [...masked.matchAll(/(?<=[^\s,;[{(])(\s*;\s*|\s+)([a-z][a-z0-9_]*) *:(?=\s)/g)].flatMap(({ index, 1: gap = '', 2: name = '' }): Slip[] => {
    const sign = gap.indexOf(';');
    if (sign >= 0) return [{ at: at + index + sign, remove: 1, insert: ',', problem: 'SEMICOLON_IN_BRACES' }];
    return FIELD.test(name) || masked[index - 1] === '"' ? [{ at: at + index, remove: 0, insert: ',', problem: 'MISSING_COMMA' }] : [];
  });
}

/** Brackets of the wrong kind, and those that are not closed. */
function bracketSlips({ at, masked, pairs }: Flow): Slip[] {
  const slips: Slip[] = [];
  const open: { readonly close: string; readonly index: number }[] = [];
  for (const { index, 0: sign } of masked.matchAll(/[[\]{}]|^\(|\)$/g)) {
    if (sign in OPEN) {
      const braces = pairs && index === 0;
      open.push({ close: braces ? '}' : OPEN[sign] ?? '', index });
      if (braces && sign !== '{') slips.push({ at: at + index, remove: 1, insert: '{', problem: 'WRONG_BRACKET' });
      continue;
    }
    const close = open.pop()?.close ?? sign;
    if (close !== sign) slips.push({ at: at + index, remove: 1, insert: close, problem: 'WRONG_BRACKET' });
  }
  const inner = open.at(-1);
  if (!inner) return slips;
  const gap = /^.[ \n]/s.test(masked.slice(inner.index)) ? ' ' : '';
  const insert = open.reverse().map(({ close }) => close).join('');
  return [...slips, { at: at + masked.length, remove: 0, insert: gap + insert, problem: 'OPEN_BRACKET', place: at + inner.index }];
}
