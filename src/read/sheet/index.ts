import { binaryFormat, latin1 } from '../encoding.js';
import type { NoFile, NoSheet, Sheet, SheetFile } from './sheet.js';

/**
 * The tables in a file that lies beside a plan, by its bytes: CSV or XLSX, whatever it is called. The library for each
 * is loaded here, so that a plan without such a file does not wait for it.
 */
export async function readSheets(file: Uint8Array | NoFile): Promise<SheetFile> {
  if (typeof file === 'string') return { fault: file };
  const read = await readBytes(file);
  if ('problem' in read) return { fault: read };
  return read.some((sheet) => sheet.rows.length > 0) ? { sheets: read } : { fault: { problem: 'empty' } };
}

async function readBytes(bytes: Uint8Array): Promise<readonly Sheet[] | NoSheet> {
  const format = sheetFormat(bytes);
  if (format === 'xlsx') return (await import('./xlsx.js')).readXlsx(bytes);
  return format === 'csv' ? (await import('./csv.js')).readCsv(bytes) : format;
}

/** What a file of a table is by its bytes, or why it can be none. */
export function sheetFormat(bytes: Uint8Array): 'xlsx' | 'csv' | NoSheet {
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('PK\x03\x04')) return isWorkbook(bytes) ? 'xlsx' : { problem: 'format' };
  // An encrypted XLSX has the same wrapping as Excel's format of before 2007.
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { problem: utf16Name(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-excel' };
  if (bytes.length === 0) return { problem: 'empty' };
  // What a web site hands out as .xls, and Excel opens.
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|meta|table|\?xml)\b/i.test(latin1(bytes.subarray(0, 200)))) return { problem: 'web-page' };
  return binaryFormat(bytes) === undefined ? 'csv' : { problem: 'format' };
}

/** The names of a zip's members stand in it uncompressed; a cut-off file still begins with some. */
function isWorkbook(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  return text.includes('xl/') || !/word\/|ppt\/|mimetype/.test(text);
}

function utf16Name(bytes: Uint8Array, name: string): boolean {
  return latin1(bytes).includes([...name].join('\0'));
}

export type { Merge, NoFile, NoSheet, ReadFile, ReadNamed, Sheet, SheetFile } from './sheet.js';
