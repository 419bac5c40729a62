import { join } from 'node:path';
import { readManifest, type Claim, type Entry } from '../../batch/manifest.js';
import { shardOf, shownShard, type Shard } from '../../batch/shard.js';
import { diagnostic, type Diagnostic, type Result } from '../../diagnostic.js';
import type { Files } from '../world.js';
import { MANIFEST, shownIn, type Folder } from './folder.js';

/** What is known of one file of the folder from all runs before: all that we ever made it of, newest last. */
export interface Known {
  readonly key: string;
  /** The last run over it found no row that asked for it. */
  readonly gone: boolean;
  readonly claims: readonly Claim[];
}

/** What earlier runs tell of the folder's files, by file. */
export type Ledger = ReadonlyMap<string, Known>;

/**
 * Reads the manifest, and what the `journal` of runs that were cut off adds to it. Only files named there are ours. An
 * error when they are of another plan, unless forced. Throws the system's error.
 */
export function readLedger(asked: Claimant, folder: Folder, journal: readonly Entry[], fs: Files): Result<Ledger> {
  const { ledger, made, diagnostics } = read(folder, journal, fs);
  const other = otherPlan(folder, made, asked);
  if (other) return { diagnostics: [...diagnostics, other] };
  return { ...(ledger && { value: ledger }), diagnostics };
}

/** Whose documents a run writes: those of this plan's file, and of this part of the list or of all of it. */
export interface Run {
  readonly plan: string;
  readonly shard: Shard | undefined;
  /** Take over the documents of another plan; not to remove them at once. */
  readonly force: boolean;
  readonly prune: boolean;
}

/**
 * The same for one run. An error, too, when the folder was made by a run over another part: the files of all other parts
 * would seem to be asked for by no row.
 */
export function readLedgerFor({ plan, shard, force, prune }: Run, folder: Folder, journal: readonly Entry[], fs: Files): Result<Ledger> {
  const { ledger, made, diagnostics } = read(folder, journal, fs);
  if (!ledger) return { diagnostics };
  const other = otherPlan(folder, made, { plan, force: force && !prune });
  if (other) return { diagnostics: [...diagnostics, other] };
  const [asked, found] = [shard && shownShard(shard), made?.shard && shownShard(made.shard)];
  const strange = shard && journal.some(({ key }) => shardOf(key, shard.of) !== shard.index);
  if (made ? found === asked : !strange) return { value: ledger, diagnostics };
  const facts = { path: folder.typed, ...(found !== undefined && { found }), ...(asked !== undefined && { asked }) };
  return { diagnostics: [...diagnostics, diagnostic('folder.other-part', 'error', facts)] };
}

/** Whose documents are to be in a folder, as far as that is known; `force`: also where there are another's. */
interface Claimant {
  readonly plan: string | undefined;
  readonly force: boolean;
}

function otherPlan({ typed }: Folder, made: Read['made'], { plan, force }: Claimant): Diagnostic | undefined {
  if (force || plan === undefined || made?.plan === undefined || made.plan === plan) return undefined;
  return diagnostic('folder.other-plan', 'error', { path: typed, found: made.plan, asked: plan });
}

/** The name of a plan's file by which a folder's manifest knows it. */
export const planName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC');

/** `made`: what the manifest says of the run that wrote it; missing where it says nothing. */
interface Read {
  readonly ledger?: Ledger;
  readonly made?: { readonly plan?: string | undefined; readonly shard?: Shard | undefined };
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
      const made = found.rows.length > 0 ? { made: found } : {};
      return { ledger: ledgerOf([...found.rows, ...journal]), ...made, diagnostics: [repaired] };
    }
    case 'whole':
      return { ledger: ledgerOf([...found.manifest.rows, ...journal]), made: found.manifest, diagnostics: [] };
  }
}

function ledgerOf(entries: readonly Entry[]): Ledger {
  const ledger = new Map<string, { key: string; gone: boolean; claims: Claim[] }>();
  for (const { key, file, made, state } of entries) {
    const known = ledger.get(file);
    if (known) {
      known.key = key;
      known.gone = state === 'gone';
      if (made) known.claims.push(made);
    } else ledger.set(file, { key, gone: state === 'gone', claims: made ? [made] : [] });
  }
  return ledger;
}
