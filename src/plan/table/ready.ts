import type { Diagnostic, Span } from '../../diagnostic.js';
import { fold } from '../../standard/fold.js';
import { toRoman } from '../outline/labels.js';
import type { Text } from '../plan.js';
import { reckon, unitOf, wordsOf, type Budget } from './budget.js';
import { ownCell, ownText, type CellDraft } from './cells.js';
import { formatDecimal } from '../../standard/decimal.js';
import { NUMBER, readEntries, readingOf, type TableEntry, type Value } from './entries.js';
import { createGrid } from './grid.js';
import { createFindings, type RowItem } from './items.js';
import { COUNT_TITLE, KINDS, type Field, type ReadyKind } from './kinds.js';
import { plainOf, type Column, type Row } from './table.js';

/** A table of a ready kind, as far as its columns and rows go. */
export interface Ready {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The total in words, for a budget. */
  readonly notes: readonly Text[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadyInput {
  readonly kind: keyof typeof KINDS;
  readonly items: readonly RowItem[];
  /** Columns that were given another name or look, by field. */
  readonly given: ReadonlyMap<string, Column>;
  readonly unit: string;
  readonly total: Value | undefined;
  readonly span: Span;
}

/** The columns that the rows fill, and the rows: counted, grouped, and for a budget reckoned. */
export function readReady({ kind: name, items, given, unit: unitName, total, span }: ReadyInput): Ready {
  const kind: ReadyKind = KINDS[name];
  const budgeted = name === 'du_toan';
  const titles = new Map([...given].map(([key, column]) => [key, plainOf(column.title)]));
  const { entries, diagnostics } = readEntries(items, readingOf(kind.fields, titles, budgeted));
  const last = budgeted ? takeTotal(entries) : undefined;
  const fields = kind.fields.filter(({ key }) => budgeted && ALWAYS.has(key) || isUsed(key, entries));
  const unit = unitOf(unitName);
  const budget = budgeted ? reckon(entries, unit, total ?? last, span) : undefined;
  const rows = rowsOf(entries, { kind, fields, budget, span });
  const words = budget && wordsOf(budget.total, unit);
  return {
    columns: [...(kind.counted ? [given.get(NUMBER) ?? headed(COUNT_TITLE, span, 'center')] : []), ...fields.map((field) => columnOf(field, given.get(field.key), span))],
    rows: rows.rows,
    notes: words === undefined ? [] : [ownText(`(Bằng chữ: ${words})`, span)],
    diagnostics: [...diagnostics, ...(budget?.diagnostics ?? []), ...rows.diagnostics],
  };
}

/** A last row "Tổng cộng", as sheets have one: its amount is one to agree with, not one to add. */
function takeTotal(entries: TableEntry[]): Value | undefined {
  const last = entries.at(-1);
  if (last?.kind === 'group') return takeTotal(last.entries);
  if (last?.kind !== 'line' || last.fields.has('so_luong') || last.fields.has('don_gia')) return undefined;
  if (!/^(tong_)?cong$|^tong(_so|_kinh_phi)?$/.test(fold(plainOf(last.fields.get('noi_dung')?.cell.text ?? [])))) return undefined;
  entries.pop();
  return last.fields.get('thanh_tien');
}

/** A budget has these columns whatever its rows say. */
const ALWAYS: ReadonlySet<string> = new Set(['noi_dung', 'thanh_tien']);

function isUsed(key: string, entries: readonly TableEntry[]): boolean {
  return entries.some((entry) => entry.kind !== 'band' && (entry.fields.has(key) || (entry.kind === 'group' && isUsed(key, entry.entries))));
}

function columnOf(field: Field, given: Column | undefined, span: Span): Column {
  const usual = headed(field.title, span, field.align);
  return given ? { ...usual, ...given, title: given.title.length > 0 ? given.title : usual.title, columns: [] } : usual;
}

function headed(title: string, span: Span, align?: Column['align']): Column {
  return { title: [ownText(title, span)], ...(align && { align }), columns: [] };
}

interface Shape {
  readonly kind: ReadyKind;
  readonly fields: readonly Field[];
  readonly budget: Budget | undefined;
  readonly span: Span;
}

function rowsOf(entries: readonly TableEntry[], shape: Shape): { rows: Row[]; diagnostics: readonly Diagnostic[] } {
  const { kind, fields, budget, span } = shape;
  const lead = kind.counted ? 1 : 0;
  const grid = createGrid(lead + fields.length);
  const findings = createFindings();
  const rows: Row[] = [];
  const amountAt = lead + fields.findIndex(({ key }) => key === 'thanh_tien');
  const put = (row: Row['kind'], cells: readonly (CellDraft | undefined)[], at: Span, item?: RowItem): void => {
    const placed = grid.placeByColumn(cells, at);
    findings.add(placed.diagnostics, item);
    rows.push({ kind: row, cells: placed.cells });
  };
  /** Title and sum of a group or of all: the title reaches to the sum, or to the end. */
  const summed = (number: string | undefined, title: CellDraft, entry: TableEntry | undefined, at: Span): (CellDraft | undefined)[] => {
    const from = number === undefined ? 0 : lead;
    const cells: (CellDraft | undefined)[] = Array.from({ length: grid.columns }, () => undefined);
    if (from > 0) cells[0] = ownCell(number ?? '', at);
    cells[from] = { ...title, columns: (budget ? amountAt : grid.columns) - from };
    const amount = budget && (entry ? budget.amounts.get(entry)?.amount : budget.total);
    if (amount) cells[amountAt] = ownCell(formatDecimal(amount), at);
    if (budget && entry?.kind === 'group') fields.forEach(({ key }, i) => (lead + i > amountAt ? (cells[lead + i] = entry.fields.get(key)?.cell) : undefined));
    return cells;
  };
  let counted = 0;
  const emit = (inner: readonly TableEntry[], path: readonly number[]): void => {
    let groups = 0;
    for (const entry of inner) {
      if (entry.kind === 'band') put('band', [{ ...entry.text, columns: grid.columns }], entry.text.span);
      else if (entry.kind === 'group') {
        groups += 1;
        if (kind.restarts) counted = 0;
        const own = entry.fields.get(NUMBER)?.cell;
        const number = own ? plainOf(own.text) : groupLabel(path, groups);
        put('band', summed(kind.counted ? number : undefined, entry.title, entry, entry.span), entry.span, entry.item);
        emit(entry.entries, [...path, groups]);
      } else {
        counted += 1;
        const values = fields.map(({ key }) => budgetCell(key, entry, budget) ?? entry.fields.get(key)?.cell);
        const number = entry.fields.get(NUMBER)?.cell ?? ownCell(path.length > 1 ? '-' : String(counted), entry.span);
        put('data', [...(kind.counted ? [number] : []), ...values], entry.span, entry.item);
      }
    }
  };
  emit(entries, []);
  if (budget) put('total', summed(undefined, ownCell('Tổng cộng', span), undefined, span), span);
  findings.add(grid.finish());
  return { rows, diagnostics: findings.diagnostics };
}

/** `I`, below it `1`, below that `1.1`, as budgets are numbered. */
function groupLabel(path: readonly number[], n: number): string {
  return path.length === 0 ? toRoman(n) : [...path.slice(1), n].join('.');
}

function budgetCell(key: string, entry: TableEntry, budget: Budget | undefined): CellDraft | undefined {
  const found = budget?.amounts.get(entry);
  if (!found || entry.kind !== 'line') return undefined;
  const text = key === 'so_luong' ? found.quantity : key === 'don_gia' ? found.price : key === 'thanh_tien' ? formatDecimal(found.amount) : undefined;
  return text === undefined ? undefined : ownCell(text, entry.span);
}
