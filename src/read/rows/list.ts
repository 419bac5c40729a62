import { diagnostic, hasErrors, MAX_PLAN_BYTES, type Diagnostic, type Result, type Span } from '../../diagnostic.js';
import { decode } from '../decode.js';
import { fromUtf8 } from '../encoding.js';
import { parse } from '../parse.js';
import type { Node } from '../tree.js';
import { jsonFault } from './json.js';
import { isOverlay, keysOf, nodeOfJson, readJson, rowOf, titlesOf } from './records.js';
import type { RowTable } from './table.js';

/** A file of rows, and what messages call it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The rows of a YAML or JSON list of records. JSON of any size; YAML up to what a plan may have, for it is read with
 * the same care. A JSON with a slip in it, a key given twice among them, is
 * read as YAML, which takes a comma too many and can say where a key is twice.
 */
export function readList({ name, bytes }: NamedBytes): Result<RowTable> & Pick<Partial<RowTable>, 'sources'> {
  const whole: Span = { file: name, start: 0, end: 0 };
  const json = jsonOf(bytes);
  if (json !== undefined) return listOf(json, (value) => nodeOfJson(value, whole), objectKeys, whole, new Map());
  if (bytes.length > MAX_PLAN_BYTES) return { diagnostics: [diagnostic('rows.file', 'error', { path: name, problem: 'too-large' })] };
  const source = decode(name, bytes);
  const tree = source.value ? parse(source.value) : { diagnostics: [] };
  const diagnostics = [...source.diagnostics, ...tree.diagnostics];
  if (diagnostics.some(({ code }) => code === 'read.empty')) return { diagnostics: [diagnostic('rows.file', 'error', { path: name, problem: 'empty' })] };
  const sources = new Map(source.value ? [[name, source.value.text]] : []);
  const text = source.value?.text ?? '';
  const slip = source.value && hasErrors(diagnostics) && /\.json$/i.test(name) ? jsonFault(text) : undefined;
  // What is wrong with it as YAML would say nothing to who writes JSON.
  if (slip !== undefined) return { diagnostics: [diagnostic('rows.json', 'error', {}, { file: name, start: slip, end: Math.min(slip + 1, text.length) })], sources };
  const root = tree.value?.root;
  if (!root || hasErrors(diagnostics)) return { diagnostics, sources };
  const items = root.kind === 'list' ? root.items : root;
  const read = listOf(items, (item) => item as Node, (item) => keysOf(item as Node), root.span, sources);
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics], sources };
}

function jsonOf(bytes: Uint8Array): unknown {
  const { text, invalidAt } = fromUtf8(bytes);
  return invalidAt === undefined && /^\s*[[{]/.test(text) ? readJson(text) : undefined;
}

const objectKeys = (value: unknown): string[] => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []);

function listOf(
  items: unknown, nodeOf: (item: unknown) => Node, keys: (item: unknown) => readonly string[], span: Span, sources: ReadonlyMap<string, string>,
): Result<RowTable> {
  const at = sources.size > 0 ? span : { ...span, end: span.start };
  const fault = (d: Diagnostic): Result<RowTable> => ({ diagnostics: [d] });
  if (!Array.isArray(items)) return fault(diagnostic('rows.not-list', 'error', { form: sources.size > 0 ? 'yaml' : 'json' }, at));
  if (items.length === 0) return fault(diagnostic('rows.file', 'error', { path: span.file, problem: 'empty' }));
  const titles = titlesOf(items.map(keys));
  const overlays = items.some((item) => keys(item).some(isOverlay));
  return {
    value: { titles, length: items.length, overlays, row: (index) => rowOf(nodeOf(items[index]), index + 1, titles), sources },
    diagnostics: [],
  };
}
