import type { Claim } from '../../batch/manifest.js';
import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { errnoOf } from '../errno.js';
import type { Origin } from '../pipeline.js';
import type { Look, Seen } from './look.js';

/** What is to be done about one row. `claim`: what its last document was made from. */
export type Decision =
  /** Its document is what the row asks for. */
  | { readonly do: 'keep'; readonly claim: Claim }
  | { readonly do: 'make'; readonly why: Why; readonly old?: Old; readonly claim?: Claim }
  /** The file there is not ours to replace. An `error` leaves the row without the document that it asks for. */
  | { readonly do: 'leave'; readonly finding: Diagnostic; readonly state: 'edited' | 'failed'; readonly claim?: Claim };

/** `new`: never made; `missing`: made, but gone; `changed`: plan, row or program changed; `forced`: over another's work. */
export type Why = 'new' | 'missing' | 'changed' | 'forced';

/** The file that the new document replaces. */
export interface Old {
  readonly seen: Seen;
  readonly digest: string;
  /** Keep it under another name: somebody worked on it. */
  readonly keep: boolean;
}

export interface Question {
  /** The file as messages name it. */
  readonly shown: string;
  /** The digest of what the row asks for. */
  readonly inputs: string;
  readonly look: Look;
  /** What the file was made from, as far as is known, newest last; empty when it is not known to be ours. */
  readonly claims: readonly Claim[];
  readonly force: boolean;
  readonly inspect: (bytes: Uint8Array) => Origin | Promise<Origin>;
}

/** Decides by what stands in the row's place, and never takes a file for ours that somebody has worked on. */
export async function decide({ shown, inputs, look, claims, force, inspect }: Question): Promise<Decision> {
  const last = claims.at(-1);
  switch (look.is) {
    case 'missing':
      return { do: 'make', why: last ? 'missing' : 'new', ...(last && { claim: last }) };
    case 'outside':
    case 'blocked':
    case 'link':
    case 'directory':
      return left(diagnostic('folder.not-a-place', 'error', { path: shown, problem: look.is }), 'failed');
    case 'unreadable':
      return left(diagnostic('folder.row-file', 'error', { path: shown, reason: look.reason }), 'failed', last);
    case 'file':
  }
  const { digest, seen } = look;
  const made = claims.filter(({ output }) => output === digest);
  const claim = made.find((one) => one.inputs === inputs) ?? made.at(-1);
  if (claim?.inputs === inputs) return { do: 'keep', claim };
  const old = { seen, digest, keep: false };
  if (claim) return { do: 'make', why: 'changed', old, claim };

  const origin = await originOf(look.read, seen, inspect);
  if (typeof origin !== 'string') return left(diagnostic('folder.row-file', 'error', { path: shown, ...origin }), 'failed', last);
  if (origin === 'ours-untouched') return { do: 'make', why: 'changed', old, ...(last && { claim: last }) };
  if (force) return { do: 'make', why: 'forced', old: { ...old, keep: true }, ...(last && { claim: last }) };
  if (!last && origin === 'foreign') return left(diagnostic('folder.foreign', 'error', { path: shown }), 'failed');
  const asked = last?.inputs === inputs;
  const finding = diagnostic('folder.edited', asked ? 'warning' : 'error', { path: shown, outdated: !asked });
  return left(finding, 'edited', last);
}

function left(finding: Diagnostic, state: 'edited' | 'failed', claim?: Claim): Decision {
  return { do: 'leave', finding, state, ...(claim && { claim }) };
}

/** Whose the file is, or the system's reason why it cannot be read any more. */
async function originOf(read: () => Uint8Array, { size }: Seen, inspect: Question['inspect']): Promise<Origin | { readonly reason: string }> {
  try {
    const bytes = read();
    // An empty file, or the zeros that a power cut leaves, hold nothing that could be lost.
    const hollow = bytes.length === size && bytes.every((byte) => byte === 0);
    return hollow ? 'ours-untouched' : await inspect(bytes);
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    return { reason };
  }
}
