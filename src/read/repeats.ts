import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { Scalar } from './tree.js';

/** A key of a mapping that an earlier one is like: that one's offset in the file, and its number among the keys. */
export interface Repeated {
  readonly key: Scalar;
  readonly of: { readonly at: number; readonly order: number };
}

/** As many fields of a plan one after the other are no slip of the hand: the plan was pasted once more. */
const PASTED = 3;

/** What is said of the repeated keys of one mapping, in the order of the text; `isRoot`: of the plan itself. */
export function repeats(keys: readonly Repeated[], isRoot: boolean, lineAt: (offset: number) => number): Diagnostic[] {
  const runs: Repeated[][] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.of.order < key.of.order) run.push(key);
    else runs.push([key]);
  }
  return runs.flatMap((run) => (isRoot && run.length >= PASTED ? run.slice(0, 1) : run).map(({ key, of }) => {
    const pasted = isRoot && run.length >= PASTED ? { pasted: run.length } : {};
    return diagnostic('yaml.duplicate-key', 'error', { key: key.text, first: lineAt(of.at) + 1, ...pasted }, key.span);
  }));
}
