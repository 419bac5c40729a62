import type { BatchStages } from './job.js';

/** Loads what makes documents of rows, with all its libraries; slow, so it waits until a batch is asked for. */
export async function loadStages(): Promise<BatchStages> {
  const { createBatch, defaultTemplates, filesOfBatch, inspectDocx, packBatch, readSettings } = await import('../../build.js');
  return { openBatch: createBatch(defaultTemplates), filesOfBatch, packBatch, inspectDocx, readSettings };
}
