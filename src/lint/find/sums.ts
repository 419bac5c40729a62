import type { Item, Plan, Text } from '../../plan/plan.js';
import type { Cell, DataTable, Row } from '../../plan/table/table.js';
import { add, isFault, isLess, multiply, normal, parseDecimal, ZERO, type Decimal } from '../../standard/decimal.js';
import { fold } from '../../standard/fold.js';
import { columnTitles, type ColumnCell } from './columns.js';
import { plainOf } from './outline.js';

/** Words of a row of sums, alone in their cell: `Tổng cộng`, `Cộng (A + B)`. */
const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?: ?(?:cộng|số|kinh phí|tiền))?(?: ?\([^()]*\))?\s*[:.]?$/iu;
/** Columns of what is not added up. */
const UNADDED = /^(?:tt|stt|so_tt|so_thu_tu)$|don_gia|ty_le|ti_le|phan_tram|dinh_muc|binh_quan|luy_ke|^muc_(?:chi|ho_tro)|diem|he_so|dien_thoai/;

/** A column of a table with a row of sums below it. */
export interface ColumnSum {
  readonly title: string;
  /** What the rows come to. */
  readonly sum: Decimal;
  /** What the row of sums says. */
  readonly typed: Decimal;
  readonly cell: ColumnCell;
}

/** The cells over one column of a row, empty ones without text left out. */
export function cellsIn({ cells }: Row): ColumnCell[] {
  return cells.flatMap((cell) => alone(cell) ?? []);
}

/** The same for one column of a row. */
export function cellAt({ cells }: Row, column: number): ColumnCell | undefined {
  const cell = cells.find((one) => one.column === column);
  return cell && alone(cell);
}

function alone({ column, columns, rows, text }: Cell): ColumnCell | undefined {
  const [first] = text;
  return columns === 1 && rows === 1 && first && text.length === 1 ? { column, text: plainOf(first).trim(), at: first.span } : undefined;
}

/** A number as a cell has it; `undefined` for any other text. */
export function numberIn(text: string | undefined): Decimal | undefined {
  const read = text === undefined ? undefined : parseDecimal(text);
  return read === undefined || isFault(read) ? undefined : normal(read);
}

/**
 * The columns of a table whose last row is one of sums and whose other rows each have a number there. Rows that may be sums
 * themselves (headings with numbers, `I` above `1`) leave none.
 */
export function columnSums(table: DataTable): ColumnSum[] {
  const last = table.rows.at(-1);
  const rows = table.rows.slice(0, -1);
  if (!last || last.kind !== 'data' || rows.length < 2 || !isTotal(last) || rows.some((row) => row.kind !== 'data' || isTotal(row))) return [];
  const cells = rows.map(cellsIn);
  if (new Set(cells.map((row) => shapeOf(row.find(({ column }) => column === 0)?.text ?? ''))).size > 1) return [];
  const titles = columnTitles(table);
  return cellsIn(last).flatMap((cell) => {
    const title = fold(titles[cell.column] ?? '');
    const typed = numberIn(cell.text);
    const numbers = cells.flatMap((row) => numberIn(row.find(({ column }) => column === cell.column)?.text) ?? []);
    if (!typed || UNADDED.test(title) || numbers.length !== rows.length) return [];
    // What lies between the least and the greatest of the rows is their mean.
    if (numbers.some((one) => isLess(one, typed)) && numbers.some((one) => isLess(typed, one))) return [];
    return [{ title, typed, cell, sum: numbers.reduce(add, ZERO) }];
  });
}

/** Whether a row is one of sums: its first words say so. */
export function isTotal({ cells }: Row): boolean {
  const words = cells.map(({ text }) => text.map(plainOf).join(' ').trim()).find((text) => /\p{L}/u.test(text));
  return words !== undefined && TOTAL.test(words);
}

/** What kind of number heads a row: rows of two kinds are sums and what they are made of. */
function shapeOf(text: string): string {
  return /^[IVX]+\.?$/u.test(text) ? 'roman' : /^\d+\.?$/u.test(text) ? 'count' : /^\d+(?:\.\d+)+\.?$/u.test(text) ? 'decimal' : /^\p{L}\)?$/u.test(text) ? 'letter' : text === '' || /^[-+*]$/u.test(text) ? 'none' : 'words';
}

const FACTORS: Readonly<Record<string, bigint>> = { dong: 1n, vnd: 1n, d: 1n, nghin_dong: 1_000n, ngan_dong: 1_000n, '1_000_dong': 1_000n, trieu_dong: 1_000_000n };

/** What a table of costs comes to, in đồng; `undefined` where that is not certain. */
export function costOf(table: DataTable): Decimal | undefined {
  const titles = columnTitles(table);
  const row = table.rows.at(-1);
  if (!row || !(row.kind === 'total' || isTotal(row))) return undefined;
  const money = titles.flatMap((title, i) => (/thanh_tien|kinh_phi|so_tien/.test(fold(title)) ? [i] : []));
  const [column, ...others] = money;
  if (column === undefined || others.length > 0) return undefined;
  const unit = /\(([^()]*)\)\s*$/u.exec(titles[column] ?? '')?.[1]?.replace(/^(?:đơn vị(?: tính)?|ĐVT)\s*:?\s*/iu, '') ?? table.unit ?? 'đồng';
  const factor = FACTORS[fold(unit)];
  const amount = numberIn(row.cells.find((cell) => cell.columns === 1 && cell.column === column)?.text.map(plainOf).join(' '));
  return factor === undefined || !amount ? undefined : multiply(amount, { units: factor, scale: 0 });
}

/** A table, with the text right above it and the one right below. */
export interface PlacedTable {
  readonly table: DataTable;
  readonly above?: Text;
  readonly below?: Text;
}

/** All tables of the plan with what stands next to them. */
export function tablesInPlace(plan: Plan): PlacedTable[] {
  return [plan.noiDung, ...plan.phuLuc.map(({ items }) => items)].flatMap((items) => {
    const flow = items.flatMap(flowOf);
    return flow.flatMap((one, i): PlacedTable[] => {
      if ('runs' in one) return [];
      const [above, below] = [flow[i - 1], flow[i + 1]];
      return [{ table: one, ...(above && 'runs' in above && { above }), ...(below && 'runs' in below && { below }) }];
    });
  });
}

function flowOf(item: Item): (Text | DataTable)[] {
  if (item.kind === 'table') return [item.table];
  if (item.kind === 'banner') return [...item.lines];
  const texts = item.kind === 'para' || item.kind === 'bullet' ? [item.text] : item.kind === 'numbered' ? [item.text ?? item.title].flatMap((text) => text ?? []) : item.title ? [item.title] : [];
  return 'items' in item ? [...texts, ...item.items.flatMap(flowOf)] : texts;
}
