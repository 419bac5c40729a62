import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import type { Mapping, Node, Scalar } from '../read/tree.js';

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
 * (`so: {{so}}` is no number) is left out.
 */
export function withNames(root: Mapping, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const names = root.entries.flatMap(({ key, value }) => [...namesIn(key, true), ...namesBelow(value, LINE_FIELDS.has(key.text))]);
  const wanted = names.filter(({ misplaced }) => !misplaced);
  const [first] = wanted;
  return [
    ...(first ? [diagnostic('plan.wants-data', 'error', { names: [...new Set(wanted.map(({ text }) => CELL.exec(text)?.[1] ?? text))] }, first.span)] : []),
    ...names.filter(({ misplaced }) => misplaced).map(({ text, span }) => diagnostic('plan.reserved-name', 'error', { name: text }, span)),
    ...(first ? diagnostics.filter((d) => !speaksOf(d, wanted)) : diagnostics),
  ];
}

function namesBelow(node: Node, line: boolean): Name[] {
  switch (node.kind) {
    case 'text':
      return namesIn(node, line);
    case 'list':
      return node.items.flatMap((item) => namesBelow(item, line));
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [...namesIn(key, line), ...namesBelow(value, line)]);
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

/** Whether `d` is about a text that still has a name in it. */
function speaksOf({ facts }: Diagnostic, names: readonly Name[]): boolean {
  return Object.values(facts).some((fact) => typeof fact === 'string' && names.some(({ text }) => fact.includes('{{') && fact.includes(text)));
}
