import type { Diagnostic } from '../../diagnostic.js';

/** What kind of number stands out of order; `undefined` for any other diagnostic. */
export function numberFault(d: Diagnostic): 'roman' | 'decimal' | 'letter' | undefined {
  if (d.code !== 'outline.number') return undefined;
  const { expected } = d.facts;
  if (/^\(?\d/u.test(expected)) return 'decimal';
  return expected.endsWith(')') ? 'letter' : 'roman';
}
