import type { Mapping, Node } from '../../read/tree.js';
import type { Draft } from '../outline/draft.js';
import { isTableKey } from './asked.js';

/**
 * The tables of `bang: {…}` in a content (or `bang: [{…}, {…}]`, or `bang: ten` of one in the plan's own `bang:`). What is
 * none of these is taken for a table, too, and reported as that.
 */
export function tableDrafts({ entries }: Mapping): Draft[] | undefined {
  if (entries.length === 0 || !entries.every(({ key }) => isTableKey(key.text))) return undefined;
  return entries.flatMap(({ value }) => (value.kind === 'list' ? value.items.map(draftOf) : [draftOf(value)]));
}

function draftOf(node: Node): Draft {
  return node.kind === 'text'
    ? { kind: 'table', source: { kind: 'name', name: node.text.trim(), span: node.span } }
    : { kind: 'table', source: { kind: 'written', node } };
}
