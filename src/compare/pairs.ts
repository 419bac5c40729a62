/** A line of the old text with what became of it; one of the two is missing for a line that went or came. */
export type Pair =
  | { readonly old: string; readonly fresh: string }
  | { readonly old: string; readonly fresh?: undefined }
  | { readonly old?: undefined; readonly fresh: string };

/** Two lines that share less than this part of their words are two lines, not one that was changed. */
const ALIKE = 0.4;

/** Comparisons of one line with another that are worth their time; in more, nobody looks for pairs. */
const MOST_COMPARISONS = 250_000;

/**
 * Finds which of the lines `added` are changed lines of `removed`: the pairs in order that share most words. Gives every
 * line once, in order; of lines without a partner those removed come first.
 */
export function pairUp(removed: readonly string[], added: readonly string[]): Pair[] {
  const partners = removed.length * added.length <= MOST_COMPARISONS ? partnersOf(removed, added) : [];
  const pairs: Pair[] = [];
  let from = 0;
  let to = 0;
  for (const [i, j] of [...partners, [removed.length, added.length] as const]) {
    for (; from < i; from += 1) pairs.push({ old: removed[from] ?? '' });
    for (; to < j; to += 1) pairs.push({ fresh: added[to] ?? '' });
    const [old, fresh] = [removed[i], added[j]];
    if (old !== undefined && fresh !== undefined) pairs.push({ old, fresh });
    from = i + 1;
    to = j + 1;
  }
  return pairs;
}

/** The places of the lines that go together, in order, by the greatest sum of their likeness. */
function partnersOf(removed: readonly string[], added: readonly string[]): [number, number][] {
  const [olds, news] = [removed.map(wordsOf), added.map(wordsOf)];
  const width = added.length + 1;
  const alike = olds.map((old) => news.map((fresh) => likeness(old, fresh)));
  /** The best sum that the lines from `i` and from `j` on can reach. */
  const best = new Float64Array((removed.length + 1) * width);
  const score = (i: number, j: number): number => best[i * width + j] ?? 0;
  const together = (i: number, j: number): number => {
    const share = alike[i]?.[j] ?? 0;
    return share < ALIKE ? -1 : share + score(i + 1, j + 1);
  };
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    for (let j = added.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = Math.max(score(i + 1, j), score(i, j + 1), together(i, j));
    }
  }
  const partners: [number, number][] = [];
  for (let i = 0, j = 0; i < removed.length && j < added.length;) {
    if (together(i, j) === score(i, j)) partners.push([i++, j++]);
    else if (score(i + 1, j) === score(i, j)) i += 1;
    else j += 1;
  }
  return partners;
}

interface Words {
  readonly count: number;
  readonly times: ReadonlyMap<string, number>;
}

function wordsOf(line: string): Words {
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return { count: words.length, times };
}

/** The part of their words that two lines share, 0 to 1. */
function likeness(old: Words, fresh: Words): number {
  let shared = 0;
  for (const [word, times] of old.times) shared += Math.min(times, fresh.times.get(word) ?? 0);
  return old.count + fresh.count === 0 ? 0 : (2 * shared) / (old.count + fresh.count);
}
