import type { Line, LinesOf, Node, Scalar, Tree } from '../../src/read/tree.js';
import { textLines } from '../../src/text-lines.js';

const known = new WeakMap<object, readonly Line[]>();
const lines: LinesOf = (text) => {
  const found = known.get(text) ?? textLines(text);
  known.set(text, found);
  return found;
};

/** `tree` with `change` done to every value's text; what does not change are the same objects, lines among them. */
export const varied = (tree: Tree, change: (text: string) => string): Tree => ({ ...tree, root: variedNode(tree.root, change), lines });

function variedNode(node: Node, change: (text: string) => string): Node {
  switch (node.kind) {
    case 'text': {
      const text = change(node.text);
      if (text === node.text) return node;
      const other: Scalar = { ...node, text, place: () => node.span };
      known.set(other, textLines(other, lines(node)));
      return other;
    }
    case 'list': {
      const items = node.items.map((item) => variedNode(item, change));
      return items.every((item, i) => item === node.items[i]) ? node : { ...node, items };
    }
    case 'mapping': {
      const entries = node.entries.map((entry) => {
        const value = variedNode(entry.value, change);
        return value === entry.value ? entry : { ...entry, value };
      });
      return entries.every((entry, i) => entry === node.entries[i]) ? node : { ...node, entries };
    }
    case 'empty':
      return node;
  }
}
