import { dirname } from 'node:path';
import { diagnostic, type Diagnostic, type Severity } from '../../diagnostic.js';
import { errnoOf } from '../errno.js';
import type { Files, World } from '../world.js';
import { shownIn, spotFinder, type Folder } from './folder.js';
import type { Gone, Row, Survey } from './survey.js';

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

/** So few files anybody looks through. */
const FEW = 10;

/**
 * An error when `--prune` would remove most of the folder's documents: more likely the list is another one than that the
 * units are gone. Files that only have another name now do not count.
 */
export function mostOf(folder: Folder, { rows, gone }: Pick<Survey, 'rows' | 'gone'>): Diagnostic[] {
  const removed = gone.filter(({ edited, now }) => !edited && now === undefined).length;
  const documents = gone.length + rows.filter(hasDocument).length;
  return removed > FEW && removed > documents / 2 ? [diagnostic('folder.prune-most', 'error', { path: folder.typed, removed, documents })] : [];
}

function hasDocument({ decision }: Row): boolean {
  return decision.do === 'keep' || (decision.do === 'make' ? decision.old !== undefined : decision.state === 'edited');
}

/** Whether `--prune` removes a file. */
export function isRemovable({ edited, now }: Gone, failed: ReadonlySet<string>): boolean {
  return !edited && (now === undefined || !failed.has(now));
}

/** A finding for each of `gone` that somebody has worked on. */
export function editedGone(folder: Folder, gone: readonly Gone[], severity: Severity = 'warning'): Diagnostic[] {
  return gone.filter(({ edited }) => edited).map((one) => diagnostic('folder.gone-edited', severity, shownGone(folder, one)));
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
