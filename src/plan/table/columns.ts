import { append, diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { List, Mapping, Node } from '../../read/tree.js';
import { toData } from '../data.js';
import { toDiagnostics, unknownEmpties } from '../issues.js';
import { readText, type Read } from './cells.js';
import { columnSchema } from './schema.js';
import type { Column } from './table.js';

/** Most rows of headings, one over the other. */
export const HEADER_ROWS = 3;

const COLUMN_KEYS: readonly string[] = Object.keys(columnSchema.shape);

/** The columns of `cot:`; a column too deep, of a wrong kind or with a wrong setting is reported at its place. */
export function readColumns(list: List, depth = 1): Read<Column[]> {
  const diagnostics: Diagnostic[] = [];
  const value = list.items.map((item) => {
    const read = readColumn(item, depth);
    append(diagnostics, read.diagnostics);
    return read.value;
  });
  return { value, diagnostics };
}

/** One column: its name, a mapping with settings, or `Tên chung: [cột, cột]`. */
export function readColumn(node: Node, depth = 1): Read<Column> {
  if (node.kind === 'text') {
    const title = readText(node);
    return { value: { title: title.value, columns: [] }, diagnostics: title.diagnostics };
  }
  if (node.kind === 'empty') return { value: { title: [], columns: [] }, diagnostics: [] };
  if (node.kind === 'list') {
    const found = diagnostic('plan.type', 'error', { field: 'cot', expected: ['text', 'mapping'], found: 'list' }, node.span);
    return { value: { title: [], columns: [] }, diagnostics: [found] };
  }
  const group = groupOf(node);
  if (group) {
    const title = readText(group.title);
    return withColumns({ title: title.value, columns: [] }, [...title.diagnostics], group.columns, depth);
  }
  const parsed = columnSchema.safeParse(toData(node));
  const find = (name: string): Node | undefined => node.entries.find((entry) => entry.key.text === name)?.value;
  const name = find('ten');
  const title = name ? readText(name) : { value: [], diagnostics: [] };
  const faults = parsed.success ? [] : toDiagnostics(parsed.error.issues, node, columnSchema);
  const diagnostics = [...title.diagnostics, ...faults, ...unknownEmpties(node, columnSchema)];
  const { rong: width, can: align } = parsed.data ?? {};
  const inner = find('cot');
  return withColumns({ title: title.value, ...(width && { width }), ...(align && { align }), columns: [] }, diagnostics, inner, depth);
}

function withColumns(column: Column, diagnostics: Diagnostic[], inner: Node | undefined, depth: number): Read<Column> {
  if (inner?.kind !== 'list') return { value: column, diagnostics };
  if (depth >= HEADER_ROWS) {
    return { value: column, diagnostics: [...diagnostics, diagnostic('table.header-depth', 'error', { limit: HEADER_ROWS }, inner.span)] };
  }
  const read = readColumns(inner, depth + 1);
  return { value: { ...column, columns: read.value }, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** `Vị trí lấy mẫu: [X, Y]`: a heading over columns, said as a clerk would. */
function groupOf(node: Mapping): { title: Node; columns: List } | undefined {
  const [entry, ...others] = node.entries;
  if (!entry || others.length > 0 || COLUMN_KEYS.includes(entry.key.text) || entry.value.kind !== 'list') return undefined;
  return { title: entry.key, columns: entry.value };
}

/** Columns that only have a number. */
export function untitled(count: number): Column[] {
  return Array.from({ length: count }, () => ({ title: [], columns: [] }));
}
