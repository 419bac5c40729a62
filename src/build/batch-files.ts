import type { BatchInput } from '../batch/contract.js';
import { askedFiles, parseDate, picturePaths } from '../plan/index.js';
import type { ReadFile } from '../read/sheet/index.js';
import { columnsOf, createVary, plainText } from '../vary/index.js';
import { fieldsOf, viewWith } from './batch-columns.js';
import { tableOf } from './batch-table.js';
import { openPlan } from './open.js';
import { rowTree } from './row-tree.js';

/**
 * The files that a batch's plan names, read by `readFile`, as `BatchInput.files` is to have them: those that it inherits
 * from, tables and pictures, also those that a row names (`anh: chu-ky/{{ma}}.png`). As many of them as can be found out
 * where plan or table cannot be read.
 */
export async function filesOfBatch(input: Pick<BatchInput, 'plan' | 'data' | 'start'>, readFile: ReadFile): Promise<BatchInput['files']> {
  const files = new Map<string, Awaited<ReturnType<ReadFile>>>();
  const recorded: ReadFile = async (path, folder) => {
    const key = fileId(path, folder);
    const read = files.get(key) ?? await readFile(path, folder);
    files.set(key, read);
    return read;
  };
  const { opened } = await openPlan({ ...input.plan, readFile: recorded });
  if (!opened) return files;
  const { tree: base, readNamed } = opened;
  const asked = (root: typeof base.root): { readonly path: string; readonly file: string }[] => [...askedFiles(root), ...picturePaths(root)];
  const found = new Map(asked(base.root).map((one) => [`${one.file}\0${one.path}`, one]));
  const { value: table } = await tableOf(input.data);
  const columns = columnsOf(table?.titles ?? [], fieldsOf(base)).value ?? [];
  // Where no row can name a file, there is no need to look at each.
  const varies = [...found.values()].some(({ path }) => path.includes('{{')) || columns.some(({ path }) => path?.[0] === 'ky' || path?.[0] === 'bang');
  if (table && (varies || table.overlays)) {
    const vary = createVary({ dateOf: parseDate });
    const viewOf = viewWith(columns, input.start);
    for (let index = 0; index < table.length; index += 1) {
      const data = table.row(index);
      const { tree } = rowTree({ base, vary, columns }, data, viewOf(data, index), undefined);
      for (const one of asked(tree.root)) found.set(`${one.file}\0${one.path}`, one);
    }
  }
  for (const { path, file } of found.values()) if (!path.includes('{{')) await readNamed(plainText(path), file);
  return files;
}

/** What a file is kept under that was read from the plan's folder within a folder: from another one it may not be followed. */
export const fileId = (path: string, within: string | undefined): string => (within === undefined ? path : `${within}\n${path}`);
