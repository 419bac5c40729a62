import { basename, dirname, join, resolve } from 'node:path';
import { diagnostic, type Result } from '../diagnostic.js';
import { writeFault } from './errno.js';
import type { Origin } from './pipeline.js';
import { replaceFile } from './replace.js';
import { isAtHand } from './special.js';
import type { Files, World } from './world.js';

/** What happened to the file; `backup` is where an edited or foreign one was kept. */
export interface Saved {
  readonly how: 'written' | 'unchanged';
  readonly backup?: string;
}

export interface SaveOptions {
  /** Replaces an edited or foreign file, too, after keeping it under another name. */
  readonly force: boolean;
  readonly inspect: (bytes: Uint8Array) => Origin | Promise<Origin>;
}

/** A file that is larger than any plan could become is nobody's plan; it is not read to find that out. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Writes `bytes` to `target`, a path as typed, or says why not. An older file there stays whole until the new one is
 * complete; one that was edited since it was built, or that kehoach did not make, is left alone unless forced.
 */
export async function save(
  target: string,
  bytes: Uint8Array,
  options: SaveOptions,
  world: World,
): Promise<Result<Saved>> {
  try {
    return await saveOrThrow(target, bytes, options, world);
  } catch (error) {
    return { diagnostics: [writeFault(error, target, world.platform)] };
  }
}

async function saveOrThrow(
  target: string,
  bytes: Uint8Array,
  options: SaveOptions,
  world: World,
): Promise<Result<Saved>> {
  const { fs } = world;
  const asked = resolve(world.cwd, target);
  const stat = fs.statSync(asked, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return refused('output.directory', target);
  if (stat && !stat.isFile()) {
    // A pipe or a device is written to where that ends (/dev/null, /dev/stdout), and never replaced.
    if (!isAtHand(asked)) return refused('output.special', target);
    fs.writeFileSync(asked, bytes);
    return written({ how: 'written' });
  }
  const path = linkTarget(asked, fs);
  if (!stat) {
    await world.uninterrupted(() => replaceFile(path, bytes, { keep: false }, world));
    return written({ how: 'written' });
  }

  const old = stat.size > LARGEST ? undefined : fs.readFileSync(path);
  if (old?.equals(bytes)) return written({ how: 'unchanged' });
  // An empty file holds nothing that could be lost.
  const origin = stat.size === 0 ? 'ours-untouched' : old ? await options.inspect(old) : 'foreign';
  const foreign = origin !== 'ours-untouched';
  if (!options.force) {
    if (foreign) return refused(origin === 'ours-edited' ? 'output.edited' : 'output.foreign', target);
    if (isOpenElsewhere(path, fs)) return refused('output.locked', target);
  }
  // A new name could replace a write-protected file; its protection is taken at its word.
  fs.accessSync(path, fs.constants.W_OK);
  const how = { keep: foreign, mode: stat.mode & 0o777 };
  const kept = await world.uninterrupted(() => replaceFile(path, bytes, how, world));
  return written({ how: 'written', ...(kept !== undefined && { backup: asTyped(kept, path, asked, target) }) });
}

type Refusal = 'output.directory' | 'output.special' | 'output.edited' | 'output.foreign' | 'output.locked';

function written(value: Saved): Result<Saved> {
  return { value, diagnostics: [] };
}

function refused(code: Refusal, path: string): Result<Saved> {
  return { diagnostics: [diagnostic(code, 'error', { path })] };
}

/** The file that `path` means when links are followed, even where the last one leads to a file not made yet. */
function linkTarget(path: string, fs: Files, links = 40): string {
  const isLink = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink || links === 0) return path;
  return linkTarget(resolve(fs.realpathSync(dirname(path)), fs.readlinkSync(path)), fs, links - 1);
}

/** Whether Word or LibreOffice has left its sign beside `path` that it is open there. */
export function isOpenElsewhere(path: string, fs: Files): boolean {
  return signsOf(path).some((sign) => fs.existsSync(sign));
}

/** The files by which Word and LibreOffice show that `path` is open there; they go when it is closed. */
export function signsOf(path: string): string[] {
  const name = basename(path);
  // Word writes over the first two letters of a long name, and in front of a short one.
  return [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`].map((sign) => join(dirname(path), sign));
}

/** `kept` in the words of the user: beside what was typed, unless a link leads elsewhere. */
function asTyped(kept: string, path: string, asked: string, target: string): string {
  return path === asked ? join(dirname(target), basename(kept)) : kept;
}
