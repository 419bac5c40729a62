import { setImmediate } from 'node:timers/promises';
import type { OpenedBatch, RowInfo } from '../../batch/contract.js';
import { inputsOf, listInfo } from '../../batch/digests.js';
import type { Claim, ListInfo } from '../../batch/manifest.js';
import { partOf, type Shard } from '../../batch/shard.js';
import type { Origin } from '../pipeline.js';
import type { World } from '../world.js';
import { decide, type Decision } from './decide.js';
import { shownIn, spotFinder, type Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import { looker } from './look.js';

/** One row of this machine's part of the list. */
export interface Row {
  readonly info: RowInfo;
  /** In `OpenedBatch.rows`. */
  readonly index: number;
  /** The digest of all that decides its document. */
  readonly inputs: string;
  readonly decision: Decision;
}

/** A file of ours that no row asks for any more. */
export interface Gone {
  readonly key: string;
  readonly file: string;
  readonly claim: Claim;
  readonly edited: boolean;
  /** The file of the same row by the names that are asked for now; missing when the row is gone, too. */
  readonly now?: string;
}

/** What is there, and what is to be done about it; nothing has been changed yet. */
export interface Survey {
  readonly rows: readonly Row[];
  readonly gone: readonly Gone[];
  /** Of the whole list, whatever this machine's part is. */
  readonly list: ListInfo;
}

export interface Surveying {
  readonly folder: Folder;
  readonly opened: OpenedBatch;
  readonly shard: Shard | undefined;
  readonly ledger: Ledger;
  readonly force: boolean;
  readonly inspect: (bytes: Uint8Array) => Origin | Promise<Origin>;
  readonly stopped: () => boolean;
}

/** How many files are looked at before signals are let in. */
const AT_ONCE = 64;

/** Looks at every row's place. Undefined when stopped before it had seen all. */
export async function survey(work: Surveying, world: World): Promise<Survey | undefined> {
  const { folder, opened, shard, ledger, force, inspect, stopped } = work;
  const asked = opened.rows.map((info, index) => ({ info, index, inputs: inputsOf(opened, info) }));
  const mine = partOf(asked, shard);
  const spotOf = spotFinder(folder, world.fs);
  const look = looker(world.fs);
  const rows: Row[] = [];
  for (const row of mine) {
    if (stopped()) return undefined;
    const { file } = row.info;
    const claims = ledger.get(file)?.claims ?? [];
    const question = { shown: shownIn(folder, file), inputs: row.inputs, look: look(spotOf(file)), claims };
    rows.push({ ...row, decision: await decide({ ...question, force, inspect }) });
    if (rows.length % AT_ONCE === 0) await setImmediate();
  }
  const list = listInfo(asked.map(({ info: { file }, inputs }) => ({ file, inputs })));
  return { rows, gone: goneFrom(mine, work, world), list };
}

/** The file that a row asks for, and what it is to be made from. */
interface Asked {
  readonly info: Pick<RowInfo, 'key' | 'file'>;
  readonly inputs: string;
}

/** The files that the ledger knows and that none of `rows` asks for. */
export function goneFrom(
  rows: readonly Asked[],
  { folder, ledger }: Pick<Surveying, 'folder' | 'ledger'>,
  { fs, platform }: World,
): Gone[] {
  // Where the case of letters does not make another file, a new spelling of a name is the same file.
  const folded = (file: string): string =>
    platform === 'win32' || platform === 'darwin' ? file.normalize('NFC').toLowerCase() : file;
  const wanted = new Set(rows.map(({ info }) => folded(info.file)));
  const spotOf = spotFinder(folder, fs);
  const look = looker(fs);
  const gone = [...ledger].flatMap(([file, { key, claims }]): Gone[] => {
    if (wanted.has(folded(file))) return [];
    const found = look(spotOf(file));
    const same = found.is === 'file' ? claims.find(({ output }) => output === found.digest) : undefined;
    const claim = same ?? claims.at(-1);
    return found.is === 'file' && claim ? [{ key, file, claim, edited: !same }] : [];
  });
  return withNames(gone, rows);
}

/** Adds the names that the same rows have now: by their keys, or, when another column is the key, by what they ask for. */
function withNames(gone: readonly Gone[], rows: readonly Asked[]): Gone[] {
  const byKey = new Map(rows.map(({ info }) => [info.key, info.file]));
  const byInputs = new Map(rows.map(({ info, inputs }) => [inputs, info.file]));
  // Where several documents were made from the same, nothing tells which of them a row had.
  const alike = new Map<string, number>();
  for (const { claim: { inputs } } of gone) alike.set(inputs, (alike.get(inputs) ?? 0) + 1);
  return gone.map((one) => {
    const { inputs } = one.claim;
    const now = byKey.get(one.key) ?? (alike.get(inputs) === 1 ? byInputs.get(inputs) : undefined);
    return now === undefined ? one : { ...one, now };
  });
}
