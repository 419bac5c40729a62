import { createRecall, type Recall } from '../../memo.js';
import { createCompressor, type Compressor } from './deflate.js';
import type { Look } from './look.js';
import { lookKey } from './look.js';
import type { Moulds } from './moulds.js';
import type { Shell, ShellPart } from './shell.js';
import type { Entry } from './zip.js';

/** What serves more than one document, as many as the caller keeps it for: shells that were made, by look, and tables. */
export interface ShellCache {
  readonly shells: Map<string, Promise<ReadyShell>>;
  /** The keys of looks, by their lists of styles. */
  readonly keys: Recall<Look['styles'], string>;
  /** For all that is no part of a shell. */
  readonly compressor: Compressor;
}

/** A shell to write with. */
export interface ReadyShell {
  readonly moulds: Moulds;
  readonly entries: ReadonlyMap<string, HashedEntry>;
  /** Those that stand in for some of `entries` in a document with footnotes. */
  readonly noteEntries: ReadonlyMap<string, HashedEntry>;
}

export interface HashedEntry extends Entry {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
}

/** A cache that knows the shells in `made` and makes the others when they are asked for. */
export const createShellCache = (made: readonly Shell[] = []): ShellCache => ({
  shells: new Map(made.map((shell) => [shell.key, Promise.resolve(ready(shell))])),
  keys: createRecall(),
  compressor: createCompressor(),
});

/** The look's shell. docx is loaded only here, and only for a look that is not in the cache. */
export function shellFor(look: Look, { shells, keys }: ShellCache): Promise<ReadyShell> {
  const key = keys(look.styles, [look.bodySize], () => lookKey(look));
  const known = shells.get(key);
  if (known) return known;
  const made = import('./shell.js').then(({ makeShell }) => makeShell(look)).then(ready);
  shells.set(key, made);
  made.catch(() => shells.delete(key));
  return made;
}

const ready = ({ parts, noteParts, moulds }: Shell): ReadyShell => ({
  moulds, entries: entriesOf(parts), noteEntries: entriesOf(noteParts),
});

const entriesOf = (parts: readonly ShellPart[]): ReadonlyMap<string, HashedEntry> =>
  new Map(parts.map((part) => [part.name, { ...part, deflated: Buffer.from(part.deflated, 'base64') }]));
