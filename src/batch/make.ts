import type { Diagnostic } from '../diagnostic.js';
import type { OpenedBatch } from './contract.js';
import { digestOf } from './digests.js';

/** What became of one row. */
export interface Made {
  readonly diagnostics: readonly Diagnostic[];
  /** The document and its digest; missing when the row has an error. */
  readonly document?: { readonly bytes: Uint8Array; readonly digest: string };
  /** The stack of an exception, which is a bug of ours: this row has no document, and the others go on. */
  readonly bug?: string;
}

/** Makes the document of the row at `index`. Never throws: what is wrong with one row is no concern of the others. */
export async function makeRow(opened: OpenedBatch, index: number): Promise<Made> {
  try {
    const { bytes, diagnostics } = await opened.build(index);
    return bytes ? { diagnostics, document: { bytes, digest: digestOf(bytes) } } : { diagnostics };
  } catch (error) {
    return { diagnostics: [], bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
