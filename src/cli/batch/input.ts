import { join, resolve } from 'node:path';
import type { BatchData, BatchInput, NamedBytes } from '../../batch/contract.js';
import { diagnostic, hasErrors, MAX_PLAN_BYTES, type Diagnostic, type FileProblem, type Result } from '../../diagnostic.js';
import { besideReader } from '../beside.js';
import { readFault } from '../errno.js';
import { readPlanFile } from '../input.js';
import type { World } from '../world.js';
import type { BatchStages } from './job.js';

/** A table larger than this is no list of units: a hundred thousand rows take a fifth of it. In bytes. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** What was typed that says how rows become documents. */
export type Asked = Omit<BatchInput, 'plan' | 'data' | 'files'> & {
  readonly plan: string;
  /** A table, or a folder of files of fields. */
  readonly data: string;
  readonly sheet?: string;
};

/** Reads all that the batch is made of. */
export async function readInput(asked: Asked, stages: BatchStages, world: World): Promise<Result<BatchInput>> {
  const { plan: planPath, data: dataPath, sheet, ...options } = asked;
  const read = await readPlanFile(planPath, world);
  const data = readData(dataPath, sheet, world);
  const diagnostics: Diagnostic[] = [...('fault' in read ? [read.fault] : []), ...data.diagnostics];
  if ('fault' in read || !data.value) return { diagnostics };
  const packed = await stages.packBatch({
    ...options,
    plan: { name: read.name, bytes: alone(read.bytes) },
    data: data.value,
    files: new Map(),
  });
  const files = await readAsked(planPath, await stages.filesOfBatch(packed), world);
  return { value: { ...packed, files }, diagnostics };
}

function readData(path: string, sheet: string | undefined, world: World): Result<BatchData> {
  if (!world.fs.statSync(resolve(world.cwd, path), { throwIfNoEntry: false })?.isDirectory()) {
    const { value, diagnostics } = readTable(path, MAX_TABLE_BYTES, world);
    return { ...(value && { value: { ...value, ...(sheet !== undefined && { sheet }) } }), diagnostics };
  }
  const names = world.fs.readdirSync(resolve(world.cwd, path)).filter((name) => /^[^.].*\.ya?ml$/i.test(name));
  const read = names.sort().map((name) => readTable(join(path, name), MAX_PLAN_BYTES, world));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: { overlays: read.flatMap(({ value }) => value ?? []) }, diagnostics };
}

function readTable(path: string, limit: number, { cwd, fs }: World): Result<NamedBytes> {
  try {
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

async function readAsked(plan: string, paths: readonly string[], world: World): Promise<Map<string, Uint8Array | FileProblem>> {
  const read = besideReader(plan, world);
  const files = new Map<string, Uint8Array | FileProblem>();
  for (const path of paths) {
    const found = await read(path);
    files.set(path, typeof found === 'string' ? found : alone(found));
  }
  return files;
}

/** The same bytes in memory of their own: what is handed to other threads is copied with all the memory around it. */
function alone(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
