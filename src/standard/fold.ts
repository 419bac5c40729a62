/** Nearly all keys are typed so already. */
const FOLDED = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** `text` as a key would be typed: without accents, lower case, one `_` between words. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** A longer text is no name that somebody mistyped, and would take long to compare. */
const LONGEST = 100;

/** The name of `known` that `typed` most likely means, accents, capitals and spaces aside; `undefined` when none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const folded = fold(typed.slice(0, 2 * LONGEST));
  if (folded.length > LONGEST) return undefined;
  const most = Math.max(1, Math.floor(folded.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const other = fold(name);
    // Each letter more or less is one step at least.
    if (Math.abs(other.length - folded.length) > most) continue;
    const distance = editDistance(folded, other);
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best && best.distance <= most ? best.name : undefined;
}

/** Letters to insert, drop, change or swap with their neighbour to make `b` of `a`. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const at = (r: number, c: number): number => (r === i ? row[c] : rows[r]?.[c]) ?? Infinity;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (cost && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Infinity;
}
