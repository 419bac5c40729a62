import type { Span } from '../diagnostic.js';
import type { Entry, Node, Path } from '../read/tree.js';

/** The entry of a mapping with this key, if `node` is a mapping that has it. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** The node at `path`, `undefined` where the tree does not go that far. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, step) => {
    if (node?.kind === 'list') return node.items[Number(step)];
    return entryOf(node, String(step))?.value;
  }, root);
}

/** The key that the node at `path` stands behind; the node itself in a list; the nearest parent's where it is missing. */
export function placeOf(root: Node, path: Path): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = nodeAt(root, path.slice(0, length - 1));
    const step = path[length - 1];
    if (parent?.kind === 'list') {
      const item = parent.items[Number(step)];
      if (item) return item.span;
    }
    const entry = entryOf(parent, String(step));
    if (entry) return entry.key.span;
  }
  return firstKey(root);
}

/** A missing field of the plan itself is reported at its first line, not over the whole file nor in one that it inherits from. */
function firstKey(root: Node): Span {
  if (root.kind !== 'mapping') return { ...root.span, end: root.span.start };
  return root.entries.find(({ key }) => key.span.file === root.span.file)?.key.span ?? root.span;
}
