import { append, diagnostic, hasErrors, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Mapping, Node, Scalar } from '../../read/tree.js';
import { toData } from '../data.js';
import { toDiagnostics, unknownEmpties } from '../issues.js';
import { fold } from '../../standard/fold.js';
import type { Text } from '../plan.js';
import { readText } from './cells.js';
import { readColumn, readColumns, untitled } from './columns.js';
import { unknownColumn, readRows } from './rows.js';
import type { RowItem } from './items.js';
import { KINDS, COUNT_TITLE, type ReadyKind } from './kinds.js';
import { NUMBER } from './entries.js';
import { readReady } from './ready.js';
import { tableSchema, type TableInput } from './schema.js';
import { cellErrors, columnsByName, findSheet, headingsOf, itemsOf, recordsOf, type SheetFiles } from './sheet-rows.js';
import { textNode } from './items.js';
import { leavesOf, plainOf, type Column, type DataTable, type Row } from './table.js';

interface Content {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Text[];
}

/** A table, unless something in it is wrong. */
export interface ReadTable {
  readonly table?: DataTable;
  readonly diagnostics: readonly Diagnostic[];
}

/** A table that was written out. `name` is its key in the plan's `bang:`. No table where anything in it is an error. */
export function readTable(node: Node, files: SheetFiles, name?: string): ReadTable {
  if (node.kind !== 'mapping') return { diagnostics: [diagnostic('plan.type', 'error', { field: name ?? 'bang', expected: ['mapping'], found: node.kind }, node.span)] };
  const diagnostics: Diagnostic[] = [];
  const note = (found: readonly Diagnostic[]): void => void append(diagnostics, found);
  const field = (key: string): Node | undefined => node.entries.find((entry) => entry.key.text === key)?.value;
  const texts = (key: string): Text[] => {
    const value = field(key);
    const read = value?.kind === 'list' ? value.items.map((item) => readText(item)) : value ? [readText(value)] : [];
    note(read.flatMap((part) => part.diagnostics));
    return read.flatMap((part) => part.value);
  };
  const parsed = tableSchema.safeParse(toData(node));
  if (!parsed.success) note(toDiagnostics(parsed.error.issues, node, tableSchema));
  note(unknownEmpties(node, tableSchema));
  const input: Partial<TableInput> = parsed.data ?? {};
  const span = node.entries[0]?.key.span ?? node.span;
  const caption = texts('tieu_de');
  const notes = texts('ghi_chu');
  // A kind or a name that was mistyped would make every row wrong.
  const content = parsed.success ? contentOf(node, input, files, span, note) : undefined;
  const numbers = content ? columnNumbers(input.so_cot, leavesOf(content.columns).length, field('so_cot')?.span ?? span, note) : [];
  const given = name ?? input.ten;
  if (!content || hasErrors(diagnostics)) return { diagnostics };
  const unit = input.don_vi ?? (input.loai === 'du_toan' ? UNIT : undefined);
  return {
    table: {
      ...(given !== undefined && { name: given }),
      ...(caption.length > 0 && { caption: joined(caption) }),
      ...(unit && { unit }),
      ...(input.co_chu !== undefined && { size: input.co_chu }),
      columns: content.columns, numbers, rows: content.rows, notes: [...content.notes, ...notes], span,
    },
    diagnostics,
  };
}

/** The unit of a budget that names none. */
const UNIT = 'đồng';

type Note = (found: readonly Diagnostic[]) => void;

function contentOf(node: Mapping, input: Partial<TableInput>, files: SheetFiles, span: Span, note: Note): Content | undefined {
  const entry = (key: string): Node | undefined => node.entries.find((e) => e.key.text === key)?.value;
  const [cot, hang, tep, trang] = ['cot', 'hang', 'tep', 'trang_tinh'].map(entry);
  if (tep?.kind === 'text' && hang && hang.kind !== 'empty') note([diagnostic('table.two-sources', 'error', {}, tep.span)]);
  const rows = hang?.kind === 'list' ? hang.items.map((item): RowItem => ({ node: item })) : [];
  const file = tep?.kind === 'text' ? findSheet(files, tep, trang?.kind === 'text' ? trang : undefined) : undefined;
  if (file) note(file.diagnostics);
  if (file && !file.sheet) return undefined;
  const sheet = file?.sheet;
  const from = tep?.kind === 'text' && sheet ? { sheet, tep, path: tep.text.trim() } : undefined;
  if (from) note(cellErrors(from.sheet, from.path, from.tep.span));
  if (!from && rows.length === 0) {
    note([diagnostic('plan.missing', 'error', { field: 'hang', title: 'Các hàng', example: '[[1, Xã A], [2, Xã B]]' }, span)]);
    return undefined;
  }
  if (input.loai !== undefined) {
    const given = givenColumns(cot, KINDS[input.loai], note);
    const items = from ? recordsOf(from.sheet, from.path, from.tep.span) : rows;
    const typed = entry('tong_cong');
    const total = typed?.kind === 'text' ? { node: typed, cell: { text: [], columns: 1, rows: 1, span: typed.span } } : undefined;
    const ready = readReady({ kind: input.loai, items, given, unit: input.don_vi ?? UNIT, total, span });
    note(ready.diagnostics);
    return ready;
  }
  return freeContent(cot, rows, from, span, note);
}

