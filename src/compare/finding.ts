import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { Comparison } from './compare.js';

/** A document on disk that should be what its plan gives; `path` and `plan` are what messages call the two. */
export interface Checked {
  readonly path: string;
  readonly plan: string;
  /** What `inspectDocx` says of it. */
  readonly origin: 'ours-untouched' | 'ours-edited' | 'foreign';
  readonly comparison: Comparison;
}

/** What is wrong with the document: it is old, edited by hand, or from elsewhere. Nothing when it is as it should be. */
export function findingsOn({ path, plan, origin, comparison }: Checked): readonly Diagnostic[] {
  if (comparison.kind === 'same') return [];
  const words = ({ look: 'same', words: 'differ', unreadable: 'unreadable' } as const)[comparison.kind];
  if (origin === 'ours-edited') return [diagnostic('document.edited', 'error', { path, plan, words })];
  if (origin === 'foreign') return [diagnostic('document.foreign', 'error', { path, plan, words })];
  return [diagnostic(words === 'same' ? 'document.look' : 'document.stale', 'error', { path, plan })];
}
