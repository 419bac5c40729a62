import { join } from 'node:path';
import { joinParts, type Part } from '../batch/merge.js';
import { manifestLines, readManifest, type Entry, type Manifest } from '../batch/manifest.js';
import { diagnostic, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { gather } from './batch/gather.js';
import { findFolder, MANIFEST, shownIn, spotFinder, type Folder } from './batch/folder.js';
import type { BatchStages } from './batch/job.js';
import { looker } from './batch/look.js';
import { named } from './batch/options.js';
import { nodeMachine, type Machine } from './batch/machine.js';
import { loadStages } from './batch/stages.js';
import { counted } from './batch/words.js';
import { whoWorksIn } from './batch/work-folder.js';
import type { MergeOptions } from './commands/batch.js';
import { errnoOf } from './errno.js';
import { handOver, talkTo } from './talk.js';
import { UsageError } from './usage.js';
import { withoutWildcards } from './wildcards.js';
import type { World } from './world.js';

/** One part, with the folder that it is in. */
export interface FoundPart extends Part {
  readonly folder: Folder;
}

/**
 * `kehoach batch merge`: proves that the parts are the whole, and joins them. Gives the exit code: 1 when they are not
 * the whole, 2 when nothing could be read or written. Throws `UsageError`.
 */
export async function mergeBatch(
  typed: readonly string[],
  { out, force, quiet }: MergeOptions,
  world: World,
  load: () => Promise<Pick<BatchStages, 'inspectDocx'>> = loadStages,
  machine: Machine = nodeMachine(),
): Promise<number> {
  for (const path of typed) named('batch merge', path);
  const folders = await withoutWildcards(typed, world, true);
  if (out !== undefined) named('--out', out);
  const talk = talkTo(world, quiet ?? false);
  const refuse = async (diagnostics: readonly Diagnostic[], code: number): Promise<number> => {
    await talk.report(diagnostics);
    return code;
  };
  try {
    const parts: FoundPart[] = [];
    for (const path of folders) {
      const { value, diagnostics } = findPart(path, world, machine);
      if (!value) return await refuse(diagnostics, 2);
      parts.push(value);
    }
    if (out !== undefined) notAPart(out, parts, world);
    const joined = joinParts(parts);
    const once = [...new Map(parts.map((part) => [part.folder.root, part])).values()];
    const faults = [...joined.diagnostics, ...once.flatMap((part) => damaged(part, world))];
    if (!joined.value || faults.length > 0) return await refuse(faults, 1);
    await talk.tell(`Đủ ${counted(joined.value.list.rows)} hàng từ ${counted(parts.length)} phần, không hàng nào thiếu hay trùng.`);
    if (out !== undefined) return await gather(out, joined.value, parts, { world, talk, machine, force: force ?? false, ...(await load()) });
    return await print(joined.value, refuse, world);
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    return await refuse([diagnostic('folder.failed', 'error', { path: out ?? '', reason })], 2);
  }
}

/** Gathered into a part, that part would be none any more, and could not be made again. Throws `UsageError`. */
function notAPart(out: string, parts: readonly FoundPart[], world: World): void {
  const { root } = findFolder(out, false, world);
  if (parts.every(({ folder }) => folder.root !== root)) return;
  throw new UsageError(`Thư mục "${out}" sau --out là một trong các phần.`, 'Gom vào một thư mục khác, ví dụ: --out ra/');
}

async function print(manifest: Manifest, refuse: (found: readonly Diagnostic[], code: number) => Promise<number>, world: World): Promise<number> {
  const faults = await handOver(world, [...manifestLines(manifest)].join(''));
  return refuse(faults, hasErrors(faults) ? 2 : 0);
}

function findPart(path: string, world: World, machine: Machine): Result<FoundPart> {
  const missing = { diagnostics: [diagnostic('merge.no-manifest', 'error', { path })] };
  try {
    const folder = findFolder(path, false, world);
    const holder = whoWorksIn(folder, world.fs, machine);
    if (holder) {
      const { pid, host } = holder;
      return { diagnostics: [diagnostic('folder.busy', 'error', { path, pid, host, here: host === machine.host })] };
    }
    const found = readManifest(world.fs.readFileSync(join(folder.root, MANIFEST), 'utf8'));
    return found.how === 'whole' ? { value: { path, folder, manifest: found.manifest }, diagnostics: [] } : missing;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return missing;
  }
}

/** Documents of a part that are not as its manifest says. */
function damaged({ folder, manifest }: FoundPart, { fs }: World): Diagnostic[] {
  const spotOf = spotFinder(folder, fs);
  const look = looker(fs);
  return manifest.rows.flatMap(({ file, state, made }: Entry): Diagnostic[] => {
    if (state !== 'written') return [];
    const found = look(spotOf(file));
    if (found.is === 'file' && found.digest === made?.output) return [];
    const problem = found.is === 'missing' ? 'missing' : 'differs';
    return [diagnostic('merge.document', 'error', { path: shownIn(folder, file), problem })];
  });
}