interface FileRows {
  readonly sheet: NonNullable<ReturnType<typeof findSheet>['sheet']>;
  readonly tep: Scalar;
  readonly path: string;
}

/** Columns and rows of a table that is of no ready kind. */
function freeContent(cot: Node | undefined, rows: readonly RowItem[], from: FileRows | undefined, span: Span, note: Note): Content | undefined {
  const typed = cot?.kind === 'list' ? readColumns(cot) : undefined;
  if (typed) note(typed.diagnostics);
  if (cot?.kind === 'mapping') note([diagnostic('plan.type', 'error', { field: 'cot', expected: ['list'], found: 'mapping' }, cot.span)]);
  const columns = typed?.value ?? (from ? headingsOf(from.sheet).map((name): Column => ({ title: readText(textNode(name, from.tep.span)).value, columns: [] })) : undefined);
  if (!columns || columns.length === 0) {
    if (cot?.kind !== 'mapping') note([diagnostic('plan.missing', 'error', { field: 'cot', title: 'Các cột', example: '[TT, Tên xã, Ghi chú]' }, span)]);
    return undefined;
  }
  const items = from ? fileItems(from, columns, typed !== undefined, note) : rows;
  const read = readRows(items, columns);
  note(read.diagnostics);
  return { columns, rows: read.value, notes: [] };
}

/**
 * A file's first row names its columns. Where the plan has columns of its own, they are looked up there by name; a file
 * that has none of these names but as many columns has no row of names.
 */
function fileItems({ sheet, path, tep }: FileRows, columns: readonly Column[], typed: boolean, note: Note): RowItem[] {
  const all = headingsOf(sheet).map((_, i) => i);
  if (!typed) return itemsOf(sheet, 1, all, path, tep.span);
  const titles = leavesOf(columns).map((column) => plainOf(column.title));
  const order = columnsByName(sheet, titles);
  if (order) return itemsOf(sheet, 1, order, path, tep.span);
  if (all.length === titles.length) return itemsOf(sheet, 0, all, path, tep.span);
  note([diagnostic('table.file-columns', 'error', { path, found: all.length, columns: titles.length }, tep.span)]);
  return [];
}

/** `cot: { chu_tri: Đơn vị chủ trì }`: other names, widths or alignments for the columns of a ready kind. */
function givenColumns(cot: Node | undefined, kind: ReadyKind, note: Note): ReadonlyMap<string, Column> {
  if (!cot || cot.kind === 'empty') return new Map();
  if (cot.kind !== 'mapping') {
    note([diagnostic('plan.type', 'error', { field: 'cot', expected: ['mapping'], found: cot.kind }, cot.span)]);
    return new Map();
  }
  const known = [...(kind.counted ? [NUMBER] : []), ...kind.fields.map(({ key }) => key)];
  return new Map(cot.entries.flatMap((entry): [string, Column][] => {
    const key = known.find((name) => name === fold(entry.key.text));
    if (key === undefined) {
      note([unknownColumn(entry, known)]);
      return [];
    }
    // A setting without a name keeps the usual one.
    const named = entry.value.kind === 'mapping' && !entry.value.entries.some((e) => e.key.text === 'ten')
      ? { ...entry.value, entries: [...entry.value.entries, { key: textNode('ten', entry.key.span), value: textNode(titleOf(kind, key), entry.key.span) }] }
      : entry.value;
    const column = readColumn(named);
    note(column.diagnostics);
    return [[key, column.value]];
  }));
}

const titleOf = (kind: ReadyKind, key: string): string => kind.fields.find((field) => field.key === key)?.title ?? COUNT_TITLE;

function columnNumbers(typed: string | readonly string[] | undefined, columns: number, at: Span, note: Note): readonly string[] {
  if (typed === undefined || (typeof typed === 'string' && fold(typed) === 'khong')) return [];
  if (typeof typed === 'string') {
    if (fold(typed) !== 'co') note([diagnostic('plan.choice', 'error', { field: 'Hàng số cột', text: typed, choices: ['có', 'không'] }, at)]);
    return untitled(columns).map((_, i) => String(i + 1));
  }
  if (typed.length !== columns) note([diagnostic('table.column-numbers', 'error', { numbers: typed.length, columns }, at)]);
  return typed;
}

/** A caption of several lines is one paragraph. */
function joined(texts: readonly Text[]): Text {
  const [first, ...others] = texts;
  return { runs: [...(first?.runs ?? []), ...others.flatMap((text) => [{ text: ' ' }, ...text.runs])], span: first?.span ?? { file: '', start: 0, end: 0 } };
}
