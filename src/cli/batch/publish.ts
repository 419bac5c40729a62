import { dirname, join } from 'node:path';
import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { errnoOf, isHeldOpen } from '../errno.js';
import { isOpenElsewhere } from '../output.js';
import { discard, keepOld, rename } from '../replace.js';
import type { World } from '../world.js';
import type { Old } from './decide.js';
import { shownIn, spotFinder, type Folder } from './folder.js';
import { isUntouched } from './look.js';

/** What became of one document: where the old one was kept, if it was, or why the new one is not in place. */
export type Published = { readonly backup?: string } | { readonly fault: Diagnostic };

/** Errors after which no other document could be written either. */
const HOPELESS = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'EMFILE', 'ENFILE']);

/** Whether it makes no sense to try the next document. */
export function isHopeless(error: unknown): boolean {
  return HOPELESS.has(errnoOf(error) ?? '');
}

/** Puts documents in their places. */
export interface Publisher {
  /** Why the document for `file` could not be put in place now, as far as can be seen without trying. */
  obstacle(file: string, old: Old | undefined): Diagnostic | undefined;
  /**
   * Gives the document at `from` the name `file`, in one step. A fault is of this row alone; the system's error is
   * thrown when it would meet all others, too.
   */
  put(from: string, file: string, old: Old | undefined): Published;
}

export function publisherFor(folder: Folder, world: World): Publisher {
  const { fs, platform } = world;

  function obstacleOrThrow(file: string, old: Old | undefined): Diagnostic | undefined {
    const path = shownIn(folder, file);
    const spot = spotFinder(folder, fs)(file);
    if (typeof spot === 'string') return diagnostic('folder.not-a-place', 'error', { path, problem: spot });
    if (!isUntouched(spot.path, old?.seen, fs)) return diagnostic('folder.meanwhile', 'error', { path });
    if (!old) return undefined;
    if (isOpenElsewhere(spot.path, fs)) return diagnostic('folder.row-file', 'error', { path, reason: 'EBUSY' });
    // A new name could replace a write-protected file; its protection is taken at its word.
    fs.accessSync(spot.path, fs.constants.W_OK);
    return undefined;
  }

  function putOrThrow(from: string, file: string, old: Old | undefined): string | undefined {
    const path = join(folder.root, ...file.split('/'));
    if (!old) {
      fs.mkdirSync(dirname(path), { recursive: true });
      rename(from, path, world);
      return undefined;
    }
    fs.chmodSync(from, old.seen.mode);
    const backup = old.keep ? keepOld(path, fs) : undefined;
    try {
      rename(from, path, world);
    } catch (error) {
      if (backup !== undefined) discard(backup, fs);
      throw error;
    }
    return backup;
  }

  function faultOf(error: unknown, file: string): Diagnostic {
    const code = errnoOf(error);
    if (code === undefined || isHopeless(error)) throw error;
    const reason = isHeldOpen(error as NodeJS.ErrnoException, platform) ? 'EBUSY' : code;
    return diagnostic('folder.row-file', 'error', { path: shownIn(folder, file), reason });
  }

  function obstacle(file: string, old: Old | undefined): Diagnostic | undefined {
    try {
      return obstacleOrThrow(file, old);
    } catch (error) {
      return faultOf(error, file);
    }
  }

  return {
    obstacle,
    put(from, file, old) {
      const fault = obstacle(file, old);
      if (fault) return { fault };
      try {
        const backup = putOrThrow(from, file, old);
        return backup === undefined ? {} : { backup };
      } catch (error) {
        return { fault: faultOf(error, file) };
      }
    },
  };
}
