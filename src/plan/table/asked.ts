import type { Node } from '../../read/tree.js';

/** A file that a table takes its rows from: its path as typed, and what spans call the file that names it. */
export interface AskedFile {
  readonly path: string;
  readonly file: string;
}

/** What such a file is known by: the same path in two files may mean two. */
export const fileKey = (path: string, file: string): string => `${file}\n${path}`;

/** The files that tables of a plan take their rows from, each once. They are asked for before the plan is read. */
export function askedFiles(root: Node): AskedFile[] {
  const found = new Map<string, AskedFile>();
  collect(root, false, found);
  return [...found.values()];
}

/** `tables`: what stands here is a table, or under `bang:` of the plan itself a mapping of them. */
function collect(node: Node, tables: boolean, found: Map<string, AskedFile>): void {
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, tables, found);
    return;
  }
  if (node.kind !== 'mapping') return;
  for (const { key, value } of node.entries) {
    if (tables && key.text === 'tep' && value.kind === 'text') {
      const asked = { path: value.text.trim(), file: value.span.file };
      found.set(fileKey(asked.path, asked.file), asked);
    }
    collect(value, tables || isTableKey(key.text), found);
  }
}

/** `bang`, and `bang_2` where one mapping has several. */
export const isTableKey = (key: string): boolean => /^bang(_\d+)?$/.test(key);
