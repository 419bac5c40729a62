import type { Entry, Mapping, Node } from './tree.js';

/**
 * `base` with what `over` says laid over it, field by field: where both have a mapping, its entries are merged in the
 * same way; everything else (text, list, also an empty value) stands as `over` has it. Entries keep `base`'s order, new
 * ones follow in that of `over`.
 *
 * Neither tree is changed: what only one of them has is that very node, with its own place in its own file. A merged
 * mapping has the place of `over`'s, for that is where somebody asked for the change.
 */
export function mergeTrees(base: Node, over: Node): Node {
  return base.kind === 'mapping' && over.kind === 'mapping' ? mergeMappings(base, over) : over;
}

function mergeMappings(base: Mapping, over: Mapping): Mapping {
  const left = new Map(over.entries.map((entry) => [entry.key.text, entry]));
  const merged = base.entries.map((entry): Entry => {
    const own = left.get(entry.key.text);
    left.delete(entry.key.text);
    if (!own) return entry;
    const value = mergeTrees(entry.value, own.value);
    return value === own.value ? own : { key: own.key, value };
  });
  return { kind: 'mapping', entries: [...merged, ...left.values()], span: over.span };
}
