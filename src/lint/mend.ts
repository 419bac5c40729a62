import type { Mend, Span } from '../diagnostic.js';
import type { Match } from './find/match.js';
import type { Scalar } from '../read/tree.js';

/**
 * The mend that writes `text` for what a match found: only when its place holds exactly what was matched. Text over
 * several lines or with escapes has places that are only near.
 */
export function mendMatch({ groups, at }: Pick<Match, 'groups' | 'at'>, text: string): { readonly mend?: readonly Mend[] } {
  return mendAt(at, groups[0] ?? '', text);
}

/** The same for the whole text of a one-line scalar. */
export function mendScalar(scalar: Scalar, text: string): { readonly mend?: readonly Mend[] } {
  return scalar.style === 'block' ? {} : mendAt(scalar.place(0, scalar.text.length), scalar.text, text);
}

/** The same for the text `old` at a place. */
export function mendAt(at: Span, old: string, text: string): { readonly mend?: readonly Mend[] } {
  return at.end - at.start === old.length && !old.includes('\n') ? { mend: [{ at, old, text }] } : {};
}
