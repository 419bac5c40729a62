import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { recallNothing, type Recall } from '../memo.js';
import type { Node, Scalar, SourceText } from '../read/tree.js';
import { nearest } from '../standard/fold.js';
import { ruleCode } from '../standard/rule-code.js';
import { countUpTo } from './find/sorted.js';

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
  /** What is wrong with how the comments are written. */
  readonly faults: readonly Diagnostic[];
  /** Those that turned nothing off; asked for when all findings were shown to `covers`. */
  unused(): Diagnostic[];
}

/** In small letters or capitals, with or without accents, tied by dashes, spaces or low lines: all of it is meant. */
const COMMENT = /#[ \t]*ke[ _-]?hoach[ _-]*(?:bỏ|bo)[ _-]*qua(?![\p{L}\d])[ \t]*:?[ \t]*([^:\n]*)(?::[ \t]*(.*))?$/gimu;
/** The rules that such a comment names: up to the first word that can be none. */
const IDS = /^(?:(?:ND[ _-]?30[ _-]?)?[A-ZĐ]{2,4}-?\d{1,3}(?![\p{L}\d])[\s,;]*)+/iu;

/**
 * The comments `# kehoach-bỏ-qua ND30-LG03: lý do` of one file of a plan, whose whole tree is `root`. At the end of a line one holds for that line, alone on a line
 * for the next. A text of several lines has no comments inside it, so one before it or behind its `|` holds for all of it.
 */
export function ignoresIn(file: SourceText, root: Node, known: readonly string[], recall: Recall<SourceText, readonly RegExpExecArray[]> = recallNothing): Ignores {
  const { name, text } = file;
  const found: Diagnostic[] = [];
  const ignores: Ignore[] = [];
  const comments = recall(file, [], () => [...text.matchAll(COMMENT)]);
  const scalars = comments.length > 0 ? scalarsOf(root, name) : [];
  const blocks = scalars.filter(({ span }) => text.slice(span.start, span.end).includes('\n'));
  for (const comment of comments) {
    const [whole, words = '', reason] = comment;
    const [named = ''] = IDS.exec(words) ?? [];
    if (insideText(scalars, comment.index, text)) {
      const at: Span = { file: name, start: comment.index, end: comment.index + whole.trimEnd().length };
      if (named) found.push(diagnostic('lint.ignore-in-text', 'warning', { comment: whole.trimEnd() }, at));
      continue;
    }
    const target = targetOf(text, comment.index, blocks);
    // A name that can be no rule's is told as such only where nothing else stands there.
    const ids = named || (/^\S+/u.exec(words)?.[0] ?? '');
    const start = comment.index + whole.indexOf(words);
    const told = found.length;
    for (const id of ids.matchAll(/[^\s,;]+/gu)) {
      const at: Span = { file: name, start: start + id.index, end: start + id.index + id[0].length };
      const rule = ruleCode(id[0]);
      if (!known.includes(rule)) {
        const near = nearest(rule, known);
        found.push(diagnostic('lint.unknown-rule', 'warning', { id: id[0], ...(near && { nearest: near }) }, at));
        continue;
      }
      if (!reason?.trim() && found.length === told) found.push(diagnostic('lint.ignore-reason', 'warning', { id: rule }, at));
      ignores.push({ id: rule, at, ...target });
    }
  }
  const byRule = new Map<string, Ignore[]>();
  for (const ignore of ignores) {
    const others = byRule.get(ignore.id);
    if (others) others.push(ignore);
    else byRule.set(ignore.id, [ignore]);
  }
  const used = new Set<Ignore>();
  return {
    covers: (id, span) => {
      if (!span || span.file !== name) return false;
      const covering = coveringAt(byRule.get(id) ?? [], span.start);
      for (const ignore of covering) used.add(ignore);
      return covering.length > 0;
    },
    faults: found,
    unused: () => ignores.filter((ignore) => !used.has(ignore)).map(({ id, at }) => diagnostic('lint.unused-ignore', 'warning', { id }, at)),
  };
}

/** Those of one rule's comments, in the order of the file, that hold for `offset`. */
function coveringAt(ignores: readonly Ignore[], offset: number): Ignore[] {
  const covering: Ignore[] = [];
  for (let i = countUpTo(ignores, ({ from }) => from, offset) - 1; i >= 0; i -= 1) {
    const ignore = ignores[i];
    if (!ignore || ignore.to < offset) break;
    covering.push(ignore);
  }
  return covering;
}

/** The offsets that a comment at `index` holds for. */
function targetOf(text: string, index: number, blocks: readonly Scalar[]): { readonly from: number; readonly to: number } {
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
  const block = blocks[countUpTo(blocks, ({ span }) => span.start, from - 1)];
  return { from, to: block && block.span.start <= to ? block.span.end : to };
}

/** True for a `#` that is part of a text and no comment. */
function insideText(scalars: readonly Scalar[], index: number, text: string): boolean {
  const scalar = scalars[countUpTo(scalars, ({ span }) => span.start, index) - 1];
  if (!scalar || index >= scalar.span.end) return false;
  // What follows `|` on its line is no text yet.
  return scalar.style !== 'block' || text.slice(scalar.span.start, index).includes('\n');
}

/** The keys and texts below `root` that stand in the file `name`, in its order. */
function scalarsOf(root: Node, name: string): Scalar[] {
  const all: Scalar[] = [];
  const add = (scalar: Scalar): void => {
    if (scalar.span.file === name) all.push(scalar);
  };
  const walk = (node: Node): void => {
    if (node.kind === 'text') add(node);
    if (node.kind === 'list') node.items.forEach(walk);
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        add(key);
        walk(value);
      }
    }
  };
  walk(root);
  return all.sort((a, b) => a.span.start - b.span.start);
}
