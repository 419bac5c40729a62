import { CsvError, parse } from 'csv-parse/sync';
import { fromUtf8, isUtf16 } from '../encoding.js';
import { sheetOf, type NoSheet, type Sheet } from './sheet.js';

/** Excel writes `;` where the comma is the decimal sign, as in Vietnam; a copy from a sheet has tabs. */
const DELIMITERS = [';', ',', '\t'] as const;

/** The table in a CSV: UTF-8 with or without a byte order mark, the delimiter found out, line ends in quotes kept. */
export function readCsv(bytes: Uint8Array): readonly Sheet[] | NoSheet {
  if (isUtf16(bytes)) return { problem: 'encoding' };
  const { text, invalidAt } = fromUtf8(bytes);
  if (invalidAt !== undefined) return { problem: 'encoding' };
  try {
    // Excel's own first line, which it does not show.
    const body = text.replace(/^sep=(.)\r?\n/, '');
    const delimiter = /^sep=(.)\r?\n/.exec(text)?.[1] ?? delimiterOf(body);
    const rows: string[][] = parse(body, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: false });
    const sheet = sheetOf('', rows);
    return 'problem' in sheet ? sheet : [sheet];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = error['lines'];
    return { problem: 'quotes', line: typeof line === 'number' ? line : 1 };
  }
}

/** The sign that stands most often outside of quotes in the first lines. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = bare.split(/\r?\n/).slice(0, 20).filter((line) => line.trim());
  // A delimiter stands in every line; a comma inside of sentences does not.
  const least = (sign: string): number => Math.min(...lines.map((line) => line.split(sign).length - 1));
  const all = (sign: string): number => bare.split(sign).length - 1;
  return [...DELIMITERS].sort((a, b) => least(b) - least(a) || all(b) - all(a))[0] ?? ',';
}
