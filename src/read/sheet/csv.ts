import { CsvError, parse } from 'csv-parse/sync';
import { fromUtf8, isUtf16 } from '../encoding.js';
import { sheetOf, type NoSheet, type Sheet } from './sheet.js';

/** Excel writes `;` where the comma is the decimal sign, as in Vietnam; a copy from a sheet has tabs. */
const DELIMITERS = [';', ',', '\t'] as const;

/** The table in a CSV: UTF-8 with or without a byte order mark, the delimiter found out, line ends in quotes kept. */
export function readCsv(bytes: Uint8Array): readonly Sheet[] | NoSheet {
  const rows: (readonly string[])[] = [];
  const fault = eachRecord(bytes, (record) => rows.push(record));
  if (fault) return fault;
  const sheet = sheetOf('', rows);
  return 'problem' in sheet ? sheet : [sheet];
}

/** Hands each record of a CSV to `take`, blank ones too, or says why there are none; `line` is where a faulty one begins. */
export function eachRecord(bytes: Uint8Array, take: (record: readonly string[]) => void): NoSheet | undefined {
  if (isUtf16(bytes)) return { problem: 'encoding' };
  const { text, invalidAt } = fromUtf8(bytes);
  if (invalidAt !== undefined) return { problem: 'encoding' };
  // Excel's own first line, which it does not show.
  const body = text.replace(/^sep=(.)\r?\n/, '');
  const skipped = body.length < text.length ? 1 : 0;
  const delimiter = /^sep=(.)\r?\n/.exec(text)?.[1] ?? delimiterOf(body);
  let read = 0;
  let width = 0;
  try {
    parse(body, {
      delimiter, bom: true, relax_column_count: true, skip_empty_lines: false,
      // Records are not kept: a table may be far larger than what is made of it.
      on_record: (record: readonly string[], { lines }) => {
        width = Math.max(width, record.length);
        if (record.some((cell) => isSwallowed(cell, delimiter, width))) throw new SwallowedRow();
        take(record);
        read = lines;
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof SwallowedRow)) throw error;
    return { problem: 'quotes', line: read + skipped + 1 };
  }
}

class SwallowedRow extends Error {}

/**
 * Whether a cell in quotes holds rows of the table: two stray quotes, some rows apart, make one cell of all between them.
 * A sentence has a space behind its commas.
 */
function isSwallowed(cell: string, delimiter: string, width: number): boolean {
  if (!cell.includes('\n')) return false;
  let tight = 0;
  for (let at = cell.indexOf(delimiter); at >= 0; at = cell.indexOf(delimiter, at + 1)) if (/\S/.test(cell.charAt(at + 1))) tight += 1;
  return tight >= Math.max(2, width - 1);
}

/** How much of a file is looked at to find its delimiter. */
const LOOKED_AT = 10_000;

/** The sign that stands most often outside of quotes in the first lines. */
function delimiterOf(text: string): string {
  const whole = text.length <= LOOKED_AT;
  const bare = text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*(?:"|$)/g, '');
  const first = bare.split(/\r?\n/).slice(0, 20);
  // The last line may be cut.
  const lines = (whole || first.length === 1 ? first : first.slice(0, -1)).filter((line) => line.trim());
  // A delimiter stands in every line; a comma inside of sentences does not.
  const least = (sign: string): number => Math.min(...lines.map((line) => line.split(sign).length - 1));
  const all = (sign: string): number => bare.split(sign).length - 1;
  return [...DELIMITERS].sort((a, b) => least(b) - least(a) || all(b) - all(a))[0] ?? ',';
}
