import { isSpecial } from './special.js';
import type { World } from './world.js';

/** How often, and how long (ms) each time, to wait for a file that an editor is about to put back, or still holds. */
const TRIES = 10;
const PAUSE = 100;

/**
 * Waits until the files at `paths` can be read and are not empty, as they are for a moment while they are saved; not
 * longer than a second, for a file may also be gone for good.
 */
export async function settled(paths: ReadonlySet<string>, world: World): Promise<void> {
  for (let tries = 0; tries < TRIES && ![...paths].every((path) => isWhole(path, world)); tries += 1) {
    await world.clock.wait(PAUSE);
  }
}

function isWhole(path: string, { fs }: World): boolean {
  try {
    if (isSpecial(path, fs)) return true;
    const descriptor = fs.openSync(path, 'r');
    try {
      return fs.fstatSync(descriptor).size > 0;
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
