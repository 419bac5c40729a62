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

/**
 * Removes those of `gone` that nobody has edited, and the folders that this leaves empty. Not one whose row has no
 * document of its new name because it is among the files of `failed` rows.
 */
export function prune(folder: Folder, gone: readonly Gone[], failed: ReadonlySet<string>, { fs }: World): Pruned {
  const removed: Gone[] = [];
  const left: Gone[] = [];
  const diagnostics = editedGone(folder, gone);
  const spotOf = spotFinder(folder, fs);
  for (const one of gone) {
    const path = shownIn(folder, one.file);
    const spot = spotOf(one.file);
    if (!isRemovable(one, failed) || typeof spot === 'string') {
      left.push(one);
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

/** Whether `--prune` removes a file. */
export function isRemovable({ edited, now }: Gone, failed: ReadonlySet<string>): boolean {
  return !edited && (now === undefined || !failed.has(now));
}

/** A warning for each of `gone` that somebody has worked on. */
export function editedGone(folder: Folder, gone: readonly Gone[]): Diagnostic[] {
  return gone.filter(({ edited }) => edited).map((one) => diagnostic('folder.gone-edited', 'warning', shownGone(folder, one)));
}

/** The file, and what the same row's file is now, as messages name them. */
export function shownGone(folder: Folder, { file, now }: Gone): { readonly path: string; readonly now?: string } {
  return { path: shownIn(folder, file), ...(now !== undefined && { now: shownIn(folder, now) }) };
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
