import { dirname, extname, join } from 'node:path';
import { isHeldOpen } from './errno.js';
import type { Files, World } from './world.js';

export interface ReplaceOptions {
  /** Keeps the old file under another name beside it. */
  readonly keep: boolean;
  /** Permission bits of the old file, for the new one. */
  readonly mode?: number;
}

/** How often and how long (ms, doubled each time) to wait for a virus scanner to let go of a file on Windows. */
const TRIES = 4;
const FIRST_WAIT = 25;

/**
 * Puts `bytes` at `path` in one step: they are complete on disk under a temporary name before that name is changed.
 * Gives the old file's new path when it was to be kept. On any error the old file is as it was, no temporary file is
 * left, and the system's error is thrown. `path` must not be a link.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: ReplaceOptions,
  world: World,
): string | undefined {
  const { fs } = world;
  const beside = temporaryBeside(path);
  let kept: string | undefined;
  try {
    writeWhole(beside, bytes, options.mode, fs);
    if (options.keep) kept = keepOld(path, fs);
    rename(beside, path, world);
    return kept;
  } catch (error) {
    discard(beside, fs);
    if (kept !== undefined) discard(kept, fs);
    throw error;
  }
}

/**
 * Puts `bytes` at `path`, where nothing may stand yet, in one step. Throws the system's error, EEXIST when something does;
 * then nothing has changed.
 */
export function createFile(path: string, bytes: Uint8Array, { fs }: World): void {
  const beside = temporaryBeside(path);
  try {
    writeWhole(beside, bytes, undefined, fs);
    secondName(beside, path, fs);
  } finally {
    discard(beside, fs);
  }
}

function temporaryBeside(path: string): string {
  return join(dirname(path), `.kehoach-${Math.random().toString(36).slice(2)}.tmp`);
}

function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined, fs: Files): void {
  const descriptor = fs.openSync(path, 'wx');
  try {
    fs.writeFileSync(descriptor, bytes);
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    // Without this a power cut after the rename could leave an empty file in the old one's place.
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Gives the old file a second name that nothing has yet; its first name stays until the new file takes it. */
export function keepOld(path: string, fs: Files): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let n = 1; ; n += 1) {
    const backup = `${stem} (bản cũ${n > 1 ? ` ${n}` : ''})${extension}`;
    try {
      secondName(path, backup, fs);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function secondName(path: string, backup: string, fs: Files): void {
  try {
    fs.linkSync(path, backup);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Memory sticks and some network drives know no second names; a copy is as good.
    copyWhole(path, backup, fs);
  }
}

function copyWhole(path: string, backup: string, fs: Files): void {
  try {
    fs.copyFileSync(path, backup, fs.constants.COPYFILE_EXCL);
  } catch (error) {
    // Half a copy is no backup; a file that was there before is not ours to remove.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') discard(backup, fs);
    throw error;
  }
}

/** Changes a file's name in one step, whatever had the new one; on Windows not at the first refusal. */
export function rename(from: string, to: string, { fs, platform }: World): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      const worthWaiting = platform === 'win32' && isHeldOpen(error as NodeJS.ErrnoException, platform);
      if (!worthWaiting || attempt === TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FIRST_WAIT * 2 ** attempt);
    }
  }
}

/** Removes a file that is ours, if it can be removed. */
export function discard(path: string, fs: Files): void {
  try {
    fs.rmSync(path, { force: true });
  } catch {
    // The first error says what is wrong; this one would only hide it.
  }
}
