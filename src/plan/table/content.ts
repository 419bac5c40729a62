import type { Mapping, Node } from '../../read/tree.js';
import type { Draft } from '../outline/draft.js';
import { isTableKey } from './asked.js';

/** The tables of `bang: {…}` in a content (or `bang: [{…}, {…}]`, or `bang: ten` of one in the plan's own `bang:`). */
export function tableDrafts({ entries }: Mapping): Draft[] | undefined {
  if (entries.length === 0 || !entries.every(({ key, value }) => isTableKey(key.text) && isTable(value))) return undefined;
  return entries.flatMap(({ value }) => draftsOf(value));
}

const isTable = (node: Node): boolean => (node.kind === 'list' ? node.items.every((item) => item.kind === 'mapping') : node.kind !== 'empty');

function draftsOf(node: Node): Draft[] {
  switch (node.kind) {
    case 'mapping':
      return [{ kind: 'table', source: { kind: 'mapping', node } }];
    case 'list':
      return node.items.flatMap(draftsOf);
    case 'text':
      return [{ kind: 'table', source: { kind: 'name', name: node.text.trim(), span: node.span } }];
    case 'empty':
      return [];
  }
}
