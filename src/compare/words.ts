import { diffArrays } from 'diff';

/** A stretch of a line, and whether the other version of the line lacks it. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Words with their accents, numbers and dates whole, and every other sign by itself. */
const TOKENS = /\p{N}+(?:[.,/]\p{N}+)*|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Lines with more changes than this are shown as changed from end to end. */
const MOST_CHANGES = 1000;

/** The two versions of a line in pieces, by words. */
export function between(old: string, fresh: string): { readonly old: readonly Piece[]; readonly fresh: readonly Piece[] } {
  const chunks = diffArrays(old.match(TOKENS) ?? [], fresh.match(TOKENS) ?? [], { maxEditLength: MOST_CHANGES });
  if (!chunks) return { old: [{ text: old, changed: true }], fresh: [{ text: fresh, changed: true }] };
  const [left, right]: [Piece[], Piece[]] = [[], []];
  chunks.forEach(({ value, removed, added }, i) => {
    const text = value.join('');
    // A space between two changed words belongs to the change: one mark instead of two.
    const changed = removed || added || (text.trim() === '' && i > 0 && i < chunks.length - 1);
    if (!added) append(left, { text, changed });
    if (!removed) append(right, { text, changed });
  });
  return { old: left, fresh: right };
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last && last.changed === piece.changed) pieces[pieces.length - 1] = { text: last.text + piece.text, changed: piece.changed };
  else pieces.push(piece);
}
