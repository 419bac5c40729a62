import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import { fold } from '../../standard/fold.js';
import type { Mapping, Node, Scalar } from '../tree.js';
import { cellText, type DataRow } from './table.js';

/** The key of a record that holds fields of the plan. */
export const OVERLAY = 'ghi_de';

/** A record of a list as a row: its keys are the columns, what stands under `ghi_de` is laid over the plan. */
export function rowOf(node: Node, number: number, titles: readonly string[]): DataRow {
  if (node.kind !== 'mapping') {
    return { number, cells: titles.map(() => ''), faults: [diagnostic('rows.not-record', 'error', { found: node.kind }, node.span)] };
  }
  const values = new Map(node.entries.map(({ key, value }) => [key.text, value]));
  const faults: Diagnostic[] = [];
  const spans: (Span | undefined)[] = [];
  const cells = titles.map((title) => {
    const value = values.get(title);
    spans.push(value?.span);
    if (value?.kind === 'text') return isNull(value) ? '' : cellText(value.text);
    if (value && value.kind !== 'empty') faults.push(diagnostic('rows.cell-kind', 'error', { column: title, found: value.kind }, value.span));
    return '';
  });
  const overlay = node.entries.find(({ key }) => isOverlay(key.text))?.value;
  if (overlay && overlay.kind !== 'mapping' && overlay.kind !== 'empty') faults.push(diagnostic('rows.overlay-kind', 'error', { found: overlay.kind }, overlay.span));
  if (overlay?.kind === 'mapping') faults.push(...inheritsIn(overlay));
  return { number, cells, spans, ...(overlay?.kind === 'mapping' && { overlay }), ...(faults.length > 0 && { faults }) };
}

/** The plan has inherited when its rows come. */
export function inheritsIn({ entries }: Mapping): Diagnostic[] {
  return entries.filter(({ key }) => key.text === 'ke_thua').map(({ key }) => diagnostic('rows.overlay-inherits', 'error', {}, key.span));
}

/** YAML's own words for nothing, which are text in a plan: no cell of a list means to print them. */
const isNull = ({ text, style }: Scalar): boolean => style === 'plain' && /^(?:~|null|Null|NULL)$/.test(text);

export const isOverlay = (key: string): boolean => fold(key) === OVERLAY;

/** The columns of records with these keys: each once, in the order in which they come first. */
export function titlesOf(keys: Iterable<readonly string[]>): string[] {
  const titles = new Set<string>();
  for (const record of keys) for (const key of record) if (!isOverlay(key)) titles.add(key);
  return [...titles];
}

export const keysOf = (node: Node): string[] => (node.kind === 'mapping' ? node.entries.map(({ key }) => key.text) : []);

/** What JSON says, in the form of a tree; it knows no places but its file. Objects keep the order of their keys. */
export function nodeOfJson(value: unknown, span: Span): Node {
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => nodeOfJson(item, span)), span };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => ({ key: scalar(key, span), value: nodeOfJson(inner, span) }));
    return { kind: 'mapping', entries, span } satisfies Mapping;
  }
  return value === null || value === undefined ? { kind: 'empty', span } : scalar(String(value), span);
}

function scalar(text: string, span: Span): Scalar {
  return { kind: 'text', text: text.normalize('NFC'), style: text.includes('\n') ? 'block' : 'quoted', span, place: () => span };
}

/** The values of a JSON text, numbers as the digits that are typed; nothing when it is no JSON, or gives a key twice. */
export function readJson(text: string): unknown {
  let keys = 0;
  // Only outside of strings: the first way of the pattern passes over those.
  const quoted = text.replace(/"(?:[^"\\]|\\.)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs, (found: string, colon: string | undefined) => {
    if (colon) keys += 1;
    return found.startsWith('"') ? found : `"${found}"`;
  });
  try {
    const value = JSON.parse(quoted) as unknown;
    return keysBelow(value) === keys ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How many keys all objects have. */
function keysBelow(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((sum, one) => sum + keysBelow(one), Array.isArray(value) ? 0 : inner.length);
}
