import { crc32 } from 'node:zlib';
import type { Deflate } from './deflate.js';

/** One file of a package, ready for `zip`. */
export interface Entry {
  readonly name: string;
  /** Length of the content before it was compressed, in bytes. */
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
}

/** `content` as an entry, compressed by `deflate`. */
export const press = (name: string, content: Uint8Array, deflate: Deflate): Entry => ({
  name, size: content.length, crc: crc32(content), deflated: deflate(content),
});

const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
/** 1 January 1980 as MS-DOS writes it: the first day a zip knows. */
const DATE = (1 << 5) | 1;
const DEFLATE = 8;
/** Version 2.0 of the format: the first with Deflate. */
const VERSION = 20;

/**
 * A zip file of `entries` in their order, that depends on nothing else: no clock, no extra fields. Names must be ASCII.
 */
export function zip(entries: readonly Entry[]): Uint8Array {
  const names = entries.map(({ name }) => Buffer.from(name, 'latin1'));
  const total = entries.reduce((sum, { name, deflated }) => sum + LOCAL + CENTRAL + 2 * name.length + deflated.length, END);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, i) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, entry);
    bytes.set(names[i] as Uint8Array, at + LOCAL);
    bytes.set(entry.deflated, at + LOCAL + entry.name.length);
    at += LOCAL + entry.name.length + entry.deflated.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    header(view, at + 6, entry);
    view.setUint32(at + 42, offsets[i] as number, true);
    bytes.set(names[i] as Uint8Array, at + CENTRAL);
    at += CENTRAL + entry.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that an entry's two headers share, from `at` on. */
function header(view: DataView, at: number, { name, size, crc, deflated }: Entry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
