import { diffArrays } from 'diff';
import { pairUp } from './pairs.js';
import { between, type Piece } from './words.js';

/** What became of one line. Steps in order tell how one text turns into the other. */
export type Step =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
  | { readonly kind: 'changed'; readonly old: readonly Piece[]; readonly fresh: readonly Piece[] };

/**
 * The time to find the fewest changes grows with the square of their number; texts that differ in more lines than this
 * are two texts rather than two versions of one.
 */
const MOST_CHANGES = 2000;

/** How the lines `old` turn into `fresh`, in steps; only steps of the kind `same` when they are equal. */
export function differences(old: readonly string[], fresh: readonly string[]): Step[] {
  const head = commonHead(old, fresh);
  const tail = commonHead(old.slice(head).reverse(), fresh.slice(head).reverse());
  const [oldEnd, freshEnd] = [old.length - tail, fresh.length - tail];
  return [
    ...old.slice(0, head).map(same),
    ...changes(old.slice(head, oldEnd), fresh.slice(head, freshEnd)),
    ...old.slice(oldEnd).map(same),
  ];
}

/** True when `steps` change nothing. */
export function isSame(steps: readonly Step[]): boolean {
  return steps.every(({ kind }) => kind === 'same');
}

const same = (text: string): Step => ({ kind: 'same', text });

function commonHead(old: readonly string[], fresh: readonly string[]): number {
  const length = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < length && old[head] === fresh[head]) head += 1;
  return head;
}

function changes(old: readonly string[], fresh: readonly string[]): Step[] {
  const found = diffArrays([...old], [...fresh], { maxEditLength: MOST_CHANGES });
  if (!found) return block(old, fresh);
  const steps: Step[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const close = (): void => {
    for (const step of block(removed, added)) steps.push(step);
    removed = [];
    added = [];
  };
  for (const chunk of found) {
    if (chunk.removed) removed = [...removed, ...chunk.value];
    else if (chunk.added) added = [...added, ...chunk.value];
    else {
      close();
      for (const text of chunk.value) steps.push(same(text));
    }
  }
  close();
  return steps;
}

/** Lines that stand in one place in the two texts: those that are one line, changed, and those that came or went. */
function block(removed: readonly string[], added: readonly string[]): Step[] {
  return pairUp(removed, added).map(({ old, fresh }): Step => {
    if (old === undefined) return { kind: 'added', text: fresh };
    if (fresh === undefined) return { kind: 'removed', text: old };
    return { kind: 'changed', ...between(old, fresh) };
  });
}
