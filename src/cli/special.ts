import type { Files } from './world.js';

/** What the process has open already, such as a shell's `<(…)`, and what takes anything at once. */
const AT_HAND = /^\/(?:dev\/(?:null|stdin|stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/** Whether the absolute `path` can be opened without waiting, though it is no regular file. */
export function isAtHand(path: string): boolean {
  return AT_HAND.test(path);
}

/**
 * True for a named pipe, a socket or a device at the absolute `path`: to open one may wait for ever, and to read one may
 * never end. Throws the system's error.
 */
export function isSpecial(path: string, fs: Files): boolean {
  if (isAtHand(path)) return false;
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}
