import type { Passage } from '../passages.js';

/** Places in passages: offsets, each with the passage that it is in. */
export class Spots {
  private readonly all = new Map<Passage, Set<number>>();

  add(passage: Passage, at: number): void {
    const here = this.all.get(passage);
    if (here) here.add(at);
    else this.all.set(passage, new Set([at]));
  }

  has(passage: Passage, at: number): boolean {
    return this.all.get(passage)?.has(at) ?? false;
  }
}

/** `all`, which are in order, by the passages that they are in. */
export function byPassage<T extends { readonly passage: Passage }>(all: readonly T[]): ReadonlyMap<Passage, readonly T[]> {
  const found = new Map<Passage, T[]>();
  for (const one of all) {
    const here = found.get(one.passage);
    if (here) here.push(one);
    else found.set(one.passage, [one]);
  }
  return found;
}
