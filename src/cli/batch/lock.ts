import { writeNew } from '../write-new.js';
import type { Files } from '../world.js';
import type { Machine } from './machine.js';

/** Who works in a folder. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** `Machine.begun` of the process. */
  readonly begun: string;
}

/** How often a lock that is just being made or taken away is looked at again, and how long (ms) in between. */
const TRIES = 20;
const WAIT = 25;

/**
 * Makes the lock file `path` ours. Gives the one who holds it instead, if that process still runs or may run on another
 * machine; the lock of a process that has died is taken over. Throws the system's error.
 */
export function takeLock(path: string, fs: Files, machine: Machine): Holder | undefined {
  const { pid, host } = machine;
  const own: Holder = { pid, host, begun: machine.begun(pid) ?? '' };
  for (let attempt = 1; ; attempt += 1) {
    if (writeNew(path, JSON.stringify(own), { fs })) return undefined;
    const text = readLock(path, fs);
    const holder = text && holderOf(text);
    if (holder && lives(holder, machine)) return holder;
    // One that is empty is about to be filled, unless its maker died that very moment.
    if (holder || attempt > TRIES / 2) removeStale(path, text ?? '', fs);
    else wait();
    if (attempt === TRIES) throw new Error(`the lock ${path} can neither be made nor read`);
  }
}

/** The one who holds the lock `path` now; undefined when nobody does. Changes nothing. */
export function whoHolds(path: string, fs: Files, machine: Machine): Holder | undefined {
  const holder = holderOf(readLock(path, fs) ?? '');
  return holder && lives(holder, machine) ? holder : undefined;
}

function lives(holder: Holder, machine: Machine): boolean {
  // Nothing is known of other machines; better to ask than to write over each other.
  if (holder.host !== machine.host) return true;
  const begun = machine.begun(holder.pid);
  if (begun === undefined) return false;
  // In a container the next process often gets the same number.
  return begun === holder.begun && holder.pid !== machine.pid;
}


function readLock(path: string, fs: Files): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, host, begun } = JSON.parse(text) as Record<string, unknown>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof begun !== 'string') return undefined;
    return { pid, host, begun };
  } catch {
    return undefined;
  }
}

/** Removes the lock if it still says `text`. It is moved aside first: two that remove must not both go on. */
function removeStale(path: string, text: string, fs: Files): void {
  const aside = `${path}.${Math.random().toString(36).slice(2)}`;
  try {
    fs.renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Somebody was faster, and this is already a new lock.
  if (readLock(aside, fs) !== text && !fs.existsSync(path)) fs.renameSync(aside, path);
  else fs.rmSync(aside, { force: true });
}

function wait(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT);
}
