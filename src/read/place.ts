/** Where the characters of a scalar's text stand in its source: entry `i` is the offset of character `i` in the source. */
export type Offsets = readonly number[];

/**
 * The offsets of `text` in `source`, the lines of a `|` block with its header; one entry more than `text` has
 * characters. A line's indentation is what its source has more than its text.
 */
export function literalOffsets(text: string, source: string): Offsets | undefined {
  const offsets: number[] = [];
  let at = source.indexOf('\n') + 1;
  for (const line of text.split('\n')) {
    const end = source.indexOf('\n', at) < 0 ? source.length : source.indexOf('\n', at);
    const indent = end - at - line.length;
    if (indent < 0 || !source.startsWith(line, at + indent)) return undefined;
    for (let i = 0; i <= line.length; i++) offsets.push(at + indent + i);
    at = end + 1;
  }
  return offsets;
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * The offsets of `text` in `source`, a plain or quoted scalar or a `>` block: both are walked side by side, blanks
 * round a line end count as one. Nothing when they part, which only text with rare escapes does.
 */
export function foldedOffsets(text: string, source: string): Offsets | undefined {
  const quote = /^["']/.exec(source)?.[0];
  const offsets: number[] = [];
  let at = quote ? 1 : 0;
  if (/^[>|]/.test(source)) at = skipBlanks(source, source.indexOf('\n') + 1);
  for (let i = 0; i < text.length; ) {
    const sign = source.charAt(at);
    const behind = skipBlanks(source, at);
    if (quote === '"' && sign === '\\' && source[at + 1] === '\n') {
      at = skipBlanks(source, at + 2);
    } else if (quote === '"' && sign === '\\') {
      const length = (text.codePointAt(i) ?? 0) > 0xffff && source[at + 1] === 'U' ? 2 : 1;
      for (let k = 0; k < length; k++) offsets.push(at);
      i += length;
      at += ESCAPE_LENGTHS[source.charAt(at + 1)] ?? 2;
    } else if (behind > at && source.slice(at, behind).includes('\n')) {
      const next = skipBlanks(text, i);
      if (next === i) return undefined;
      for (; i < next; i++) offsets.push(at);
      at = behind;
    } else if (sign === text[i]) {
      // Blanks within a line are themselves; all of them at once, for a run may be long.
      const run = Math.max(1, behind - at);
      if (!source.startsWith(text.slice(i, i + run), at)) return undefined;
      for (let k = 0; k < run; k++) offsets.push(at + k);
      at += quote === "'" && sign === "'" ? 2 : run;
      i += run;
    } else return undefined;
  }
  offsets.push(at);
  return offsets;
}

/** The offset of the first character from `from` on that is no blank or line end. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++;
  return at;
}
