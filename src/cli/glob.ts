import { resolve } from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/** The files (or folders) that a pattern with `*` or `?` stands for, in the order of their names; at least one. Throws `UsageError`. */
export async function filesFor(typed: string, { cwd, platform }: Pick<World, 'cwd' | 'platform'>, folders = false): Promise<string[]> {
  const path = platform === 'win32' ? typed.replaceAll('\\', '/') : typed;
  // The folders before the first sign are no pattern.
  const split = path.slice(0, path.search(/[*?]/)).lastIndexOf('/') + 1;
  const folder = path.slice(0, split);
  const pattern = path.slice(split).split(/([*?]+)/).map((part, i) => (i % 2 === 1 ? part : escapePath(part))).join('');
  const found = await glob(pattern, { cwd: resolve(cwd, folder), expandDirectories: false, onlyDirectories: folders, onlyFiles: !folders, caseSensitiveMatch: platform !== 'win32' });
  if (found.length === 0 && folders) throw new UsageError(`Không có thư mục nào ứng với "${typed}".`, 'Kiểm tra lại thư mục đang đứng và tên thư mục.');
  if (found.length === 0) throw new UsageError(`Không có tệp nào ứng với "${typed}".`, 'Kiểm tra lại thư mục đang đứng, tên thư mục và phần đuôi .yaml.');
  return found.map((name) => folder + name.replace(/\/$/, '')).sort();
}
