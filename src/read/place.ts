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
  if (/^[>|]/.test(source)) at = source.indexOf('\n') + 1 + indentation(source);
  for (let i = 0; i < text.length; ) {
    const blanks = /^[ \t\n]+/.exec(source.slice(at, at + 1)) ? blankRun(source, at) : 0;
    if (quote === '"' && source[at] === '\\' && source[at + 1] === '\n') {
      at += 2 + blankRun(source, at + 2);
    } else if (quote === '"' && source[at] === '\\') {
      const length = (text.codePointAt(i) ?? 0) > 0xffff && source[at + 1] === 'U' ? 2 : 1;
      for (let k = 0; k < length; k++) offsets.push(at);
      i += length;
      at += ESCAPE_LENGTHS[source.charAt(at + 1)] ?? 2;
    } else if (blanks > 0 && source.slice(at, at + blanks).includes('\n')) {
      const gap = blankRun(text, i);
      if (gap === 0) return undefined;
      for (let k = 0; k < gap; k++) offsets.push(at);
      i += gap;
      at += blanks;
    } else if (source[at] === text[i]) {
      offsets.push(at);
      at += quote === "'" && text[i] === "'" ? 2 : 1;
      i++;
    } else return undefined;
  }
  offsets.push(at);
  return offsets;
}

function indentation(source: string): number {
  return blankRun(source, source.indexOf('\n') + 1);
}

function blankRun(text: string, from: number): number {
  let to = from;
  while (text[to] === ' ' || text[to] === '\t' || text[to] === '\n') to++;
  return to - from;
}
