import type { CellPlace } from '../diagnostic.js';
import type { RowTable } from '../read/rows/index.js';

/** Where the cells of a row stand in the sheet, by the row's number and its columns' indexes; nothing where there is no sheet. */
export type PlaceOf = (row: number, columns: readonly number[]) => { readonly at?: CellPlace };

/** Places in the sheet that `table` was read from, a file of the name `path`. */
export function placesIn({ header }: RowTable, path: string): PlaceOf {
  const file = path.split(/[/\\]/).at(-1) ?? path;
  return (row, columns) => {
    if (header === undefined) return {};
    const line = header + row;
    return { at: { file, line, cells: columns.map((column) => `${letters(column)}${line}`) } };
  };
}

/** The same cell of several rows; its line is that of the last. */
export function placesOf(rows: readonly number[], column: number, placeOf: PlaceOf): { readonly at?: CellPlace } {
  const places = rows.flatMap((row) => placeOf(row, [column]).at ?? []);
  const last = places.at(-1);
  return last ? { at: { ...last, cells: places.flatMap(({ cells }) => cells) } } : {};
}

/** What Excel calls the column at `index`: A … Z, AA … */
export function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
