/**
 * What is kept while one plan is built with thousands of small changes: results of pure functions, so that what no change
 * touches is made once. A memo belongs to whoever builds; a stage that is given none makes everything anew.
 */

/**
 * The result for `key`, a text that says all that it depends on. `make` is given a copy of it, and what it returns should
 * hold on to no other text of such a size.
 */
export type Memo<T extends object> = (key: string, make: (key: string) => T) => T;

/** The last result for `of`; one that was made with other things than those in `key` is made again. */
export type Recall<K extends object, T> = (of: K, key: readonly unknown[], make: () => T) => T;

export const forgetful = <T extends object>(key: string, make: (key: string) => T): T => make(key);

export const recallNothing = <K extends object, T>(_of: K, _key: readonly unknown[], make: () => T): T => make();

/** Of keys, in UTF-16 units; what they lead to is a few times as large. */
const ROOM = 250_000;

/**
 * A memo that keeps the results last asked for, those for `room` units of keys at least and for twice as many at most:
 * what only one variation has is dropped in time, what all have stays.
 */
export function createMemo<T extends object>(room = ROOM): Memo<T> {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  let filled = 0;
  return (asked, make) => {
    const known = lately.get(asked);
    if (known) return known;
    const key = copyOf(asked);
    const value = before.get(key) ?? make(key);
    if (filled > room) {
      before = lately;
      lately = new Map();
      filled = 0;
    }
    lately.set(key, value);
    filled += key.length;
    return value;
  };
}

/**
 * Keeps a result for as long as the object lives that it is of, from the second time on that it is asked for: most of what
 * comes once never comes again, and would only fill the memory until garbage is collected.
 */
export function createRecall<K extends object, T>(): Recall<K, T> {
  const last = new WeakMap<K, { readonly key: readonly unknown[]; readonly value: T }>();
  const once = new WeakSet<K>();
  return (of, key, make) => {
    const known = last.get(of);
    if (known && isSame(known.key, key)) return known.value;
    const value = make();
    if (once.has(of)) last.set(of, { key, value });
    else once.add(of);
    return value;
  };
}

/** Things that follow each other in a list. */
export interface Stretch<K extends object> {
  readonly items: readonly K[];
  /** They stood in an earlier list as well: when they come again, the stretch is the same object. */
  readonly isKept: boolean;
}

/** Cuts a list, so that what it has in common with earlier lists makes stretches of its own. */
export type Stretches<K extends object> = (list: readonly K[]) => readonly Stretch<K>[];

/** Stretches of lists that differ in few places; what `canKeep` denies is never a part of one that is kept. */
export function createStretches<K extends object>(canKeep: (item: K) => boolean = () => true): Stretches<K> {
  const known = new WeakSet<K>();
  const kept = new WeakMap<K, Stretch<K>>();
  return (list) => {
    const all: Stretch<K>[] = [];
    for (let from = 0; from < list.length;) {
      const first = list[from] as K;
      const same = kept.get(first);
      const stretch = same && isAt(same.items, list, from) ? same : stretchAt(list, from, known);
      if (stretch !== same && stretch.isKept) kept.set(first, stretch);
      all.push(stretch);
      from += stretch.items.length;
    }
    for (const { items, isKept } of all) if (!isKept) for (const item of items) if (canKeep(item)) known.add(item);
    return all;
  };
}

/** All from `from` on that are known, or all that are not. */
function stretchAt<K extends object>(list: readonly K[], from: number, known: WeakSet<K>): Stretch<K> {
  const isKept = known.has(list[from] as K);
  let to = from + 1;
  while (to < list.length && known.has(list[to] as K) === isKept) to += 1;
  return { items: list.slice(from, to), isKept };
}

function isAt(items: readonly unknown[], list: readonly unknown[], from: number): boolean {
  if (list.length - from < items.length) return false;
  for (let i = 0; i < items.length; i += 1) if (list[from + i] !== items[i]) return false;
  return true;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** V8 keeps a piece of a text as a window on the whole, which would so stay in memory with it. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
