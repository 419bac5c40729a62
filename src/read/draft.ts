/** One change of a text: at the UTF-16 offset `at`, `remove` characters give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text that was repaired in memory, and where each of its characters stands in the file. */
export interface Draft {
  readonly text: string;
  /** The stretches that were kept, in order; `at` in this text, `origin` in the file. */
  readonly kept: readonly { readonly at: number; readonly origin: number; readonly length: number }[];
}

export function draftOf(text: string): Draft {
  return { text, kept: [{ at: 0, origin: 0, length: text.length }] };
}

/** `draft` with `edits` made; they are in its own offsets, ascending, and do not overlap. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const pieces: string[] = [];
  const kept: { at: number; origin: number; length: number }[] = [];
  let from = 0;
  let at = 0;
  const keep = (to: number): void => {
    pieces.push(draft.text.slice(from, to));
    for (const old of draft.kept) {
      const start = Math.max(old.at, from);
      const length = Math.min(old.at + old.length, to) - start;
      if (length > 0) kept.push({ at: at + start - from, origin: old.origin + start - old.at, length });
    }
    at += to - from;
  };
  for (const edit of edits) {
    keep(edit.at);
    pieces.push(edit.insert);
    at += edit.insert.length;
    from = edit.at + edit.remove;
  }
  keep(draft.text.length);
  return { text: pieces.join(''), kept };
}

/** The file's offset of `offset`; for an inserted character the place where it was inserted. */
export function originOf(draft: Draft, offset: number): number {
  let low = 0;
  let high = draft.kept.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((draft.kept[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const piece = draft.kept[low];
  if (!piece) return 0;
  return piece.origin + Math.max(0, Math.min(offset - piece.at, piece.length));
}
