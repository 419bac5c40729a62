import { dirname } from 'node:path';
import type { World } from './world.js';

/**
 * Writes a file that is not there yet, with the folders that lead to it; false, and nothing done, when there is one.
 * Throws the system's error, and then leaves no half of a file.
 */
export function writeNew(path: string, text: string, { fs }: Pick<World, 'fs'>): boolean {
  fs.mkdirSync(dirname(path), { recursive: true });
  let descriptor: number;
  try {
    descriptor = fs.openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  let isWhole = false;
  try {
    fs.writeFileSync(descriptor, text);
    isWhole = true;
  } finally {
    fs.closeSync(descriptor);
    if (!isWhole) fs.rmSync(path, { force: true });
  }
  return true;
}
