/** A stretch of a line, in columns from 0, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of one line of YAML, as a clerk would read it: `  - Thời gian: 8 giờ  # ghi chú`. */
export interface Anatomy {
  /** Spaces before the first sign. */
  readonly indent: number;
  /** Whether it begins with `- `, and the column of the last of its dashes. */
  readonly dash?: number;
  /** All behind the dashes, without a comment at the end. */
  readonly body: Stretch;
  /** What stands before the first colon that is followed by a blank. */
  readonly key?: Stretch;
  /** What stands behind that colon; missing when there is nothing. */
  readonly value?: Stretch;
}

const START = /^( *)((?:- +)*)(?:-$)?/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

export function anatomy(line: string): Anatomy {
  const [all, spaces, dashes] = START.exec(line) ?? ['', '', ''];
  const indent = spaces?.length ?? 0;
  const from = all.length;
  const quoted = QUOTED.exec(line.slice(from))?.[0].length ?? 0;
  const to = contentEnd(line, from + quoted);
  const dash = all.lastIndexOf('-');
  const parts = { indent, body: { from, to }, ...(dash >= 0 && (dashes || all.endsWith('-')) ? { dash } : {}) };

  const colon = colonOf(line.slice(0, to), from, quoted);
  if (colon === undefined) return parts;
  const key = { from, to: line.slice(0, colon).trimEnd().length };
  const value = colon + 1 + (/^\s*/.exec(line.slice(colon + 1, to))?.[0].length ?? 0);
  return value < to ? { ...parts, key, value: { from: value, to } } : { ...parts, key };
}

/** The column of the colon between key and value; a quote at the start hides the colons within it. */
function colonOf(line: string, from: number, quoted: number): number | undefined {
  const behindQuote = quoted > 0 && /^\s*:(?=\s|$)/.test(line.slice(from + quoted));
  const at = line.slice(behindQuote ? from + quoted : from).search(/:(?=\s|$)/);
  return at < 0 ? undefined : at + (behindQuote ? from + quoted : from);
}

function contentEnd(line: string, from: number): number {
  const comment = line.slice(from).search(/(?:^|\s)#(?:\s|$)/);
  return comment < 0 ? line.trimEnd().length : Math.max(from, line.slice(0, from + comment).trimEnd().length);
}

/** True when YAML would not read `text` as the plain text it is: it begins with a sign, or holds `: ` or ` #`. */
export function isSuspect(text: string): boolean {
  if (QUOTED.exec(text)?.[0].length === text.length) return false;
  return /^[*&!|>%@`,[\]{}?"'#]|^[-:](?:\s|$)|:(?:\s|$)|\s#/.test(text);
}

/** True for a line that begins with `1.`, `1.1.`, `a)`, `IV.` … as typed in Word. */
export function isTypedMarker(line: string): boolean {
  return /^ *(?:(?:\d{1,2}\.)+\d{0,2}|\d{1,2}\)|[a-zđ]\)|[IVX]{1,5}\.|[+•–])\s/u.test(line);
}

/** True for a line that is blank or only a comment. */
export function isIdle(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
