import { join } from 'node:path';
import { readManifest, type Claim, type Entry } from '../../batch/manifest.js';
import { shardOf, shownShard, type Shard } from '../../batch/shard.js';
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
  const { ledger, diagnostics } = read(folder, journal, fs);
  return { ...(ledger && { value: ledger }), diagnostics };
}

/**
 * The same for a run over the part `shard` of the list, or over all of it. An error when the folder was made by a run over
 * another part: the files of all other parts would seem to be asked for by no row.
 */
export function readLedgerFor(shard: Shard | undefined, folder: Folder, journal: readonly Entry[], fs: Files): Result<Ledger> {
  const { ledger, made, diagnostics } = read(folder, journal, fs);
  if (!ledger) return { diagnostics };
  const [asked, found] = [shard && shownShard(shard), made?.shard && shownShard(made.shard)];
  const strange = shard && journal.some(({ key }) => shardOf(key, shard.of) !== shard.index);
  if (made ? found === asked : !strange) return { value: ledger, diagnostics };
  const facts = { path: folder.typed, ...(found !== undefined && { found }), ...(asked !== undefined && { asked }) };
  return { diagnostics: [...diagnostics, diagnostic('folder.other-part', 'error', facts)] };
}

/** `made`: what the manifest says of the run that wrote it; missing where it says nothing. */
interface Read {
  readonly ledger?: Ledger;
  readonly made?: { readonly shard?: Shard | undefined };
  readonly diagnostics: readonly Diagnostic[];
}

function read(folder: Folder, journal: readonly Entry[], fs: Files): Read {
  const path = join(folder.root, MANIFEST);
  const shown = shownIn(folder, MANIFEST);
  const text = fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : undefined;
  if (text === undefined) return { ledger: ledgerOf(journal), diagnostics: [] };
  const found = readManifest(text);
  switch (found.how) {
    case 'foreign':
      return { diagnostics: [diagnostic('folder.manifest-foreign', 'error', { path: shown })] };
    case 'newer':
      return { diagnostics: [diagnostic('folder.manifest-newer', 'error', { path: shown, format: found.format })] };
    case 'cut': {
      const repaired: Diagnostic = diagnostic('folder.manifest-cut', 'warning', { path: shown, rows: found.rows.length });
      const made = found.rows.length > 0 ? { made: { shard: found.shard } } : {};
      return { ledger: ledgerOf([...found.rows, ...journal]), ...made, diagnostics: [repaired] };
    }
    case 'whole':
      return { ledger: ledgerOf([...found.manifest.rows, ...journal]), made: found.manifest, diagnostics: [] };
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
