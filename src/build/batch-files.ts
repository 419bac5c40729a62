import type { BatchInput } from '../batch/contract.js';
import { askedFiles, parseDate, picturePaths } from '../plan/index.js';
import { decode, parse } from '../read/index.js';
import { columnsOf, createVary, plainText } from '../vary/index.js';
import { fieldsOf, viewWith } from './batch-columns.js';
import { tableOf } from './batch-table.js';
import { rowTree } from './row-tree.js';

/**
 * The files that a batch's plan names, by the paths that `BatchInput.files` is to have them under: tables and pictures,
 * also those that a row names (`anh: chu-ky/{{ma}}.png`). None where plan or table cannot be read.
 */
export async function filesOfBatch(input: Pick<BatchInput, 'plan' | 'data'>): Promise<readonly string[]> {
  const source = decode(input.plan.name, input.plan.bytes).value;
  const base = source && parse(source).value;
  if (!base) return [];
  const asked = (root: typeof base.root): string[] => [...askedFiles(root), ...picturePaths(root)];
  const found = new Set(asked(base.root));
  const { value: table } = await tableOf(input.data);
  const columns = columnsOf(table?.titles ?? [], fieldsOf(base)).value ?? [];
  // Where no row can name a file, there is no need to look at each.
  const varies = [...found].some((path) => path.includes('{{')) || columns.some(({ path }) => path?.[0] === 'ky' || path?.[0] === 'bang');
  if (!table || !(varies || table.overlays)) return [...found];
  const vary = createVary({ dateOf: parseDate });
  const viewOf = viewWith(columns);
  for (let index = 0; index < table.length; index += 1) {
    const data = table.row(index);
    const { tree } = rowTree({ base, vary, columns }, data, viewOf(data.cells, data.number), undefined);
    for (const path of asked(tree.root)) found.add(plainText(path));
  }
  return [...found].filter((path) => !path.includes('{{'));
}
