import type { Diagnostic } from '../diagnostic.js';
import type { OpenedBatch } from './contract.js';
import { digestOf } from './digests.js';

/** `check`: only what is wrong with a row; `build`: its document, too. */
export type Task = 'check' | 'build';

/** What became of one row. */
export interface Made {
  readonly diagnostics: readonly Diagnostic[];
  /** The document and its digest; missing when the row has an error or was only checked. */
  readonly document?: { readonly bytes: Uint8Array; readonly digest: string };
  /** The stack of an exception, which is a bug of ours: this row has no document, and the others go on. */
  readonly bug?: string;
}

/** Does `task` for the row at `index`. Never throws: what is wrong with one row is no concern of the others. */
export async function makeRow(opened: OpenedBatch, task: Task, index: number): Promise<Made> {
  try {
    if (task === 'check') return { diagnostics: await opened.check(index) };
    const { bytes, diagnostics } = await opened.build(index);
    return bytes ? { diagnostics, document: { bytes, digest: digestOf(bytes) } } : { diagnostics };
  } catch (error) {
    return { diagnostics: [], bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
