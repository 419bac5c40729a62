import { unzipSync } from 'fflate';
import type { DocxProblem } from '../../diagnostic.js';

/** The parts of a package by name: only those that may hold text or say where it is. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Bytes of XML that are unpacked of one file, and no more: a small file can claim to hold gigabytes. */
const LARGEST = 128 * 1024 * 1024;

/** Text, and the lists of what belongs to what. Looks, properties and themes show no words. */
const NEEDED = /^(?!docProps\/|customXml\/).*\.(?:xml|rels)$/i;
const TYPES = '[Content_Types].xml';

/** What Word 97 to 2003 begins a file with, and Word of today one that has a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** The name of the stream that holds a package with a password, as UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const ZIP = [0x50, 0x4b] as const;

/** Unpacks the .docx `bytes`, or says why it is none. */
export function openPackage(bytes: Uint8Array): Parts | DocxProblem {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, OLE)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED) ? 'encrypted' : 'old-word';
  if (!begins(bytes, ZIP)) return 'not-docx';
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        size += originalSize;
        return size <= LARGEST;
      },
    });
    if (size > LARGEST) return 'too-large';
    return parts[TYPES] ? new Map(Object.entries(parts)) : 'not-docx';
  } catch {
    // Whatever fflate trips over, it is the file that is not whole.
    return 'damaged';
  }
}

/** Whether `bytes` begin like a Word file, old or new, rather than like a text. */
export function looksLikeWord(bytes: Uint8Array): boolean {
  return begins(bytes, ZIP) || begins(bytes, OLE);
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
