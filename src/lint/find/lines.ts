import type { Span } from '../../diagnostic.js';
import type { Node, Scalar } from '../../read/tree.js';

/** One line of a field, trimmed; `place(from, to)` is the place of a stretch of it, of all of it without them. */
export interface Line {
  readonly text: string;
  readonly place: (from?: number, to?: number) => Span;
}

/** The lines of a scalar, without the blank ones. */
export function linesOf(scalar: Scalar): Line[] {
  let at = 0;
  return scalar.text.split('\n').flatMap((raw) => {
    const start = at + raw.length - raw.trimStart().length;
    const text = raw.trim();
    at += raw.length + 1;
    return text ? [{ text, place: (from = 0, to = text.length) => scalar.place(start + from, start + to) }] : [];
  });
}

/** A scalar on several lines as the one line that is printed. */
export function asOneLine(scalar: Scalar): Line {
  const lines = linesOf(scalar);
  const [only] = lines;
  if (only && lines.length === 1) return only;
  return { text: lines.map(({ text }) => text).join(' '), place: () => scalar.span };
}

/** What stands behind `key` in a mapping. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

/** The text behind `key` in a mapping as one line. */
export function lineAt(node: Node | undefined, key: string): Line | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'text' && value.text.trim() ? asOneLine(value) : undefined;
}

/** A node as a list: its items, or itself alone. */
export function eachOf(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  return node.kind === 'list' ? node.items : [node];
}
