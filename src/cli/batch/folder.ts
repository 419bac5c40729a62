import { dirname, join, resolve, sep } from 'node:path';
import { isBelow } from '../../batch/manifest.js';
import type { Files, World } from '../world.js';

/** The folder that a batch writes to. */
export interface Folder {
  /** As typed, for messages. */
  readonly typed: string;
  /** Its real path, links followed. It may not be there yet. */
  readonly root: string;
}

export const MANIFEST = 'kehoach-batch.json';

/** Holds all that a run needs for itself; gone when the run has ended well. */
export const WORK = '.kehoach-batch';

/** The folder `out`; made when `make` is set. Throws the system's error; ENOTDIR when it is a file. */
export function findFolder(out: string, make: boolean, { cwd, fs }: World): Folder {
  const asked = resolve(cwd, out);
  if (make) fs.mkdirSync(asked, { recursive: true });
  const stat = fs.statSync(asked, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', syscall: 'stat' });
  return { typed: out, root: stat ? fs.realpathSync(asked) : asked };
}

/** The file of the folder as messages name it. */
export function shownIn(folder: Folder, file: string): string {
  return join(folder.typed, ...file.split('/'));
}

/** Where a file of the folder is. `outside`: a link on the way leads out; `blocked`: a file stands where a folder should. */
export type Spot = { readonly path: string; readonly parent: 'there' | 'missing' } | 'outside' | 'blocked';

/**
 * Finds the places of files below `folder`, none of which is outside of it in truth. Remembers the folders that it has
 * looked at; one finder is good for one pass over the rows.
 */
export function spotFinder({ root }: Folder, fs: Files): (file: string) => Spot {
  const known = new Map<string, 'there' | 'missing' | 'outside' | 'blocked'>([[root, 'there']]);
  const folderAt = (path: string): 'there' | 'missing' | 'outside' | 'blocked' => {
    const seen = known.get(path);
    if (seen !== undefined) return seen;
    const above = folderAt(dirname(path));
    const found = above === 'there' ? lookAt(path, root, fs) : above;
    known.set(path, found);
    return found;
  };
  return (file) => {
    if (!isBelow(file)) throw new Error(`a row's file is not below the folder: ${file}`);
    const path = join(root, ...file.split('/'));
    const parent = folderAt(dirname(path));
    return parent === 'there' || parent === 'missing' ? { path, parent } : parent;
  };
}

function lookAt(path: string, root: string, fs: Files): 'there' | 'missing' | 'outside' | 'blocked' {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return 'missing';
  if (stat.isSymbolicLink()) {
    if (!fs.existsSync(path) || !fs.realpathSync(path).startsWith(root + sep)) return 'outside';
    return fs.statSync(path).isDirectory() ? 'there' : 'blocked';
  }
  return stat.isDirectory() ? 'there' : 'blocked';
}
