import { hash } from 'node:crypto';
import type { OpenedBatch, RowInfo } from './contract.js';
import type { ListInfo } from './manifest.js';

/** SHA-256, in hexadecimal. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** The digest of all that decides one row's document. */
export function inputsOf({ inputsDigest }: OpenedBatch, { digest }: RowInfo): string {
  return digestOf(`${inputsDigest}\n${digest}\n`);
}

/** What the whole list asks for: the same for two runs exactly when they would make the same files. In any order. */
export function listInfo(rows: readonly { readonly file: string; readonly inputs: string }[]): ListInfo {
  const lines = rows.map(({ file, inputs }) => `${file}\n${inputs}\n`);
  return { rows: rows.length, digest: digestOf(lines.sort().join('')) };
}
