import type { Line, LinesOf, Scalar } from './read/tree.js';

/** The lines of a text, blank ones too. Those of `before` that stand unchanged in their places are the same objects. */
export function textLines(source: Pick<Scalar, 'text' | 'place'>, before: readonly Line[] = []): Line[] {
  if (!source.text.includes('\n') && before.length === 0) return [lineAt(source, source.text, 0)];
  const all = source.text.split('\n');
  // With other lines above it, none has its place.
  const known = before.length === all.length ? before : [];
  let at = 0;
  return all.map((raw, i) => {
    const start = at;
    at += raw.length + 1;
    const same = known[i];
    return same?.raw === raw ? same : lineAt(source, raw, start);
  });
}

function lineAt(source: Pick<Scalar, 'place'>, raw: string, start: number): Line {
  const from = start + indentOf(raw);
  return { raw, text: raw.trim(), place: from === 0 ? source.place : (a, b) => source.place(from + a, from + b) };
}

/** How many signs stand before the text of a line. */
export const indentOf = (raw: string): number => raw.length - raw.trimStart().length;

/** The lines of `source` that are not blank: as a variation knows them, or anew. */
export function printedLines(source: Pick<Scalar, 'text' | 'place'>, lines: LinesOf = textLines): readonly Line[] {
  return lines(source).filter(({ text }) => text !== '');
}
