import { join } from 'node:path';
import { digestOf } from '../../batch/digests.js';
import { entryLine, readLines, type Claim, type Entry } from '../../batch/manifest.js';
import { errnoOf } from '../errno.js';
import { rename } from '../replace.js';
import type { Files, World } from '../world.js';
import { makeFolder, WORK, type Folder } from './folder.js';
import { looker } from './look.js';
import { takeLock, whoHolds, type Holder } from './lock.js';
import type { Machine } from './machine.js';

/**
 * What a run keeps for itself beside the documents, in a folder of its own: the lock; the documents that are made but
 * not yet in place, so that each is put there whole, by a change of name; and a journal of what it made from what.
 * All of it may be found again after the process was killed, and is then made use of.
 */
export interface WorkFolder {
  /** What earlier runs that were cut off have made; the last word on a file comes last. */
  readonly journal: readonly Entry[];
  /** Keeps a document that is to become `entry.file`. It is found again from now on. Throws the system's error. */
  keep(entry: Entry & { readonly made: Claim }, bytes: Uint8Array): void;
  /** Whether the document for `file` is kept, and is what `claim` says. */
  holds(file: string, claim: Claim): boolean;
  /** Where the document for `file` is kept. */
  pathOf(file: string): string;
  /** Puts a text, in pieces, in place of the folder's file `path`, in one step. */
  replace(path: string, text: Iterable<string>): void;
  /** Removes the documents that are kept. */
  dropKept(): void;
  /** Removes them and the journal, when what it told is in the manifest. */
  clear(): void;
  /** Gives the lock back; the folder goes with it when it is empty. */
  leave(): void;
}

/** Who is at work in `folder`, when somebody is. Changes nothing. */
export function whoWorksIn({ root }: Folder, fs: Files, machine: Machine): Holder | undefined {
  return whoHolds(join(root, WORK, LOCK), fs, machine);
}

const LOCK = 'lock';
const JOURNAL = 'journal.jsonl';

/** Opens the work folder, or gives who is at work there. Throws the system's error. */
export function openWorkFolder({ root }: Folder, world: World, machine: Machine): WorkFolder | { readonly holder: Holder } {
  const { fs } = world;
  const base = join(root, WORK);
  const holder = takeBase(base, fs, machine);
  if (holder) return { holder };

  const journalPath = join(base, JOURNAL);
  const old = readJournal(journalPath, fs);
  const pathOf = (file: string): string => join(base, digestOf(file).slice(0, 32));
  const look = looker(fs);
  let journal: number | undefined;
  const note = (line: string): void => {
    if (journal === undefined) {
      journal = fs.openSync(journalPath, 'a');
      // The last line of a process that was killed may not have its end.
      if (old !== '' && !old.endsWith('\n')) fs.writeFileSync(journal, '\n');
    }
    fs.writeFileSync(journal, line);
  };
  const closeJournal = (): void => {
    if (journal !== undefined) fs.closeSync(journal);
    journal = undefined;
  };
  return {
    journal: readLines(old),
    pathOf,
    keep(entry, bytes) {
      const path = pathOf(entry.file);
      try {
        fs.writeFileSync(path, bytes, { flag: 'wx' });
      } catch (error) {
        // One from a run that was cut off, or a link that somebody put there: never written through.
        if (errnoOf(error) !== 'EEXIST') throw error;
        fs.rmSync(path, { force: true });
        fs.writeFileSync(path, bytes, { flag: 'wx' });
      }
      note(`${entryLine(entry)}\n`);
    },
    holds(file, { output }) {
      const found = look({ path: pathOf(file), parent: 'there' });
      return found.is === 'file' && found.digest === output;
    },
    replace(path, text) {
      const beside = join(base, 'new');
      fs.rmSync(beside, { force: true });
      const descriptor = fs.openSync(beside, 'wx');
      try {
        for (const piece of text) fs.writeFileSync(descriptor, piece);
        fs.fsyncSync(descriptor);
      } finally {
        fs.closeSync(descriptor);
      }
      rename(beside, path, world);
    },
    dropKept: () => removeAll(base, [LOCK, JOURNAL], fs),
    clear() {
      closeJournal();
      removeAll(base, [LOCK], fs);
    },
    leave() {
      closeJournal();
      fs.rmSync(join(base, LOCK), { force: true });
      try {
        fs.rmdirSync(base);
      } catch {
        // Not empty: work to go on with, or already another's lock.
      }
    },
  };
}

function takeBase(base: string, fs: Files, machine: Machine): Holder | undefined {
  for (let attempt = 1; ; attempt += 1) {
    // A link in its place could lead the work anywhere.
    if (fs.lstatSync(base, { throwIfNoEntry: false })?.isSymbolicLink()) fs.rmSync(base);
    makeFolder(base, fs);
    try {
      return takeLock(join(base, LOCK), fs, machine);
    } catch (error) {
      // Another run has just ended, and taken the folder with it.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === 3) throw error;
    }
  }
}

function removeAll(base: string, spared: readonly string[], fs: Files): void {
  for (const name of fs.readdirSync(base)) {
    if (!spared.includes(name)) fs.rmSync(join(base, name), { recursive: true, force: true });
  }
}

function readJournal(path: string, fs: Files): string {
  return fs.lstatSync(path, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(path, 'utf8') : '';
}
