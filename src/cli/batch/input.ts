import { join, resolve } from 'node:path';
import type { BatchData, BatchInput, NamedBytes } from '../../batch/contract.js';
import { append, diagnostic, hasErrors, MAX_PLAN_BYTES, type Diagnostic, type Result } from '../../diagnostic.js';
import { besideReader } from '../beside.js';
import { readFault } from '../errno.js';
import { settingsReader } from '../config.js';
import { readPlanFile } from '../input.js';
import { readTemplates } from '../own-templates.js';
import { templatesFolder } from '../stages.js';
import { isSpecial } from '../special.js';
import { todayOf, type World } from '../world.js';
import type { BatchStages } from './job.js';

/** A table larger than this is no list of units: a hundred thousand rows take a fifth of it. In bytes. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** What was typed that says how rows become documents. */
export type Asked = Omit<BatchInput, 'plan' | 'data' | 'files' | 'templates' | 'settings' | 'today'> & {
  /** A folder of own templates; without it, that of the project's settings. */
  readonly templates?: string;
  readonly plan: string;
  /** A table, or a folder of files of fields. */
  readonly data: string;
  readonly sheet?: string;
};

/** Reads all that the batch is made of; `sources` holds the texts that findings point into. */
export async function readInput(
  asked: Asked,
  stages: BatchStages,
  world: World,
): Promise<Result<BatchInput> & { readonly sources: ReadonlyMap<string, string> }> {
  const { plan: planPath, data: dataPath, sheet, templates, ...options } = asked;
  const read = await readPlanFile(planPath, world);
  const data = readData(dataPath, sheet, world);
  const diagnostics: Diagnostic[] = [...('fault' in read ? [read.fault] : []), ...data.diagnostics];
  const settings = await settingsReader(world, async () => stages)(planPath);
  const { sources } = settings;
  const folder = templatesFolder(templates, settings, world);
  const own: Result<readonly NamedBytes[]> = folder ? readTemplates(folder, world) : { value: [], diagnostics: [] };
  append(diagnostics, settings.diagnostics, own.diagnostics);
  if ('fault' in read || !data.value || !settings.value || !own.value) return { diagnostics, sources };
  const packed = await stages.packBatch({
    ...options,
    ...(own.value.length > 0 && { templates: own.value.map(({ name, bytes }) => ({ name, bytes: alone(bytes) })) }),
    settings: settings.value.rules,
    today: todayOf(world),
    plan: { name: read.name, bytes: alone(read.bytes) },
    data: data.value,
    files: new Map(),
  });
  const beside = besideReader(planPath, world);
  const files = await stages.filesOfBatch(packed, async (path, folder) => {
    const found = await beside(path, folder);
    return typeof found === 'string' ? found : alone(found);
  });
  return { value: { ...packed, files }, diagnostics, sources };
}

function readData(path: string, sheet: string | undefined, world: World): Result<BatchData> {
  if (!world.fs.statSync(resolve(world.cwd, path), { throwIfNoEntry: false })?.isDirectory()) {
    const { value, diagnostics } = readTable(path, MAX_TABLE_BYTES, world);
    return { ...(value && { value: { ...value, ...(sheet !== undefined && { sheet }) } }), diagnostics };
  }
  if (sheet !== undefined) return { diagnostics: [diagnostic('rows.no-sheets', 'error', { path, sheet })] };
  const names = world.fs.readdirSync(resolve(world.cwd, path)).filter((name) => /^[^.].*\.ya?ml$/i.test(name));
  if (names.length === 0) return { diagnostics: [diagnostic('rows.empty-folder', 'error', { path })] };
  const read = names.sort().map((name) => readTable(join(path, name), MAX_PLAN_BYTES, world));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: { overlays: read.flatMap(({ value }) => value ?? []) }, diagnostics };
}

function readTable(path: string, limit: number, { cwd, fs }: World): Result<NamedBytes> {
  try {
    if (isSpecial(resolve(cwd, path), fs)) return { diagnostics: [diagnostic('read.special', 'error', { path })] };
    const { size } = fs.statSync(resolve(cwd, path));
    if (size > limit) {
      const span = { file: path, start: 0, end: 0 };
      return { diagnostics: [diagnostic('read.too-large', 'error', { bytes: size, limit }, span)] };
    }
    return { value: { name: path, bytes: alone(fs.readFileSync(resolve(cwd, path))) }, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [readFault(error, path)] };
  }
}

/** The same bytes in memory of their own: what is handed to other threads is copied with all the memory around it. */
function alone(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
