import { pt, mm, type Length } from '../standard/units.js';
import type { Run } from './model.js';

/** A `<table>` of a template, every cell in its place in the grid, not laid out yet. */
export interface ReadTable {
  readonly kind: 'table';
  /** Where the table stands in the plan: UTF-16 offsets. */
  readonly at?: { readonly start: number; readonly end: number };
  /** Type size that the plan asked for. */
  readonly size?: Length;
  /** For each grid column the width that the plan asked for. */
  readonly widths: readonly (Length | undefined)[];
  readonly rows: readonly ReadRow[];
}

/** `numbers`: the row of column numbers, which repeats with the headings. */
export type RowRole = 'head' | 'numbers' | 'data' | 'band' | 'total';

export interface ReadRow {
  readonly role: RowRole;
  readonly cells: readonly ReadCell[];
}

export type ReadAlign = 'left' | 'center' | 'right' | 'justify';

export interface ReadCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly align?: ReadAlign;
  readonly paragraphs: readonly (readonly Run[])[];
}

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  readonly align?: ReadAlign;
  readonly paragraphs: (readonly Run[])[];
}

interface OpenTable {
  readonly attributes: Attributes;
  readonly widths: (Length | undefined)[];
  readonly rows: { role: RowRole; cells: OpenCell[] }[];
  head: boolean;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const ALIGN: Readonly<Record<string, ReadAlign>> = { trai: 'left', giua: 'center', phai: 'right', deu: 'justify' };
const ROLES: Readonly<Record<string, RowRole>> = { nhom: 'band', tong: 'total', 'so-cot': 'numbers' };

/** Follows the tags of a table: `table`, `col`, `thead`, `tbody`, `tr`, `th`, `td`; paragraphs inside are the caller's. */
export interface TableReader {
  /** True when the tag is part of a table and stands where it may. */
  open(name: string, attributes: Attributes): boolean;
  /** The table, when it is its end. */
  close(name: string): ReadTable | undefined;
  /** Takes a paragraph when a cell is open. */
  add(runs: readonly Run[]): boolean;
}

export function createTableReader(): TableReader {
  let table: OpenTable | undefined;
  let cell: OpenCell | undefined;
  return {
    open(name, attributes) {
      const kind = attributes['class'];
      if (name === 'table' && !table && kind === undefined) {
        table = { attributes, widths: [], rows: [], head: false };
        return true;
      }
      if (!table || cell) return false;
      const row = table.rows.at(-1);
      switch (name) {
        case 'col':
          table.widths.push(lengthOf(attributes['data-rong']));
          return true;
        case 'thead':
        case 'tbody':
          table.head = name === 'thead';
          return true;
        case 'tr': {
          const role = kind === undefined ? (table.head ? 'head' : 'data') : ROLES[kind];
          if (role) table.rows.push({ role, cells: [] });
          return role !== undefined;
        }
        case 'th':
        case 'td': {
          const align = kind === undefined ? undefined : ALIGN[kind];
          if (!row || (kind !== undefined && !align)) return false;
          cell = { columns: countOf(attributes['colspan']), rows: countOf(attributes['rowspan']), ...(align && { align }), paragraphs: [] };
          row.cells.push(cell);
          return true;
        }
        default:
          return false;
      }
    },
    close(name) {
      if (name === 'th' || name === 'td') cell = undefined;
      if (name !== 'table' || !table) return undefined;
      const done = placed(table);
      table = undefined;
      return done;
    },
    add(runs) {
      cell?.paragraphs.push(runs);
      return cell !== undefined;
    },
  };
}

const countOf = (text: string | undefined): number => Math.max(1, Math.trunc(Number(text)) || 1);

function lengthOf(text: string | undefined): Length | undefined {
  const value = Number(text);
  return value > 0 ? mm(value) : undefined;
}

/** The rows with their cells in grid columns; a place that a template left open gets an empty cell. */
function placed({ attributes, widths, rows }: OpenTable): ReadTable {
  const first = rows[0]?.cells.reduce((sum, cell) => sum + cell.columns, 0) ?? 0;
  const columns = Math.max(widths.length, first);
  const below = Array.from({ length: columns }, () => 0);
  const done = rows.map(({ role, cells }, r): ReadRow => {
    const queue = [...cells];
    const row: ReadCell[] = [];
    for (let column = 0; column < columns; ) {
      if ((below[column] ?? 0) > 0) {
        column += 1;
        continue;
      }
      const next = queue.shift() ?? { columns: 1, rows: 1, paragraphs: [] };
      let width = 1;
      while (width < next.columns && column + width < columns && below[column + width] === 0) width += 1;
      const height = Math.min(next.rows, rows.length - r);
      below.fill(height, column, column + width);
      row.push({ column, columns: width, rows: height, ...(next.align && { align: next.align }), paragraphs: next.paragraphs });
      column += width;
    }
    below.forEach((left, c) => {
      below[c] = Math.max(0, left - 1);
    });
    return { role, cells: row };
  });
  const [start, end, size] = ['data-tu', 'data-den', 'data-co-chu'].map((name) => (attributes[name] === undefined ? undefined : Number(attributes[name])));
  return {
    kind: 'table',
    ...(start !== undefined && end !== undefined && { at: { start, end } }),
    ...(size && { size: pt(size) }),
    widths: Array.from({ length: columns }, (_, i) => widths[i]),
    rows: done,
  };
}
