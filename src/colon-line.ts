import type { Span } from './diagnostic.js';
import type { Scalar } from './read/tree.js';

/** `Thời gian: 8h`, which YAML takes for a key and its value, as the one line of text that the clerk typed: print and rules read it so. */
export function colonLine(key: Scalar, value: Scalar): Scalar {
  const text = `${key.text}: ${value.text}`;
  const split = key.text.length + 2;
  const place = (from: number, to: number): Span => {
    if (from >= split) return value.place(from - split, to - split);
    const start = key.place(from, Math.min(to, key.text.length));
    return to < split ? start : { ...start, end: value.place(0, to - split).end };
  };
  return { kind: 'text', text, style: 'plain', span: { ...key.span, end: value.span.end }, place };
}
