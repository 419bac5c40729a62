import { diagnostic, type Diagnostic, type Result } from '../../diagnostic.js';
import { nearest } from '../../standard/fold.js';
import { legacyPassages } from '../legacy/detect.js';
import { sheetFormat, type NoSheet } from '../sheet/index.js';
import { readList, type NamedBytes } from './list.js';
import { unpackRow, type PackedTable } from './pack.js';
import { createIntake } from './sheet-rows.js';
import type { DataRow, RowTable } from './table.js';

/**
 * The rows in a file: a CSV or XLSX whose first filled row has the titles, or a YAML or JSON list; `sources`: the texts
 * that findings point into. Errors: `rows.file`, `rows.sheet`, `rows.no-sheets`, `rows.not-list`, `rows.json`,
 * `read.legacy-encoding`, those of YAML.
 */
export async function readRows(file: NamedBytes, sheet?: string): Promise<Result<RowTable> & Pick<Partial<RowTable>, 'sources'>> {
  if (isList(file)) return sheet === undefined ? readList(file) : { diagnostics: [noSheets(file.name, sheet)] };
  const { value, diagnostics } = await packRows(file, sheet);
  return value ? { value: unpack(value), diagnostics } : { diagnostics };
}

/** The table of a packed file. */
export function unpack(table: PackedTable): RowTable {
  const faults = new Map<number, Diagnostic[]>();
  const add = (row: number, fault: Diagnostic): void => { faults.set(row, [...faults.get(row) ?? [], fault]); };
  for (const row of table.ragged) add(row, diagnostic('rows.ragged', 'error', { columns: table.titles.length }));
  for (const [row, title] of table.long) add(row, diagnostic('rows.long-cell', 'error', { column: table.titles[title] ?? '' }));
  const row = (index: number): DataRow => {
    const found = faults.get(index);
    return { ...unpackRow(table, index), ...(found && { faults: found }) };
  };
  return { titles: table.titles, header: table.header, length: table.numbers.length, overlays: false, row, sources: new Map() };
}

/** Whether a file is a list of records: by its ending, and by its first sign where that says nothing. */
export function isList({ name, bytes }: NamedBytes): boolean {
  if (/\.(?:ya?ml|json)$/i.test(name)) return true;
  if (/\.(?:csv|tsv|txt|xlsx|xlsm)$/i.test(name)) return false;
  return /^\ufeff?\s*(?:[[{]|- )/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

/** A CSV or XLSX, read once and for all threads. */
export async function packRows({ name, bytes }: NamedBytes, sheet?: string): Promise<Result<PackedTable>> {
  const fault = ({ problem, line }: { readonly problem: NoSheet['problem'] | 'title-row' | 'lost-letters'; readonly line?: number }, sheets: readonly string[] = []): Result<PackedTable> => {
    const others = problem === 'empty' && sheets.length > 1 && { sheets };
    return { diagnostics: [diagnostic('rows.file', 'error', { path: name, problem, ...(line !== undefined && { line }), ...others })] };
  };
  const format = sheetFormat(bytes);
  if (typeof format !== 'string') return fault(format);
  if (format === 'csv' && sheet !== undefined) return { diagnostics: [noSheets(name, sheet)] };
  const intake = createIntake();
  const read = format === 'xlsx'
    ? await (await import('../sheet/xlsx.js')).eachRow(bytes, sheet, intake.take)
    : (await import('../sheet/csv.js')).eachRecord(bytes, intake.take) ?? { sheets: [] };
  if ('known' in read) {
    const near = nearest(sheet ?? '', read.known);
    return { diagnostics: [diagnostic('rows.sheet', 'error', { path: name, sheet: sheet ?? '', ...(near && { nearest: near }), known: read.known })] };
  }
  if ('problem' in read) return fault(read);
  const table = intake.finish();
  if ('problem' in table) return fault(table, read.sheets);
  const seen = firstTexts(table);
  if ((seen.match(LOST) ?? []).length >= 2) return fault({ problem: 'lost-letters' });
  const old = legacy(name, seen);
  return old ? { diagnostics: [old] } : { value: table, diagnostics: [] };
}

/** Only a workbook has sheets to choose from. */
const noSheets = (path: string, sheet: string): Diagnostic => diagnostic('rows.no-sheets', 'error', { path, sheet });

/** How many rows are looked at for letters of an old encoding or lost ones, which all rows have or none. */
const LOOKED_AT = 200;

/** The titles and the first rows, a cell a line. */
function firstTexts(table: PackedTable): string {
  const rows = Array.from({ length: Math.min(LOOKED_AT, table.numbers.length) }, (_, i) => unpackRow(table, i).cells.map((cell) => cell.slice(0, 200)));
  return [table.titles, ...rows].map((cells) => cells.join('\n')).join('\n');
}

/** A word with `?` for the letters that the encoding of a file did not have: `T?n`, `ph??ng`. */
const LOST = /(?<!\S)\p{L}[\p{L}?]*\?\p{L}[\p{L}?]*(?!\S)/gu;

function legacy(name: string, text: string): Diagnostic | undefined {
  const [passage] = legacyPassages(text);
  if (!passage) return undefined;
  const { encoding, sample, reads } = passage;
  return diagnostic('read.legacy-encoding', 'error', { encoding, sample, reads }, { file: name, start: 0, end: 0 });
}

export { readOverlays, isStem } from './overlays.js';
export type { NamedBytes } from './list.js';
export type { PackedTable } from './pack.js';
export type { DataRow, RowTable } from './table.js';
