import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Entry, Mapping, Node } from '../../read/tree.js';
import { fold } from '../../standard/fold.js';
import { emptyRow, readCell, readText, type CellDraft } from './cells.js';
import { createFindings, type Findings, type RowItem } from './items.js';
import { COUNT_TITLE, type Field } from './kinds.js';
import { unknownColumn } from './rows.js';
import { plainOf } from './table.js';

/** What the rows of a ready kind say, before anything is counted or reckoned. */
export type TableEntry = Line | Group | Band;

/** One row by its fields. */
export interface Line {
  readonly kind: 'line';
  readonly item: RowItem;
  readonly fields: ReadonlyMap<string, Value>;
  readonly span: Span;
}

/** `nhom: …` with the rows under it. `fields`: what else it says, such as its own sum. */
export interface Group {
  readonly kind: 'group';
  readonly item: RowItem;
  readonly title: CellDraft;
  readonly fields: ReadonlyMap<string, Value>;
  readonly entries: TableEntry[];
  readonly span: Span;
}

/** A text over the full width. */
export interface Band {
  readonly kind: 'band';
  readonly text: CellDraft;
}

export interface Value {
  readonly node: Node;
  readonly cell: CellDraft;
}

/** How entries are read: the fields by what they may be called, and whether a text opens a group. */
export interface Reading {
  readonly fields: readonly Field[];
  readonly names: ReadonlyMap<string, string>;
  /** What the column of each field is called where it is printed. */
  readonly titles: readonly string[];
  readonly textIsGroup: boolean;
}

const GROUP = 'nhom';
/** The own number of a row, where the counted one is not wanted. */
export const NUMBER = 'stt';

/** Names under which rows may say a field: its key, its usual title, the title it was given. */
export function readingOf(fields: readonly Field[], titles: ReadonlyMap<string, string>, textIsGroup: boolean): Reading {
  const names = new Map([[fold(COUNT_TITLE), NUMBER], ['tt', NUMBER], ['so_tt', NUMBER]]);
  for (const { key, title } of fields) {
    for (const name of [key, title, titles.get(key) ?? '']) if (name) names.set(fold(name), key);
  }
  return { fields, names, titles: fields.map(({ key, title }) => titles.get(key) ?? title), textIsGroup };
}

/** The rows under their groups: a group holds what follows it, or its own `hang`. */
export function readEntries(items: readonly RowItem[], reading: Reading): { entries: TableEntry[]; diagnostics: readonly Diagnostic[] } {
  const findings = createFindings();
  return { entries: entriesOf(items, reading, findings), diagnostics: findings.diagnostics };
}

function entriesOf(items: readonly RowItem[], reading: Reading, findings: Findings): TableEntry[] {
  const top: TableEntry[] = [];
  let open = top;
  for (const item of items) {
    const entry = entryOf(item, reading, findings);
    if (!entry) continue;
    if (entry.kind === 'group') {
      top.push(entry);
      // A group with rows of its own is closed; those that follow belong to it only where it has none.
      open = entry.entries.length > 0 ? top : entry.entries;
    } else open.push(entry);
  }
  return top;
}

function entryOf(item: RowItem, reading: Reading, findings: Findings): TableEntry | undefined {
  const { node } = item;
  switch (node.kind) {
    case 'empty':
      findings.add([emptyRow(node.span)], item);
      return undefined;
    case 'text': {
      const text = readText(node);
      findings.add(text.diagnostics, item);
      const cell: CellDraft = { text: text.value, columns: 1, rows: 1, span: node.span };
      return reading.textIsGroup ? groupEntry(item, cell, new Map(), []) : { kind: 'band', text: cell };
    }
    case 'list':
      return fromList(item, node.items, reading, findings);
    case 'mapping':
      return node.entries.some(({ key }) => key.text === GROUP) ? fromGroup(item, node, reading, findings) : fromMapping(item, node, reading, findings);
  }
}

function groupEntry(item: RowItem, title: CellDraft, fields: ReadonlyMap<string, Value>, entries: TableEntry[]): Group {
  // The tool numbers groups: `I. HỘI TRƯỜNG` was typed with the number that it gets.
  const [first, ...others] = title.text;
  const [run, ...runs] = first?.runs ?? [];
  const bare = run && first ? [{ ...first, runs: [{ ...run, text: run.text.replace(/^[IVXLC]+[.)]\s+/, '') }, ...runs] }, ...others] : title.text;
  return { kind: 'group', item, title: { ...title, text: bare }, fields, entries, span: item.node.span };
}

function fromList(item: RowItem, nodes: readonly Node[], { fields }: Reading, findings: Findings): Line | undefined {
  if (nodes.length !== fields.length) {
    findings.add([diagnostic('table.ragged', 'error', { cells: nodes.length, columns: fields.length, covered: 0 }, item.node.span)], item);
    return undefined;
  }
  const values = nodes.flatMap((node, i): [string, Value][] => {
    const value = valueOf(node, item, findings);
    return value.cell.text.length > 0 ? [[fields[i]?.key ?? '', value]] : [];
  });
  return { kind: 'line', item, fields: new Map(values), span: item.node.span };
}

function fromMapping(item: RowItem, node: Mapping, reading: Reading, findings: Findings): Line | Group {
  const fields = fieldsOf(node.entries, item, reading, findings);
  const [main] = reading.fields;
  const title = fields.get(main?.key ?? '');
  // `I | Hội trường | … | 5.000.000`, as sheets have it: a row with a Roman number and a name heads a group.
  const isGroup = title && /^[IVXLC]+\.?$/.test(plainOf(fields.get(NUMBER)?.cell.text ?? [])) && !fields.has('so_luong') && !fields.has('don_gia');
  if (isGroup) return groupEntry(item, title.cell, new Map([...fields].filter(([key]) => key !== main?.key && key !== NUMBER)), []);
  return { kind: 'line', item, fields, span: node.entries[0]?.key.span ?? node.span };
}

function fromGroup(item: RowItem, node: Mapping, reading: Reading, findings: Findings): Group {
  const find = (key: string): Entry | undefined => node.entries.find((entry) => entry.key.text === key);
  const title = find(GROUP)?.value;
  const rows = find('hang')?.value;
  const rest = node.entries.filter(({ key }) => key.text !== GROUP && key.text !== 'hang');
  const fields = fieldsOf(rest, item, reading, findings);
  const read = readText(title ?? node);
  findings.add(read.diagnostics, item);
  const entries = rows?.kind === 'list' ? entriesOf(rows.items.map((inner) => ({ node: inner })), reading, findings) : [];
  return groupEntry(item, { text: read.value, columns: 1, rows: 1, span: title?.span ?? node.span }, fields, entries);
}

function fieldsOf(entries: readonly Entry[], item: RowItem, reading: Reading, findings: Findings): Map<string, Value> {
  const fields = new Map<string, Value>();
  for (const entry of entries) {
    const key = reading.names.get(fold(entry.key.text));
    if (key === undefined) findings.add([unknownColumn(entry, reading.fields.map((field) => field.key), reading.titles)], item);
    else if (entry.value.kind !== 'empty') fields.set(key, valueOf(entry.value, item, findings));
  }
  return fields;
}

function valueOf(node: Node, item: RowItem, findings: Findings): Value {
  const cell = readCell(node);
  findings.add(cell.diagnostics, item);
  return { node, cell: cell.value };
}
