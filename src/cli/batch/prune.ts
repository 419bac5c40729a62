import { dirname } from 'node:path';
import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { errnoOf } from '../errno.js';
import type { Files, World } from '../world.js';
import { shownIn, spotFinder, type Folder } from './folder.js';
import type { Gone } from './survey.js';

/** What became of the files that no row asks for. */
export interface Pruned {
  readonly removed: readonly Gone[];
  readonly left: readonly Gone[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Removes those of `gone` that nobody has edited, and the folders that this leaves empty. */
export function prune(folder: Folder, gone: readonly Gone[], { fs }: World): Pruned {
  const removed: Gone[] = [];
  const left: Gone[] = [];
  const diagnostics: Diagnostic[] = [];
  const spotOf = spotFinder(folder, fs);
  for (const one of gone) {
    const path = shownIn(folder, one.file);
    const spot = spotOf(one.file);
    if (one.edited || typeof spot === 'string') {
      left.push(one);
      diagnostics.push(diagnostic('folder.gone-edited', 'warning', { path }));
      continue;
    }
    try {
      fs.rmSync(spot.path, { force: true });
      removed.push(one);
    } catch (error) {
      const reason = errnoOf(error);
      if (reason === undefined) throw error;
      left.push(one);
      diagnostics.push(diagnostic('folder.row-file', 'error', { path, reason }));
      continue;
    }
    removeEmpty(dirname(spot.path), folder.root, fs);
  }
  return { removed, left, diagnostics };
}

function removeEmpty(path: string, root: string, fs: Files): void {
  if (path === root) return;
  try {
    fs.rmdirSync(path);
  } catch {
    // Something else is in it.
    return;
  }
  removeEmpty(dirname(path), root, fs);
}
