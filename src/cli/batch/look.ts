import { digestOf } from '../../batch/digests.js';
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
  | { readonly is: 'file'; readonly seen: Seen; readonly digest: string; readonly bytes: Uint8Array }
  | { readonly is: 'outside' | 'blocked' | 'link' | 'directory' }
  | { readonly is: 'unreadable'; readonly reason: string };

/** A file that is larger than any plan could become is nobody's plan; of it nothing is read. */
const LARGEST = 64 * 1024 * 1024;

export function lookAt(spot: Spot, fs: Files): Look {
  if (spot === 'outside' || spot === 'blocked') return { is: spot };
  if (spot.parent === 'missing') return { is: 'missing' };
  try {
    const stat = fs.lstatSync(spot.path, { throwIfNoEntry: false });
    if (!stat) return { is: 'missing' };
    if (stat.isDirectory()) return { is: 'directory' };
    if (!stat.isFile()) return { is: 'link' };
    const bytes = stat.size > LARGEST ? new Uint8Array() : fs.readFileSync(spot.path);
    const seen = { size: stat.size, changed: stat.mtimeMs, mode: stat.mode & 0o777 };
    return { is: 'file', seen, digest: digestOf(bytes), bytes };
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    return { is: 'unreadable', reason };
  }
}

/** Whether the file is still what was seen. */
export function isUntouched(path: string, seen: Seen | undefined, fs: Files): boolean {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!stat || !seen) return !stat && !seen;
  return stat.isFile() && stat.size === seen.size && stat.mtimeMs === seen.changed;
}
