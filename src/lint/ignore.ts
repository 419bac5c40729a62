import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import type { Node, Scalar, SourceText } from '../read/tree.js';
import { nearest } from '../standard/fold.js';

/** One rule that a comment turns off for a stretch of the file. */
interface Ignore {
  readonly id: string;
  /** Where the rule's name stands in the comment. */
  readonly at: Span;
  readonly from: number;
  readonly to: number;
}

export interface Ignores {
  /** True when a comment turns the rule off at `span`; remembers that the comment was needed. */
  covers(id: string, span: Span | undefined): boolean;
  /** What is wrong with the comments themselves; asked for when all findings were shown to `covers`. */
  faults(): Diagnostic[];
}

const COMMENT = /#[ \t]*kehoach-(?:bỏ-qua|bo-qua)\b[ \t]*([^:\n]*)(?::[ \t]*(.*))?$/gmu;

/**
 * The comments `# kehoach-bỏ-qua ND30-LG03: lý do` of a file. At the end of a line one holds for that line, alone on a line
 * for the next. A text of several lines has no comments inside it, so one before it or behind its `|` holds for all of it.
 */
export function ignoresIn({ name, text }: SourceText, root: Node, known: readonly string[]): Ignores {
  const found: Diagnostic[] = [];
  const scalars = scalarsOf(root);
  const ignores: Ignore[] = [];
  for (const comment of text.matchAll(COMMENT)) {
    if (insideText(scalars, comment.index, text)) continue;
    const target = targetOf(text, comment.index, scalars);
    const [whole, ids = '', reason] = comment;
    for (const id of ids.matchAll(/[^\s,;]+/gu)) {
      const start = comment.index + whole.indexOf(ids) + id.index;
      const at: Span = { file: name, start, end: start + id[0].length };
      const rule = id[0].toUpperCase();
      if (!known.includes(rule)) {
        const near = nearest(rule, known);
        found.push(diagnostic('lint.unknown-rule', 'warning', { id: id[0], ...(near && { nearest: near }) }, at));
        continue;
      }
      if (!reason?.trim()) found.push(diagnostic('lint.ignore-reason', 'warning', { id: rule }, at));
      ignores.push({ id: rule, at, ...target });
    }
  }
  const used = new Set<Ignore>();
  return {
    covers: (id, span) => {
      if (!span || span.file !== name) return false;
      const covering = ignores.filter((ignore) => ignore.id === id && span.start >= ignore.from && span.start <= ignore.to);
      for (const ignore of covering) used.add(ignore);
      return covering.length > 0;
    },
    faults: () => [...found, ...ignores.filter((ignore) => !used.has(ignore)).map(({ id, at }) => diagnostic('lint.unused-ignore', 'warning', { id }, at))],
  };
}

/** The offsets that a comment at `index` holds for. */
function targetOf(text: string, index: number, scalars: readonly Scalar[]): { readonly from: number; readonly to: number } {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  let from = lineStart;
  if (text.slice(lineStart, index).trim() === '') {
    // Further comments and blank lines may stand between.
    const next = /(?:[^\n]*\n)(?:[ \t]*(?:#[^\n]*)?\n)*/y;
    next.lastIndex = index;
    from = next.test(text) ? next.lastIndex : text.length;
  }
  const end = text.indexOf('\n', from);
  const to = end < 0 ? text.length : end;
  const block = scalars.find(({ span }) => span.start >= from && span.start <= to && text.slice(span.start, span.end).includes('\n'));
  return { from, to: block?.span.end ?? to };
}

/** True for a `#` that is part of a text and no comment. */
function insideText(scalars: readonly Scalar[], index: number, text: string): boolean {
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scalars[middle]?.span.start ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const scalar = scalars[low - 1];
  if (!scalar || index >= scalar.span.end) return false;
  // What follows `|` on its line is no text yet.
  return scalar.style !== 'block' || text.slice(scalar.span.start, index).includes('\n');
}

function scalarsOf(root: Node): Scalar[] {
  const all: Scalar[] = [];
  const walk = (node: Node): void => {
    if (node.kind === 'text') all.push(node);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        all.push(key);
        walk(value);
      }
    }
  };
  walk(root);
  return all.sort((a, b) => a.span.start - b.span.start);
}
