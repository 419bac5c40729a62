import { createHash } from 'node:crypto';
import { errnoOf } from '../errno.js';
import type { Files } from '../world.js';
import type { Spot } from './folder.js';

/** What tells that a file was not touched since it was looked at. */
export interface Seen {
  readonly size: number;
  readonly changed: number;
  readonly mode: number;
}

/** What stands where a row's document goes. */
export type Look =
  | { readonly is: 'missing' }
  | { readonly is: 'file'; readonly seen: Seen; readonly digest: string; readonly read: () => Uint8Array }
  | { readonly is: 'outside' | 'blocked' | 'link' | 'directory' }
  | { readonly is: 'unreadable'; readonly reason: string };

/** A file that is larger than any plan could become is nobody's plan; of it nothing is read. */
const LARGEST = 64 * 1024 * 1024;

/** How much of a file is read at a time; nearly every document fits. */
const CHUNK = 256 * 1024;

/** Looks at places, one after the other, with one piece of memory for all: thousands of documents stay out of it. */
export function looker(fs: Files): (spot: Spot) => Look {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);

  function digestOf(path: string, size: number): string {
    const hash = createHash('sha256');
    if (size > LARGEST) return hash.digest('hex');
    const descriptor = fs.openSync(path, 'r');
    try {
      for (let read = -1; read !== 0; ) {
        read = fs.readSync(descriptor, buffer, 0, CHUNK, null);
        hash.update(buffer.subarray(0, read));
      }
    } finally {
      fs.closeSync(descriptor);
    }
    return hash.digest('hex');
  }

  return (spot) => {
    if (spot === 'outside' || spot === 'blocked') return { is: spot };
    if (spot.parent === 'missing') return { is: 'missing' };
    const { path } = spot;
    try {
      const stat = fs.lstatSync(path, { throwIfNoEntry: false });
      if (!stat) return { is: 'missing' };
      if (stat.isDirectory()) return { is: 'directory' };
      if (!stat.isFile()) return { is: 'link' };
      const { size, mtimeMs, mode } = stat;
      const read = (): Uint8Array => (size > LARGEST ? new Uint8Array() : fs.readFileSync(path));
      return { is: 'file', seen: { size, changed: mtimeMs, mode: mode & 0o777 }, digest: digestOf(path, size), read };
    } catch (error) {
      const reason = errnoOf(error);
      if (reason === undefined) throw error;
      return { is: 'unreadable', reason };
    }
  };
}

/** Whether the file is still what was seen. */
export function isUntouched(path: string, seen: Seen | undefined, fs: Files): boolean {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!stat || !seen) return !stat && !seen;
  return stat.isFile() && stat.size === seen.size && stat.mtimeMs === seen.changed;
}
