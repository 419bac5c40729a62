import type { Diagnostic } from '../../diagnostic.js';
import type { Node } from '../../read/tree.js';
import { lineAt, type Line } from './lines.js';

/**
 * What is wrong with a number or code that was refused where the plan is read: `year`, a year in it (`15/2026`); `gap`, a
 * space or a long dash; `shape`, anything else. `undefined` for any other diagnostic.
 */
export function codeFault(d: Diagnostic): 'year' | 'gap' | 'shape' | undefined {
  if (d.code !== 'plan.code' && !(d.code === 'plan.number' && d.facts.field === 'so')) return undefined;
  const text = d.facts.text.trim();
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text)) return 'year';
  return /[\s–—]/u.test(text) && /^[\p{Lu}\d&./\s–—-]+$/u.test(text) ? 'gap' : 'shape';
}

/** The code as typed, and its groups between hyphens. */
export interface TypedCode {
  readonly line: Line;
  readonly groups: readonly string[];
}

/** What `ky_hieu` says, without the slash that some type in front. */
export function codeIn(root: Node): TypedCode | undefined {
  const line = lineAt(root, 'ky_hieu');
  if (!line) return undefined;
  const lead = line.text.startsWith('/') ? 1 : 0;
  const text = line.text.slice(lead);
  return {
    line: { text, place: (from = 0, to = text.length) => line.place(lead + from, lead + to) },
    groups: text.split('-').map((group) => group.trim()).filter(Boolean),
  };
}
