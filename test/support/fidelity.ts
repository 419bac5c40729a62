/** How much of a source text a document carries, in order, word by word, and what it adds. */
export interface Fidelity {
  /** Share of the source's words that the document has. */
  readonly recall: number;
  /** Share of the document's words that are the source's. */
  readonly precision: number;
  /** Stretches of words of the source that the document lacks, and of the document that the source lacks. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

export function fidelity(document: string, source: string): Fidelity {
  const a = words(source);
  const b = words(document);
  const blocks = matchingBlocks(a, b);
  const same = blocks.reduce((sum, { size }) => sum + size, 0);
  const ends = [...blocks, { a: a.length, b: b.length, size: 0 }];
  const gaps = (side: 'a' | 'b', list: readonly string[]): string[] =>
    ends.map((block, i) => {
      const before = ends[i - 1];
      return list.slice(before ? before[side] + before.size : 0, block[side]).join(' ');
    }).filter(Boolean);
  return { recall: same / Math.max(1, a.length), precision: same / Math.max(1, b.length), lost: gaps('a', a), added: gaps('b', b) };
}

/** The words and numbers of `text`; punctuation, dashes, Markdown marks and white space are folded. */
export function words(text: string): string[] {
  const folded = text
    .normalize('NFC')
    // Debris of the extraction, Markdown headings, lines of a table's frame.
    .replace(/\[bookmark:[^\]]*\]|^#.*$|^[|+=\-\s]+$/gm, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/[–—−\u2011]/g, '-')
    .replace(/[*_`\\|]/g, ' ');
  return folded.match(/[\p{L}\p{N}]+(?:[./,-][\p{L}\p{N}]+)*/gu) ?? [];
}

interface Block {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

/** Ratcliff and Obershelp: the longest common stretch, then the same to its left and to its right. */
function matchingBlocks(a: readonly string[], b: readonly string[]): Block[] {
  const placesInB = new Map<string, number[]>();
  b.forEach((word, j) => placesInB.set(word, [...(placesInB.get(word) ?? []), j]));

  const longest = (aFrom: number, aTo: number, bFrom: number, bTo: number): Block => {
    let best: Block = { a: aFrom, b: bFrom, size: 0 };
    // Length of the common stretch that ends at a[i - 1] and b[j], by j.
    let before = new Map<number, number>();
    for (let i = aFrom; i < aTo; i++) {
      const here = new Map<number, number>();
      for (const j of placesInB.get(a[i] as string) ?? []) {
        if (j < bFrom || j >= bTo) continue;
        const size = (before.get(j - 1) ?? 0) + 1;
        here.set(j, size);
        if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
      }
      before = here;
    }
    return best;
  };

  const within = (aFrom: number, aTo: number, bFrom: number, bTo: number): Block[] => {
    const block = longest(aFrom, aTo, bFrom, bTo);
    if (block.size === 0) return [];
    return [
      ...within(aFrom, block.a, bFrom, block.b),
      block,
      ...within(block.a + block.size, aTo, block.b + block.size, bTo),
    ];
  };
  return within(0, a.length, 0, b.length);
}
