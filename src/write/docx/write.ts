import type { DocumentModel, Properties } from '../../layout/model.js';
import { shellFor } from './cache.js';
import type { HashedEntry, ShellCache } from './cache.js';
import type { Bits } from './deflate-codes.js';
import { deflateNothing, deflateWith, type Deflate } from './deflate.js';
import { digestOf, hashOf } from './digest.js';
import { writeText, type Piece } from './document.js';
import { extrasOf } from './extras.js';
import { rememberingWriter, type WriteMemo } from './memo.js';
import { pour } from './mould.js';
import { APP, CORE, CUSTOM, DOCUMENT, ORDER } from './package.js';
import { escapeText } from './xml.js';
import { press, zip, type Entry } from './zip.js';

/**
 * The document as a .docx: the same bytes for the same model, on every machine and at any time, and with a memo for the same
 * `isShared` of it. Throws only on what is
 * a bug of the stages before (a control character in a run, a style that the model does not have, cells that overlap).
 * `memo` serves all variations of a document.
 */
export async function writeDocx(model: DocumentModel, cache: ShellCache, memo?: WriteMemo): Promise<Uint8Array> {
  const shell = await shellFor(model, cache);
  const { moulds } = shell;
  const { compressor } = cache;
  const { compress, join } = compressor;
  const deflate = deflateWith(compressor);
  const { title, subject, author, created } = escaped(model.properties);
  const text = writeText(model, moulds, memo && rememberingWriter(memo, shell));
  const parts = partsOf(text.document);
  const bitsOf = (part: Uint8Array): Bits => (memo ? memo.bits(part, [], () => compress(part)) : compress(part));
  const entries = new Map([
    ...shell.entries,
    ...(text.notes === undefined ? [] : shell.noteEntries),
    entry(APP, pour(moulds.app, { company: author }), deflateNothing),
    entry(CORE, pour(moulds.core, { title, subject, author, created }), deflateNothing),
    entry(DOCUMENT, Buffer.concat(parts), () => join(parts.map(bitsOf))),
    ...extrasOf(text, moulds.package).map(([name, content]) => entry(name, content, typeof content === 'string' ? deflate : deflateNothing)),
  ]);
  const custom = (digest: string): Uint8Array => Buffer.from(pour(moulds.custom, { digest }), 'utf8');
  const hashes = [...entries].map(([name, { hash }]): [string, string] => [name, hash]);
  const digest = digestOf([...hashes, [CUSTOM, hashOf(custom(''))]]);
  const all = new Map<string, Entry>([...entries, [CUSTOM, press(CUSTOM, custom(digest), deflateNothing)]]);
  return zip([...new Set([...ORDER, ...all.keys()])].map((name) => all.get(name) as Entry));
}

/** Text that stands together is one part; so is what is in bytes already. */
function partsOf(pieces: readonly Piece[]): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      if (text) parts.push(Buffer.from(text, 'utf8'));
      text = '';
      parts.push(piece);
    }
  }
  return [...parts, Buffer.from(text, 'utf8')];
}

function entry(name: string, part: string | Uint8Array, deflate: Deflate): [string, HashedEntry] {
  const content = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
  return [name, { ...press(name, content, deflate), hash: hashOf(content) }];
}

const escaped = ({ title, subject, author, created }: Properties): Properties => ({
  title: escapeText(title), subject: escapeText(subject), author: escapeText(author), created: escapeText(created),
});
