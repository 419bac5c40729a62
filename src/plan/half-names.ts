import type { Span } from '../diagnostic.js';
import type { Scalar } from '../read/tree.js';

/** A name with braces on one side only, or one too few on the other. */
export interface HalfName {
  /** As far as it plainly belongs to the name: `{{x}`, `gio}}`. */
  readonly text: string;
  readonly missing: '{{' | '}}';
  readonly span: Span;
}

const WHOLE = /(?<!\\)\{\{[^{}]*\}\}/g;
/** One brace, or braces that are signs of their own. */
const BRACE = /\\\{\{|\\\}\}|\\\{|[{}]/g;
const BEGUN = /\{\{\s*\p{L}[\p{L}\p{M}\d_]*\}?/uy;
const ENDED = /\{?(?<![\p{L}\p{M}\d_])\p{L}[\p{L}\p{M}\d_]{0,60}["”]?\s*\}\}$/u;
/** More than any name has. */
const REACH = 80;

/**
 * The half names in a text, in order. Braces of formulas and sets (`{{1, 2}, {3}}`) are pairs of themselves, or have no
 * word where a name would have it.
 */
export function halfNamesIn(scalar: Scalar): HalfName[] {
  if (!scalar.text.includes('{{') && !scalar.text.includes('}}')) return [];
  // A whole name leaves nothing that could open or close.
  const text = scalar.text.replace(WHOLE, (name) => '\n'.repeat(name.length));
  const { open, closed } = unpaired(text);
  const begun = open.flatMap((at) => {
    BEGUN.lastIndex = at;
    const found = BEGUN.exec(text);
    return found ? [{ from: at, to: at + found[0].length, missing: '}}' as const }] : [];
  });
  const ended = closed.flatMap((at) => {
    const to = text.charAt(at + 1) === '}' ? at + 2 : at + 1;
    const found = ENDED.exec(text.slice(Math.max(0, to - REACH), to));
    return found ? [{ from: to - found[0].length, to, missing: '{{' as const }] : [];
  });
  return [...begun, ...ended.filter(({ to }, i) => to !== ended[i - 1]?.to)].sort((a, b) => a.from - b.from)
    .map(({ from, to, missing }) => ({ text: text.slice(from, to), missing, span: scalar.place(from, to) }));
}

/** Where braces stand that nothing closes, and that nothing has opened. */
function unpaired(text: string): { readonly open: readonly number[]; readonly closed: readonly number[] } {
  const open: { readonly at: number; readonly isSign: boolean }[] = [];
  const closed: number[] = [];
  for (const { 0: brace, index: at } of text.matchAll(BRACE)) {
    if (brace === '{') open.push({ at, isSign: false });
    else if (brace === '}') {
      if (!open.pop()) closed.push(at);
    } else if (brace === '\\}}') open.splice(-2);
    else for (let i = 1; i < brace.length; i += 1) open.push({ at: at + i, isSign: true });
  }
  return { open: open.filter(({ isSign }) => !isSign).map(({ at }) => at), closed };
}
