import type { BatchInput } from '../batch/contract.js';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostic.js';
import { parseDate } from '../plan/index.js';
import type { DataRow, RowTable } from '../read/rows/index.js';
import type { Tree } from '../read/tree.js';
import { columnsOf, createVary, parsePattern, type Column } from '../vary/index.js';
import { defaultPattern, fieldsOf, nameless, NUMBER, unused, viewWith } from './batch-columns.js';
import { cellsOnce } from './plan-faults.js';
import { placesIn } from './row-cells.js';
import { rowInfos, type Infos } from './row-info.js';
import { keyIn, keyOf } from './row-key.js';
import { rowTree, shown, withoutEchoes } from './row-tree.js';

/** A field that there is not, among those that a unit's own file lays over the plan: it may be meant for a name. */
function inUnit(fault: Diagnostic, { content, overlay }: DataRow): Diagnostic {
  if (!content || fault.code !== 'plan.unknown-key' || fault.facts.nearest !== undefined) return fault;
  const isOwn = overlay?.entries.some(({ key }) => key.span.file === fault.span?.file && key.span.start === fault.span.start);
  return isOwn ? diagnostic('plan.unknown-key', fault.severity, { ...fault.facts, inUnit: true }, fault.span) : fault;
}

/** The same fault, said to be in the pattern that was typed. */
function inPattern(fault: Diagnostic, pattern: string | undefined): Diagnostic {
  return pattern === undefined || fault.code === 'names.blank' ? fault : diagnostic('names.fault', fault.severity, { pattern, fault });
}

/** The column that a fault of a file's name speaks of. */
function titlesIn({ facts }: Diagnostic, columns: readonly Column[]): readonly string[] {
  return columns.filter(({ name }) => 'name' in facts && facts.name === name).map(({ title }) => title);
}

/** The largest number that a plan may have. */
const MOST = 99_999;

/** A plan and its rows: what each row makes of the plan, and what is wrong with them before any plan is read. */
export interface Rows {
  /** Of the table and its columns as a whole. */
  readonly diagnostics: readonly Diagnostic[];
  infos(): Infos;
  row(index: number): ReadyRow;
}

export interface ReadyRow {
  readonly tree: Tree;
  /** The plan that is read from it is to be restored. */
  readonly disguised: boolean;
  /** What stands in the way of reading the row as a plan. */
  readonly faults: readonly Diagnostic[];
  /** All findings of the row, its own and those `inPlan`, each with the row's number, key and columns. */
  found(inPlan: readonly Diagnostic[]): Diagnostic[];
}

export function createRows(input: BatchInput, base: Tree, table: RowTable): Rows {
  const { start } = input;
  const tools = { dateOf: parseDate };
  const vary = createVary(tools);
  const read = columnsOf(table.titles, fieldsOf(base));
  const columns = read.value ?? [];
  const viewOf = viewWith(columns, start);
  const placeOf = placesIn(table, 'name' in input.data ? input.data.name : '');
  const { value: key = {}, diagnostics: ofKey } = keyOf(table, columns, input.key, placeOf);
  const pattern = parsePattern(input.name ?? defaultPattern(input.plan.name, key), input.ascii ?? false, tools, key.column?.name ?? NUMBER);
  const names = new Set(vary.names(base.root).map(({ name }) => name));
  const inNames = new Set(pattern.value?.names);
  // What the rows' own fields use of their columns is not known before each is read.
  const inDocument = columns.filter(({ path, name }) => path !== undefined || names.has(name) || table.overlays);
  const idle = columns.filter((column) => !inDocument.includes(column) && !inNames.has(column.name) && column !== key.column);
  const counted = start === undefined ? undefined : columns.find(({ path }) => path?.join('.') === 'so');
  let infos: Infos | undefined;

  return {
    diagnostics: [
      ...read.diagnostics, ...nameless(table, placeOf), ...ofKey, ...pattern.diagnostics, ...(hasErrors(ofKey) ? [] : unused(idle)),
      ...(start !== undefined && start + table.length - 1 > MOST ? [diagnostic('rows.numbers-end', 'error', { start, rows: table.length, most: MOST })] : []),
      ...(counted ? [diagnostic('rows.two-numbers', 'error', { column: counted.title })] : []),
    ],
    infos: () => (infos ??= rowInfos({ table, key, pattern: pattern.value, viewOf, used: inDocument, start, inName: columns.find(({ name }) => inNames.has(name)), placeOf, sameKeys: hasErrors(ofKey) })),
    row(index) {
      const data = table.row(index);
      const { number, cells } = data;
      const view = viewOf(data, index);
      const fields = columns.filter((column) => column !== counted);
      const row = rowTree({ base, vary, columns: fields }, data, view, start === undefined ? undefined : start + index);
      // A cell that the plan uses and the file's name, too, has a place in the plan to show.
      const ofName = pattern.value?.fill(view).diagnostics ?? [];
      const faults = cellsOnce([...row.faults, ...ofName]).map((fault) => (ofName.includes(fault) ? inPattern(fault, input.name) : fault));
      const known = key.column ? keyIn(key, cells, number) : '';
      const inRow = (fault: Diagnostic): Diagnostic => {
        const titles = fault.code === 'names.fault' ? titlesIn(fault.facts.fault, columns) : row.columnsAt(fault.span);
        return diagnostic('rows.row', fault.severity, {
          row: number, key: known, columns: titles, fault: diagnostic(fault.code, fault.severity, fault.facts),
          ...placeOf(number, titles.map((title) => table.titles.indexOf(title)).filter((index) => index >= 0)),
        }, shown(fault.span));
      };
      return { tree: row.tree, disguised: row.disguised, faults, found: (inPlan) => [...faults, ...withoutEchoes(inPlan, row).map((fault) => inUnit(fault, data))].map(inRow) };
    },
  };
}
