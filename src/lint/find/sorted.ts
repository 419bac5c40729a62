/** How many of `all`, in order of their starts, begin at `offset` or before it. */
export function countUpTo<T>(all: readonly T[], startOf: (one: T) => number, offset: number, from = 0): number {
  let low = from;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
