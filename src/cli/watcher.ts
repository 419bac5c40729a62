import fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';

/** Looks at files for changes. */
export interface FileWatcher {
  /**
   * From when this resolves, looks at these files (absolute paths) and no others, whether they exist or not. Throws the
   * system's error when it cannot.
   */
  watch(paths: ReadonlySet<string>): Promise<void>;
  close(): Promise<void>;
}

/** A watcher that calls `changed` with a path as it was given to `watch`. */
export function watchFiles(changed: (path: string) => void): FileWatcher {
  let current: FSWatcher | undefined;
  let watched: ReadonlySet<string> = new Set();
  return {
    watch: async (paths) => {
      if (paths.size === watched.size && [...paths].every((path) => watched.has(path))) return;
      const next = await started(paths, changed);
      await current?.close();
      current = next;
      watched = paths;
    },
    close: async () => current?.close(),
  };
}

/**
 * Watches the folders of the files, not the files themselves: what an editor saves by renaming is another file, and one
 * that was deleted or is still to come is none. All else in the folders is left alone.
 */
async function started(paths: ReadonlySet<string>, changed: (path: string) => void): Promise<FSWatcher> {
  const wanted = new Map([...paths].flatMap((path) => spellings(path).map((spelling) => [keyOf(spelling), path])));
  const folders = new Set([...wanted.keys()].flatMap(foldersAbove));
  const watcher = watch([...new Set([...paths].flatMap(spellings).map(nearestFolder))], {
    ignoreInitial: true,
    ignored: (path) => !wanted.has(keyOf(path)) && !folders.has(keyOf(path)),
  });
  watcher.on('all', (_, path) => {
    const file = wanted.get(keyOf(path));
    if (file !== undefined) changed(file);
  });
  try {
    await new Promise<void>((ready, fail) => watcher.once('ready', ready).once('error', fail));
  } catch (error) {
    await watcher.close();
    throw error;
  }
  // A folder that cannot be watched any more, such as a drive that was unplugged, is no reason to end.
  return watcher.on('error', () => {});
}

/** A path, and the file that it leads to when it is a link. */
function spellings(path: string): string[] {
  try {
    return [...new Set([path, fs.realpathSync(path)])];
  } catch {
    return [path];
  }
}

/** The same text for what is one file to the system: names come back from it in other letters than they were typed in. */
function keyOf(path: string): string {
  const composed = resolve(path).normalize('NFC');
  return process.platform === 'win32' || process.platform === 'darwin' ? composed.toLowerCase() : composed;
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

/** The folder of a file that is to be watched for it: its own, or the nearest above that exists. */
function nearestFolder(path: string): string {
  const folder = dirname(path);
  return folder === path || fs.existsSync(folder) ? folder : nearestFolder(folder);
}
