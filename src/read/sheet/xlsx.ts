import { EncryptedFileError, formatValue, type Cell, type Sheet as Worksheet, type SheetFilter } from 'hucre';
import { readXlsx as read } from 'hucre/xlsx';
import { unpackedSize } from './unpacked.js';
import { sheetOf, type Merge, type NoSheet, type Sheet } from './sheet.js';

/** The format that Excel's own short date has in its files, whatever the country; in Vietnam it shows day first. */
const SHORT_DATE = /^m{1,2}\/d{1,2}\/yy(?:yy)?( h:mm)?$/;

/**
 * Bytes that a workbook may unpack to, for a table that is printed and for a list of units, of which a hundred thousand
 * with ten columns take a third. A small file can hold gigabytes.
 */
const MOST_PRINTED = 64 * 1024 * 1024;
const MOST_LISTED = 256 * 1024 * 1024;

/** The sheets of a workbook with their values as Excel shows them in Vietnam; formulas by the value last reckoned. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[] | NoSheet> {
  const opened = await open(bytes, MOST_PRINTED);
  if ('problem' in opened) return opened;
  const sheets = opened.map((sheet) => sheetOf(sheet.name, textsOf(sheet), mergesOf(sheet)));
  return sheets.find((sheet): sheet is NoSheet => !isSheet(sheet)) ?? sheets.filter(isSheet);
}

/**
 * Hands each row of one sheet to `take`, from the sheet's first row on, or says why there is none: the sheet called
 * `name`, else the first that shows. `known`: the sheets there are, where none is called so; `sheets`: where one is.
 */
export async function eachRow(bytes: Uint8Array, name: string | undefined, take: (cells: readonly string[]) => void): Promise<NoSheet | { readonly known: readonly string[] } | { readonly sheets: readonly string[] }> {
  const known: string[] = [];
  let chosen: string | undefined;
  // Only the one sheet is parsed: a workbook may hold much else.
  const opened = await open(bytes, MOST_LISTED, (info) => {
    known.push(info.name);
    const isIt = chosen === undefined && (name === undefined ? !info.hidden && !info.veryHidden : info.name.trim() === name.trim());
    if (isIt) chosen = info.name;
    return isIt;
  });
  if ('problem' in opened) return opened;
  const [sheet] = opened;
  if (!sheet || chosen === undefined) return { known };
  sheet.rows.forEach((row, r) => take(row.map((value, c) => textOf(value, sheet.cells?.get(`${r},${c}`)))));
  return { sheets: known };
}

const isSheet = (sheet: Sheet | NoSheet): sheet is Sheet => !('problem' in sheet);

/** Whatever the library stumbles over, a file from outside is no bug of ours. */
async function open(bytes: Uint8Array, most: number, sheets: SheetFilter = () => true): Promise<readonly Worksheet[] | NoSheet> {
  if (unpackedSize(bytes) > most) return { problem: 'unpacks-too-large' };
  try {
    return (await read(bytes, { readStyles: true, sheets })).sheets;
  } catch (error) {
    return { problem: error instanceof EncryptedFileError ? 'encrypted' : 'broken' };
  }
}

function mergesOf({ merges = [] }: Worksheet): Merge[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow, column: startCol, rows: endRow - startRow + 1, columns: endCol - startCol + 1,
  }));
}

function textsOf(sheet: Worksheet): string[][] {
  return sheet.rows.map((row, r) => row.map((value, c) => textOf(value, sheet.cells?.get(`${r},${c}`))));
}

function textOf(value: unknown, cell: Cell | undefined): string {
  const shape = cell?.style?.numFmt ?? 'General';
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return formatValue(value, dateFormat(shape));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  // Excel keeps 15 digits; what floating point adds behind them it does not show.
  if (shape === 'General' || shape === '@') return swap(plain(Number(value.toPrecision(15))));
  return swap(formatValue(value, shape).trim());
}

function dateFormat(shape: string): string {
  const short = SHORT_DATE.exec(shape);
  if (short) return `dd/mm/yyyy${short[1] ? ' hh:mm' : ''}`;
  if (shape === 'General') return 'dd/mm/yyyy';
  const bare = shape.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  return /mmm|ddd/i.test(bare) ? inNumbers(bare) : shape;
}

/**
 * A format with names of months and days, in numbers: Excel shows the names in the language of the machine, and the library
 * would write them in English.
 */
function inNumbers(shape: string): string {
  const date = [/d/i.test(shape) ? 'dd' : '', 'mm', /y/i.test(shape) ? 'yyyy' : ''].filter(Boolean).join('/');
  return /h/i.test(shape) ? `${date} hh:mm` : date;
}

/** Never `1e+21`. */
function plain(value: number): string {
  return Math.abs(value) >= 1e15 && Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** `1,500.5` as Vietnam writes it: `1.500,5`; the dot of a word in the format stays. */
function swap(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.'));
}
