import type { BatchData, BatchInput } from '../batch/contract.js';
import type { Result } from '../diagnostic.js';
import { isList, packRows, readOverlays, readRows, unpack, type RowTable } from '../read/rows/index.js';

/** The rows of a batch's data; `sources`: the texts that findings point into where it cannot be read. */
export async function tableOf(data: BatchData): Promise<Result<RowTable> & Pick<Partial<RowTable>, 'sources'>> {
  if ('overlays' in data) return readOverlays(data.overlays);
  return 'table' in data ? { value: unpack(data.table), diagnostics: [] } : readRows(data, data.sheet);
}

/**
 * `input` with its CSV or XLSX read: to hand to other threads, which then need not read it again and share its cells. As
 * it is where there is nothing to gain, or where it cannot be read, which is found when it is opened.
 */
export async function packBatch(input: BatchInput): Promise<BatchInput> {
  const { data } = input;
  if (!('bytes' in data) || isList(data)) return input;
  const { value: table } = await packRows(data, data.sheet);
  return table ? { ...input, data: { name: data.name, table } } : input;
}
