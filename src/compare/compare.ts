import type { Diagnostic } from '../diagnostic.js';
import { differences, isSame, type Step } from './difference.js';
import { readDocx } from './docx/index.js';

/** How a document on disk stands to what its plan gives now. */
export type Comparison =
  /** Byte for byte the same. */
  | { readonly kind: 'same' }
  /** A reader sees the same words: the look, a picture or the program's version differs. */
  | { readonly kind: 'look' }
  | { readonly kind: 'words'; readonly steps: readonly Step[] }
  /** The document on disk is no Word file, or not a whole one; or there is too much text to compare. */
  | { readonly kind: 'unreadable'; readonly diagnostics: readonly Diagnostic[] };

/** Compares the document `old` with `fresh`, which kehoach has just built. `name` is what messages call `old`. */
export function compareDocx(name: string, old: Uint8Array, fresh: Uint8Array): Comparison {
  if (Buffer.compare(old, fresh) === 0) return { kind: 'same' };
  const before = readDocx(name, old);
  const after = readDocx(name, fresh);
  if (!before.value || !after.value) return { kind: 'unreadable', diagnostics: (before.value ? after : before).diagnostics };
  const steps = differences(before.value, after.value);
  return isSame(steps) ? { kind: 'look' } : { kind: 'words', steps };
}
