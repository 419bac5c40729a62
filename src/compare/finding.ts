import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { Comparison } from './compare.js';

/** A document on disk that should be what its plan gives; `path` and `plan` are what messages call the two. */
export interface Checked {
  readonly path: string;
  readonly plan: string;
  /** Of a batch: the row that it is made with. */
  readonly row?: number;
  /** What `inspectDocx` says of it. */
  readonly origin: 'ours-untouched' | 'ours-edited' | 'foreign';
  readonly comparison: Comparison;
}

/** What is wrong with the document: it is old, edited by hand, or from elsewhere. Nothing when it is as it should be. */
export function findingsOn({ path, plan, row, origin, comparison }: Checked): readonly Diagnostic[] {
  if (comparison.kind === 'same') return [];
  const words = ({ look: 'same', words: 'differ', unreadable: 'unreadable' } as const)[comparison.kind];
  const of = { path, plan, ...(row !== undefined && { row }) };
  if (origin === 'ours-edited') return [diagnostic('document.edited', 'error', { ...of, words })];
  if (origin === 'foreign') return [diagnostic('document.foreign', 'error', { ...of, words })];
  return [words === 'same' ? diagnostic('document.look', 'error', { path, plan }) : diagnostic('document.stale', 'error', of)];
}
