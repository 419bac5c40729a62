import { resolve } from 'node:path';
import type { World } from './world.js';

/**
 * The files (or folders) that are typed, those of `thang-1/*.yaml` one by one: shells of Windows hand such a pattern on as it is, and so
 * does every shell when it is quoted. A file that is really called so is itself. Throws `UsageError` when a pattern has none.
 */
export async function withoutWildcards(typed: readonly string[], world: Pick<World, 'cwd' | 'fs' | 'platform'>, folders = false): Promise<string[]> {
  const files: string[] = [];
  for (const path of typed) {
    if (!/[*?]/.test(path) || world.fs.existsSync(resolve(world.cwd, path))) files.push(path);
    else files.push(...await (await import('./glob.js')).filesFor(path, world, folders));
  }
  return files;
}
