import { dirname, relative, resolve, sep } from 'node:path';
import type { ReadFile } from './pipeline.js';
import { readBytes } from './input.js';
import type { World } from './world.js';

export interface BesideOptions {
  /** Is told of each file that is looked for, by its absolute path, whether it is there or not. */
  readonly asked?: (path: string) => void;
  /** Bytes that are taken for a file's own, by its absolute path; what is read is added, so that it is read once. */
  readonly held?: Map<string, Uint8Array>;
}

/**
 * Reads the files that the plan `plan` names: by paths from the plan's folder (from the working folder for a plan from
 * stdin), with `/` or `\` between their parts. A path that leads out of `within` (the plan's folder unless the caller
 * says another) is not followed: a folder is what is copied to another machine or sent on, and a plan that somebody sent
 * shall not pull in other pictures and tables.
 */
export function besideReader(plan: string, world: World, { asked, held }: BesideOptions = {}): ReadFile {
  const folder = plan === '-' ? world.cwd : dirname(resolve(world.cwd, plan));
  return async (path, within = '') => {
    if (path.includes('\0')) return 'missing';
    if (/^(?:[/\\]|[a-z]:)/i.test(path)) return 'outside';
    const at = (typed: string): string => resolve(folder, ...typed.split(/[/\\]+/));
    if (relative(at(within), at(path)).split(sep)[0] === '..') return 'outside';
    asked?.(at(path));
    const known = held?.get(at(path));
    if (known) return known;
    const read = readBytes(at(path), world);
    if ('bytes' in read) {
      held?.set(at(path), read.bytes);
      return read.bytes;
    }
    const { fault } = read;
    if (fault.code === 'read.not-found') return 'missing';
    if (fault.code === 'read.directory') return 'directory';
    if (fault.code === 'read.too-large') return 'too-large';
    const reason = fault.code === 'read.unreadable' ? fault.facts.reason : '';
    if (reason === 'EBUSY') return 'locked';
    // On Windows a file that another program holds open is refused like one without permission.
    if (reason === 'EACCES' || reason === 'EPERM') return world.platform === 'win32' ? 'locked' : 'denied';
    return 'unreadable';
  };
}
