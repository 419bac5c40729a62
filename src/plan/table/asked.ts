import type { Node } from '../../read/tree.js';

/** The files that tables of a plan take their rows from, as typed, each once. They are asked for before the plan is read. */
export function askedFiles(root: Node): string[] {
  const found = new Set<string>();
  collect(root, false, found);
  return [...found];
}

/** `tables`: what stands here is a table, or under `bang:` of the plan itself a mapping of them. */
function collect(node: Node, tables: boolean, found: Set<string>): void {
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, tables, found);
    return;
  }
  if (node.kind !== 'mapping') return;
  for (const { key, value } of node.entries) {
    if (tables && key.text === 'tep' && value.kind === 'text') found.add(value.text.trim());
    collect(value, tables || isTableKey(key.text), found);
  }
}

/** `bang`, and `bang_2` where one mapping has several. */
export const isTableKey = (key: string): boolean => /^bang(_\d+)?$/.test(key);
