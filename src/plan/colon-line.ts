import type { Span } from '../diagnostic.js';
import type { Node, Scalar } from '../read/tree.js';

/** `Thời gian: 8h`, which YAML takes for a key and its value, as the one line of text that the clerk typed. */
export function colonLine(key: Scalar, value: Scalar): Scalar {
  const text = `${key.text}: ${value.text}`;
  const split = key.text.length + 2;
  const place = (from: number, to: number): Span => {
    if (from >= split) return value.place(from - split, to - split);
    const start = key.place(from, Math.min(to, key.text.length));
    return to <= split ? start : { ...start, end: value.place(0, to - split).end };
  };
  return { kind: 'text', text, style: 'plain', span: { ...key.span, end: value.span.end }, place };
}

/**
 * `list` with each entry that YAML took for a key and its value made the line of text it is, unless the key is one of
 * `reserved`, where the entry really is a mapping.
 */
export function withColonLines(node: Node, reserved: readonly string[]): Node {
  if (node.kind !== 'list') return node;
  return {
    ...node,
    items: node.items.map((item) => {
      if (item.kind !== 'mapping' || item.entries.length !== 1) return item;
      const [entry] = item.entries;
      if (entry?.value.kind !== 'text' || reserved.includes(entry.key.text)) return item;
      return colonLine(entry.key, entry.value);
    }),
  };
}
