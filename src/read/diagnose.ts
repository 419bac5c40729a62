import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { quoteEdits } from './repair/quote.js';
import { correctionOf, type Origin } from './correct.js';
import type { Mended } from './repair/search.js';
import type { Node, Tree } from './tree.js';
import type { Fault, LostText } from './yaml/fault.js';
import { isSentences } from './yaml/joined.js';

type Place = (from: number, to: number) => Span;

/** The error for a fault in `text`, with the fix that was found for it. */
export function diagnose(origin: Origin, fault: Fault, mended: Mended | undefined, place: Place): Diagnostic {
  const { text } = origin.draft;
  const { at, end } = mended?.repair.place ?? fault;
  const lineEnd = text.indexOf('\n', at);
  const span = place(at, Math.min(Math.max(at + 1, end), lineEnd < 0 ? text.length : lineEnd));
  const fix = mended && correctionOf(origin, mended.repair, at);
  const problem = mended?.repair.problem;
  const oddSpace = mended?.repair.oddSpace ?? (fault.kind === 'odd-space' ? fault.codePoint : undefined);
  if (oddSpace !== undefined) return diagnostic('yaml.odd-space', 'error', { codePoint: oddSpace, ...fix }, span);
  // What stands outside of its text is no sign of YAML's.
  if (problem === 'TEXT_OUTSIDE_BLOCK') return diagnostic('yaml.syntax', 'error', { problem, ...fix }, span);
  switch (fault.kind) {
    case 'alias':
      return diagnostic('yaml.alias', 'error', { name: fault.name, ...fix }, span);
    case 'tag':
      return diagnostic('yaml.tag', 'error', { tag: fault.tag, ...fix }, span);
    case 'joined':
      // A slip that has a name of its own is reported under that.
      if (problem) return diagnostic('yaml.syntax', 'error', { problem, ...fix }, span);
      return diagnostic('yaml.joined-lines', 'error', { line: fault.line, ...(mended?.repair.instead && { instead: mended.repair.instead }), ...fix }, span);
    case 'syntax':
    case 'unclosed':
      return diagnostic('yaml.syntax', 'error', { problem: problem ?? fault.problem, ...fix }, span);
    case 'stray':
      return diagnostic('yaml.syntax', 'error', { problem: problem ?? 'TEXT_OUTSIDE_BLOCK', ...fix }, span);
    case 'odd-space':
      return diagnostic('yaml.odd-space', 'error', { codePoint: fault.codePoint, ...fix }, span);
  }
}

/** The warning for text that YAML took for a comment, with the line in quotes that keeps it. */
export function lostText(origin: Origin, { value, at, end }: LostText, place: Place): Diagnostic {
  const { text } = origin.draft;
  const fix = correctionOf(origin, { edits: quoteEdits(text, value, end) }, at);
  return diagnostic('yaml.lost-after-hash', 'warning', { lost: text.slice(at, end), ...fix }, place(at, end));
}

/** Warnings for plain texts below their key whose every line ends like a sentence, and which YAML makes one paragraph of. */
export function sentences({ source, root }: Tree): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<number>();
  const visit = (node: Node): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'mapping') return;
    for (const { key, value } of node.entries) {
      visit(value);
      // What an alias repeats was said where it stands.
      if (value.kind !== 'text' || value.style !== 'plain' || seen.has(value.span.start)) continue;
      seen.add(value.span.start);
      const lines = source.text.slice(value.span.start, value.span.end);
      const between = source.text.slice(key.span.end, value.span.start);
      if (!between.includes('\n') || !isSentences(lines)) continue;
      const from = source.text.lastIndexOf('\n', key.span.start) + 1;
      const head = source.text.slice(from, source.text.indexOf('\n', key.span.end)).trimEnd();
      const at = value.span.start + lines.indexOf('\n') + 1;
      const line = source.text.slice(at).split('\n', 1)[0] ?? '';
      found.push(diagnostic('yaml.joined-lines', 'warning', { line: line.trim(), fix: `${head} |` }, key.span));
    }
  };
  visit(root);
  return found;
}
