import type { Diagnostic, Mend } from '../diagnostic.js';

/** A text with its mends made, and which findings they were. */
export interface Mended {
  readonly text: string;
  readonly made: readonly Diagnostic[];
}

/**
 * `text`, the normalised text of the file `name`, with the mends of `diagnostics` made, first come first served: a finding
 * whose mends touch what another changed is left for the next round.
 */
export function applyMends(name: string, text: string, diagnostics: readonly Diagnostic[]): Mended {
  const edits: Mend[] = [];
  const made: Diagnostic[] = [];
  for (const d of diagnostics) {
    const mends = d.code === 'lint.rule' ? (d.facts.mends ?? []) : [];
    const fits = mends.every(({ at, old }) => at.file === name && text.slice(at.start, at.end) === old);
    const free = mends.every(({ at }) => edits.every((edit) => at.end < edit.at.start || at.start > edit.at.end));
    if (mends.length === 0 || !fits || !free) continue;
    edits.push(...mends);
    made.push(d);
  }
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text: insert } of edits.sort((a, b) => a.at.start - b.at.start)) {
    pieces.push(text.slice(from, at.start), insert);
    from = at.end;
  }
  return { text: [...pieces, text.slice(from)].join(''), made };
}
