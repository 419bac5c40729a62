import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { fieldsBelow } from '../plan/index.js';
import { nodeAt } from '../read/index.js';
import { isStem, type DataRow, type RowTable } from '../read/rows/index.js';
import type { Tree } from '../read/tree.js';
import { fold } from '../standard/fold.js';
import { safeText, visible, type Column, type FieldsBelow, type Row } from '../vary/index.js';
import { letters, type PlaceOf } from './row-cells.js';
import type { Key } from './row-key.js';

/** The name that every row has without a column: its number in the table. */
export const NUMBER = 'so_hang';
/** The plan's own number, where it is counted up. */
const COUNTED = 'so';

/** The fields that a column may stand for: those of any plan, and the headings and tables that this one has. */
export function fieldsOf({ root }: Tree): FieldsBelow {
  return (path) => {
    const node = nodeAt(root, path);
    if (node?.kind === 'list') return [];
    const own = node?.kind === 'mapping' ? node.entries.map(({ key }) => key.text) : [];
    return [...new Set([...fieldsBelow(path), ...own])];
  };
}

/** Makes what the row at `index` says: its cells, its number in the table, and its `so` where that is counted up from `start`. */
export function viewWith(columns: readonly Column[], start: number | undefined): (data: DataRow, index: number) => Row {
  const indexes = new Map(columns.map(({ name, index }) => [name, index]));
  const names = [...new Set([...indexes.keys(), ...(start === undefined ? [] : [COUNTED])])];
  return ({ cells, number }, index) => ({
    names,
    text: (name) => {
      const column = indexes.get(name);
      if (column !== undefined) return visible(cells[column] ?? '');
      if (name === COUNTED && start !== undefined) return String(start + index);
      return name === NUMBER ? String(number) : undefined;
    },
  });
}

/** How files are named that nobody named: after the unit's own file, or the plan and the key. */
export function defaultPattern(plan: string, { column }: Key): string {
  if (column && isStem(column.title)) return `{{${column.name}}}`;
  const stem = (plan.split(/[/\\]/).at(-1) ?? plan).replace(/(?<=.)\.ya?ml$/i, '');
  return `${safeText(stem).replace(/[{}]/g, '-')}-{{${column?.name ?? NUMBER}}}`;
}

/** One warning for columns that go into no document. */
export function unused(columns: readonly Column[]): Diagnostic[] {
  const titles = columns.filter(({ title }) => !isStem(title)).map(({ title }) => title);
  return titles.length > 0 ? [diagnostic('rows.unused', 'warning', { columns: titles })] : [];
}

/** A warning for each column that has texts but no title, or one of signs alone. */
export function nameless(table: RowTable, placeOf: PlaceOf): Diagnostic[] {
  let blank = table.titles.flatMap((title, index) => (fold(title) ? [] : [index]));
  const found: Diagnostic[] = [];
  for (let index = 0; index < table.length && blank.length > 0; index += 1) {
    const { number, cells } = table.row(index);
    const filled = blank.filter((column) => cells[column]);
    found.push(...filled.map((column) => diagnostic('rows.nameless', 'warning', { column: letters(column), row: number, text: cells[column] ?? '', ...placeOf(number, [column]) })));
    blank = blank.filter((column) => !filled.includes(column));
  }
  return found;
}
