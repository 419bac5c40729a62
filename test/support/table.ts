import { readSheets, type SheetFile } from '../../src/read/sheet/index.js';
import type { Item } from '../../src/plan/plan.js';
import type { DataTable } from '../../src/plan/table/table.js';
import { places, planYaml, readYaml, tableLines } from './plan.js';

/** Lines in the plan above `noi_dung`'s first own line, where a table's lines begin in `tablePlan`. */
const LINES_ABOVE = 6;

/** A plan whose body is one table, given as the lines of its mapping. */
export function tablePlan(table: string): string {
  return planYaml({ noi_dung: `noi_dung:\n  I. BẢNG:\n    bang:\n${table.replace(/^(?=.)/gm, '      ')}`, ket_thuc: 'ket_thuc: Trên đây là Kế hoạch.' });
}

/** The table as lines that a reader can check (see `tableLines`), or what is wrong: `code@line:column` in the table's own lines. */
export function tableOf(table: string, files?: ReadonlyMap<string, SheetFile>): string[] {
  const yaml = tablePlan(table);
  const { value, diagnostics } = readYaml(yaml, files);
  if (diagnostics.length > 0) return ownPlaces(places(yaml, diagnostics));
  return tablesIn(value?.noiDung ?? []).flatMap(tableLines);
}

/** The facts of what is wrong in a table. */
export function faultsOf(table: string, files?: ReadonlyMap<string, SheetFile>): unknown[] {
  return readYaml(tablePlan(table), files).diagnostics.map(({ code, facts }) => [code, facts]);
}

/** Every table of an outline. */
export function tablesIn(items: readonly Item[]): DataTable[] {
  return items.flatMap((item) => (item.kind === 'table' ? [item.table] : 'items' in item ? tablesIn(item.items) : []));
}

/** Files of text by name, as the build reads them. */
export async function filesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadonlyMap<string, SheetFile>> {
  return new Map(await Promise.all(Object.entries(files).map(async ([name, content]) =>
    [name, await readSheets(typeof content === 'string' ? new TextEncoder().encode(content) : content)] as const)));
}

function ownPlaces(found: readonly string[]): string[] {
  return found.map((place) => place.replace(/@(\d+):(\d+)$/, (_, line: string, column: string) => `@${Number(line) - LINES_ABOVE}:${Number(column) - 6}`));
}
