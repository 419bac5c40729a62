import { resolve } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { errnoOf } from './errno.js';
import type { World } from './world.js';

/** Opens a built file for the user to look at. Gives the warning when the system cannot. */
export type Show = (target: string) => Promise<readonly Diagnostic[]>;

/** Opens the first file that it is given, and none after it: by then the program shows the file already. */
export function showOnce({ cwd, open }: World): Show {
  let shown = false;
  return async (target) => {
    if (shown) return [];
    shown = true;
    try {
      await open(resolve(cwd, target));
      return [];
    } catch (error) {
      const reason = errnoOf(error);
      if (reason === undefined) throw error;
      return [diagnostic('output.not-opened', 'warning', { path: target, reason })];
    }
  };
}
