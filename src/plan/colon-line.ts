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

/** `… như sau:` with nothing behind the colon, as the line that it is. */
function openLine(key: Scalar): Scalar {
  return { ...key, text: `${key.text}:`, place: (from, to) => key.place(from, Math.min(to, key.text.length)) };
}

/**
 * `node` with each entry of its list that YAML took for keys and values made the lines of text it is, unless one of the
 * keys is `reserved`, where the entry really is a mapping.
 */
export function withColonLines(node: Node, reserved: readonly string[]): Node {
  if (node.kind !== 'list') return node;
  return {
    ...node,
    items: node.items.flatMap((item) => {
      if (item.kind !== 'mapping' || item.entries.some((entry) => reserved.includes(entry.key.text))) return [item];
      const lines = item.entries.flatMap(({ key, value }) => (value.kind === 'text' ? [colonLine(key, value)] : value.kind === 'empty' ? [openLine(key)] : []));
      return lines.length === item.entries.length ? lines : [item];
    }),
  };
}
