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

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** V8 keeps a piece of a text as a window on the whole, which would so stay in memory with it. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
