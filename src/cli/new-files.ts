import { resolve } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { writeFault } from './errno.js';
import { createFile } from './replace.js';
import type { World } from './world.js';

export interface NewFile {
  /** As typed. */
  readonly path: string;
  readonly text: string;
}

/** Makes all of `files`, or none of them and gives why. Nothing that exists is touched. */
export async function createFiles(files: readonly NewFile[], world: World): Promise<readonly Diagnostic[]> {
  return world.uninterrupted(() => {
    const made: string[] = [];
    for (const { path, text } of files) {
      const at = resolve(world.cwd, path);
      try {
        createFile(at, Buffer.from(text), world);
        made.push(at);
      } catch (error) {
        for (const file of made) world.fs.rmSync(file, { force: true });
        return [faultOf(error, path, world)];
      }
    }
    return [];
  });
}

function faultOf(error: unknown, path: string, { platform }: World): Diagnostic {
  return (error as NodeJS.ErrnoException).code === 'EEXIST' ? diagnostic('output.exists', 'error', { path }) : writeFault(error, path, platform);
}
