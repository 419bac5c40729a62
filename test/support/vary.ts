import type { Node, Tree } from '../../src/read/tree.js';

/** `tree` with `change` done to every value's text; what does not change are the same objects. */
export const varied = (tree: Tree, change: (text: string) => string): Tree => ({ ...tree, root: variedNode(tree.root, change) });

function variedNode(node: Node, change: (text: string) => string): Node {
  switch (node.kind) {
    case 'text': {
      const text = change(node.text);
      return text === node.text ? node : { ...node, text, place: () => node.span };
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
