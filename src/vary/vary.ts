import { append, diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import type { Entry, Line, LinesOf, Node, Scalar, Tree } from '../read/tree.js';
import { textLines } from '../text-lines.js';
import { filled, type Filling } from './fill.js';
import type { Tools } from './helpers.js';
import { usesIn, type Use } from './names.js';
import { valueOf, wordsOf, type Row } from './value.js';

/** A name that a plan uses, and where. */
export interface UsedName {
  readonly name: string;
  /** Of the braces and all between them. */
  readonly span: Span;
  /** Of the whole text they stand in, of the lists and groups that have no others, and of the keys before them. */
  readonly around: readonly Span[];
}

export interface Varied {
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
  /** There are stand-ins in its texts (`literal.ts`): the plan that is read from it is to be restored. */
  readonly disguised: boolean;
}

export interface Vary {
  /**
   * `tree` with every `{{name}}` in its texts and keys replaced by what `row` says, as plain text. Nodes without a name
   * are the same objects in every result, and so are lines without one. A text or an entry of a list that nothing is left of is not there.
   */
  vary(tree: Tree, row: Row): Varied;
  /** The names in `root` that wait for a row, in order, with the helpers before them left out. */
  names(root: Node): readonly UsedName[];
}

/** What comes together while a tree is walked. */
interface Work {
  readonly diagnostics: Diagnostic[];
  disguised: boolean;
}

/** Keep it for one plan and all its rows: it remembers which nodes have names. */
export function createVary(tools: Tools): Vary {
  const uses = new WeakMap<Scalar, readonly Use[]>();
  const named = new WeakMap<Node, boolean>();
  const known = new WeakMap<object, readonly Line[]>();
  const lines: LinesOf = (text) => remembered(known, text, () => textLines(text));
  const usesOf = (scalar: Scalar): readonly Use[] => remembered(uses, scalar, () => usesIn(scalar.text));
  const hasNames = (node: Node): boolean => remembered(named, node, () => {
    switch (node.kind) {
      case 'text':
        return usesOf(node).length > 0;
      case 'list':
        return node.items.some(hasNames);
      case 'mapping':
        return node.entries.some(({ key, value }) => usesOf(key).length > 0 || hasNames(value));
      case 'empty':
        return false;
    }
  });

  const varyNode = (node: Node, row: Row, work: Work): Node => {
    if (!hasNames(node)) return node;
    switch (node.kind) {
      case 'text': {
        const scalar = varyScalar(node, row, work, false);
        return scalar.text.trim() ? scalar : { kind: 'empty', span: node.span };
      }
      case 'list': {
        const items = node.items.map((item) => [item, varyNode(item, row, work)] as const);
        return { ...node, items: items.flatMap(([before, item]) => (item.kind === 'empty' && before.kind !== 'empty' ? [] : [item])) };
      }
      case 'mapping':
        return { ...node, entries: node.entries.map((entry) => varyEntry(entry, row, work)) };
      case 'empty':
        return node;
    }
  };
  const varyEntry = (entry: Entry, row: Row, work: Work): Entry => {
    const key = usesOf(entry.key).length > 0 ? varyScalar(entry.key, row, work, true) : entry.key;
    const value = varyNode(entry.value, row, work);
    return key === entry.key && value === entry.value ? entry : { key, value };
  };
  const varyScalar = (scalar: Scalar, row: Row, work: Work, isKey: boolean): Scalar => {
    const fillings = usesOf(scalar).map((use): Filling => {
      const { text, faults } = valueOf(use, row, tools);
      append(work.diagnostics, faults.map((fault) => diagnostic(fault.code, fault.severity, fault.facts, scalar.place(use.from, use.to))));
      return { from: use.from, to: use.to, text };
    });
    const { scalar: varied, disguised } = filled(scalar, fillings, isKey);
    work.disguised ||= disguised;
    if (varied.text.includes('\n')) known.set(varied, textLines(varied, lines(scalar)));
    return varied;
  };

  return {
    vary(tree, row) {
      const work: Work = { diagnostics: [], disguised: false };
      const root = varyNode(tree.root, row, work);
      return { tree: { ...tree, root, lines }, ...work };
    },
    names(root) {
      const found: UsedName[] = [];
      const add = (scalar: Scalar, around: readonly Span[]): void => {
        for (const use of usesOf(scalar)) {
          if ('words' in use) found.push({ name: wordsOf(use).name, span: scalar.place(use.from, use.to), around: [scalar.span, ...around] });
        }
      };
      const visit = (node: Node, around: readonly Span[]): void => {
        if (!hasNames(node)) return;
        if (node.kind === 'text') add(node, around);
        // A list or group of nothing but names may be left without an entry.
        const whole = (nodes: readonly Node[]): readonly Span[] => (nodes.every(hasNames) ? [node.span, ...around] : []);
        if (node.kind === 'list') {
          const list = whole(node.items);
          for (const item of node.items) visit(item, list);
        }
        if (node.kind !== 'mapping') return;
        const group = whole(node.entries.map(({ value }) => value));
        for (const { key, value } of node.entries) {
          add(key, []);
          visit(value, [key.span, ...group]);
        }
      };
      visit(root, []);
      return found;
    },
  };
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, find: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}
