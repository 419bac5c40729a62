import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { recallNothing, type Recall } from '../memo.js';
import type { Mapping, Node, Scalar } from '../read/tree.js';
import { halfNamesIn, type HalfName } from './half-names.js';

/** One `{{…}}` that is no reference: where it stands, and what it says. */
interface Name {
  readonly text: string;
  readonly span: Span;
  /** It looks like a reference, but stands where none is looked up, or is not written like one. */
  readonly misplaced: boolean;
}

/** Fields of one line, where no reference is looked up. */
const LINE_FIELDS: ReadonlySet<string> = new Set(['co_quan', 'dia_danh', 'trich_yeu', 'kem_theo', 'noi_nhan', 'luu', 'sau_luu', 'ky', 'ky_hieu', 'lien_he']);

const NAME = /(?<!\\)\{\{([^{}]*)\}\}/g;
/** What a name says of its cell (`hoa`, a text for an empty one) stands round the name of the column. */
const CELL = /^(?:[a-z_]+\s+)*([a-z0-9_]+)(?:\s*["“”].*)?$/s;
const REFERENCE_LIKE = /^\s*(?:phu_luc|bang|muc)\./;
const REFERENCE = /^\s*(?:phu_luc|bang|muc)\.[a-z0-9_]+\s*$/;

/**
 * `diagnostics` of the plan `root` and what its names ask for: a plan with `{{ten_xa}}` in it is made for a batch and
 * wants data, which is said once, for all of its names; what other stages of reading thought of such a text
 * (`so: {{so}}` is no number) is left out. A name with half of its braces (`{{ten_xa}`) would be printed with them.
 */
export function withNames(root: Mapping, diagnostics: readonly Diagnostic[], recall: Recall<Node, Named> = recallNothing): Diagnostic[] {
  const all = root.entries.flatMap(({ key, value }) => [recall(key, [], () => namedIn(key, true)), recall(value, [key.text], () => namedIn(value, LINE_FIELDS.has(key.text)))]);
  const names = all.flatMap((one) => one.names);
  const halves = all.flatMap((one) => one.halves);
  const wanted = names.filter(({ misplaced }) => !misplaced);
  const [first] = wanted;
  return [
    ...(first ? [diagnostic('plan.wants-data', 'error', { names: [...new Set(wanted.map(({ text }) => CELL.exec(text)?.[1] ?? text))] }, first.span)] : []),
    ...names.filter(({ misplaced }) => misplaced).map(({ text, span }) => diagnostic('plan.reserved-name', 'error', { name: text }, span)),
    ...halves.map(({ text, missing, span }) => diagnostic('plan.half-name', 'error', { text, missing }, span)),
    ...(first ?? halves[0] ? diagnostics.filter((d) => !speaksOf(d, wanted, halves)) : diagnostics),
  ];
}

/** What is said in braces in a node. */
export interface Named {
  readonly names: readonly Name[];
  readonly halves: readonly HalfName[];
}

function namedIn(node: Node, line: boolean): Named {
  const scalars = scalarsBelow(node, line);
  return { names: scalars.flatMap((one) => namesIn(one.scalar, one.line)), halves: scalars.flatMap(({ scalar }) => halfNamesIn(scalar)) };
}

function scalarsBelow(node: Node, line: boolean): { readonly scalar: Scalar; readonly line: boolean }[] {
  switch (node.kind) {
    case 'text':
      return [{ scalar: node, line }];
    case 'list':
      return node.items.flatMap((item) => scalarsBelow(item, line));
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [{ scalar: key, line }, ...scalarsBelow(value, line)]);
    case 'empty':
      return [];
  }
}

function namesIn(scalar: Scalar, line: boolean): Name[] {
  if (!scalar.text.includes('{{')) return [];
  return [...scalar.text.matchAll(NAME)].flatMap((found) => {
    const inner = found[1] ?? '';
    if (!line && REFERENCE.test(inner)) return [];
    const span = scalar.place(found.index, found.index + found[0].length);
    return [{ text: inner.trim(), span, misplaced: REFERENCE_LIKE.test(inner) || inner.trim() === '' }];
  });
}

/** Whether `d` is about a text that still has a name in it, or half of one. */
function speaksOf({ facts }: Diagnostic, names: readonly Name[], halves: readonly HalfName[]): boolean {
  return Object.values(facts).some((fact) => typeof fact === 'string'
    && ((fact.includes('{{') && names.some(({ text }) => fact.includes(text))) || halves.some(({ text }) => fact.includes(text))));
}
