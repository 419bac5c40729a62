import type { CST } from 'yaml';
import { isHeading } from './prose.js';

/**
 * The keys of `map` that are text of the block above them: a line of a `|` block that stands as far left as the block's
 * key and ends with a colon is a key to YAML. In the plan itself (`isRoot`) a heading or a sentence is never a name; in a
 * mapping within it the clerk's own titles are, so there only a title without content below, or one right behind `|`, is.
 */
export function strayKeys(map: CST.BlockMap, isRoot: boolean): CST.FlowScalar[] {
  return map.items.flatMap(({ key, value }, i) => {
    const before = map.items[i - 1];
    const above = before?.value;
    // A sentence right below a field that has nothing is its text, without `|` and not set in.
    if (isRoot && before && isEmptyField(before) && !value && key?.type === 'scalar' && isHeading(key.source, true, false)) return [key];
    if (!above || (key?.type !== 'scalar' && key?.type !== 'alias')) return [];
    const block = isRoot ? lastScalar(above) : above;
    if (block?.type !== 'block-scalar') return [];
    const isEmpty = block.source.trim() === '';
    // Right behind an empty block `Thời gian: 8 giờ` is its text, a title with lines of its own is none.
    const hasValue = value?.type === 'scalar' ? !isEmpty : Boolean(value);
    return isHeading(key.source, hasValue, !isRoot && !isEmpty) && (isRoot || !hasValue) ? [key] : [];
  });
}

function isEmptyField({ key, value }: CST.CollectionItem): boolean {
  return !value && key?.type === 'scalar' && /^[a-z][a-z0-9_]*$/.test(key.source);
}

function lastScalar(token: CST.Token | null | undefined): CST.Token | null | undefined {
  let last = token;
  while (last?.type === 'block-map' || last?.type === 'block-seq') last = last.items.at(-1)?.value;
  return last;
}
