import type { Span } from '../diagnostic.js';
import type { Node, Path, Tree } from './tree.js';

/** The node at `path` below `root`; an entry's value for a key, nothing where the path leaves the tree. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) node = node && childAt(node, step);
  return node;
}

/**
 * The place of the node at `path`. Where there is none (a missing field), the key of the nearest parent that exists;
 * for the root's own fields the first line of the file.
 */
export function locate(tree: Tree, path: Path): Span {
  return nodeAt(tree.root, path)?.span ?? keySpan(tree, path.slice(0, -1));
}

/**
 * The place of the key that leads to `path`, for a list's item the first line of the item; for the root the first line
 * of the file. Where the path leaves the tree, that of the nearest parent.
 */
export function keySpan(tree: Tree, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const parent = nodeAt(tree.root, path.slice(0, length - 1));
    const step = path[length - 1];
    if (parent?.kind === 'mapping') {
      const entry = parent.entries.find(({ key }) => key.text === step);
      if (entry) return entry.key.span;
    }
    const item = parent?.kind === 'list' && typeof step === 'number' ? parent.items[step] : undefined;
    if (item) return item.kind === 'mapping' && item.entries[0] ? item.entries[0].key.span : firstLine(tree, item.span);
  }
  return firstLine(tree, { file: tree.source.name, start: 0, end: tree.source.text.length });
}

function childAt(node: Node, step: string | number): Node | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined;
  return node.kind === 'mapping' ? node.entries.find(({ key }) => key.text === step)?.value : undefined;
}

function firstLine({ source }: Tree, span: Span): Span {
  const end = source.text.indexOf('\n', span.start);
  return end < 0 ? span : { ...span, end: Math.min(span.end, end) };
}
