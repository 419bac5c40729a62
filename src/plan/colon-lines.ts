import { colonLine } from '../colon-line.js';
import type { Node, Scalar } from '../read/tree.js';

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
