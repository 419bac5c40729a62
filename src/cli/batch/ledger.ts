import { join } from 'node:path';
import { readManifest, type Claim, type Entry } from '../../batch/manifest.js';
import { diagnostic, type Diagnostic, type Result } from '../../diagnostic.js';
import type { Files } from '../world.js';
import { MANIFEST, shownIn, type Folder } from './folder.js';

/** What is known of one file of the folder from all runs before: all that we ever made it of, newest last. */
export interface Known {
  readonly key: string;
  readonly claims: readonly Claim[];
}

/** What earlier runs tell of the folder's files, by file. */
export type Ledger = ReadonlyMap<string, Known>;

/**
 * Reads the manifest, and what the `journal` of runs that were cut off adds to it. Only files named there are ours.
 * Throws the system's error.
 */
export function readLedger(folder: Folder, journal: readonly Entry[], fs: Files): Result<Ledger> {
  const path = join(folder.root, MANIFEST);
  const shown = shownIn(folder, MANIFEST);
  const text = fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined;
  if (text === undefined) return { value: ledgerOf(journal), diagnostics: [] };
  const found = readManifest(text);
  switch (found.how) {
    case 'foreign':
      return { diagnostics: [diagnostic('folder.manifest-foreign', 'error', { path: shown })] };
    case 'newer':
      return { diagnostics: [diagnostic('folder.manifest-newer', 'error', { path: shown, format: found.format })] };
    case 'cut': {
      const repaired: Diagnostic = diagnostic('folder.manifest-cut', 'warning', { path: shown, rows: found.rows.length });
      return { value: ledgerOf([...found.rows, ...journal]), diagnostics: [repaired] };
    }
    case 'whole':
      return { value: ledgerOf([...found.manifest.rows, ...journal]), diagnostics: [] };
  }
}

function ledgerOf(entries: readonly Entry[]): Ledger {
  const ledger = new Map<string, { key: string; claims: Claim[] }>();
  for (const { key, file, made } of entries) {
    const known = ledger.get(file);
    if (known) {
      known.key = key;
      if (made) known.claims.push(made);
    } else ledger.set(file, { key, claims: made ? [made] : [] });
  }
  return ledger;
}
