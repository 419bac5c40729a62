import { deflateSync } from 'fflate';
import { APP, CORE, CUSTOM, DOCUMENT, FOOTNOTES, ORDER, RELATIONS, TYPES } from './package.js';
import type { Deflate } from './deflate.js';
import { hashOf } from './digest.js';
import { lookKey } from './look.js';
import type { Look } from './look.js';
import { cast } from './mould.js';
import type { Moulds } from './moulds.js';
import { MARK, fewerNamespaces, tidy, withNotes } from './parts.js';
import { cutHeaders } from './specimens/headers.js';
import { cutBlocks } from './specimens/index.js';
import { cutNotes } from './specimens/notes.js';
import { cutPackage } from './specimens/package.js';
import { PROPERTY, cutFrame, templateOf } from './template.js';
import { press } from './zip.js';

/** All of a package that its text does not change, as plain data that JSON can carry. */
export interface Shell {
  /** `lookKey` of the look it was made for. */
  readonly key: string;
  readonly parts: readonly ShellPart[];
  /** Those that stand in for some of `parts` in a document with footnotes. */
  readonly noteParts: readonly ShellPart[];
  readonly moulds: Moulds;
}

/** A part that is the same in every document, compressed. */
export interface ShellPart {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly hash: string;
  /** Deflated bytes in base64. */
  readonly deflated: string;
}

/** Has docx make the shell of a look: some 50 ms in a fresh process, so once per look, or before the program is shipped. */
export async function makeShell(look: Look): Promise<Shell> {
  const { parts: raw, specimen, declare } = await templateOf(look);
  const parts = tidy(raw);
  const part = (name: string, from = parts): string => from.get(name) ?? fail(name);
  const { title, subject, author, digest } = PROPERTY;
  const { created, company } = MARK;
  const own = new Set([DOCUMENT, CORE, APP, CUSTOM]);
  const unknown = [...parts.keys()].filter((name) => !ORDER.includes(name));
  if (unknown.length > 0) fail(`only the known parts, but also ${unknown.join(', ')}`);
  const { moulds: frame, section } = cutFrame(part(DOCUMENT));
  return {
    key: lookKey(look),
    parts: ORDER.filter((name) => !own.has(name)).map((name) => pressed(name, part(name))),
    noteParts: [...withNotes(parts)].map(([name, xml]) => pressed(name, xml)),
    moulds: {
      ...frame,
      ...cutBlocks(specimen, declare),
      ...cutNotes(specimen, fewerNamespaces(part(FOOTNOTES, raw))),
      ...cutHeaders(specimen, declare, { numbered: part('word/header1.xml'), blank: part('word/header2.xml'), section }),
      ...cutPackage({
        types: part(TYPES, raw), relations: part(RELATIONS, raw), kept: { types: part(TYPES), relations: part(RELATIONS) },
      }),
      core: cast(part(CORE), { title, subject, author, created }),
      app: cast(part(APP), { company }),
      custom: cast(part(CUSTOM), { digest }),
    },
  };
}

/** As small as can be, for it is done once for all documents. */
const deflateBest: Deflate = (content) => deflateSync(content, { level: 9 });

function pressed(name: string, xml: string): ShellPart {
  const content = Buffer.from(xml, 'utf8');
  const { size, crc, deflated } = press(name, content, deflateBest);
  return { name, size, crc, hash: hashOf(content), deflated: Buffer.from(deflated).toString('base64') };
}

function fail(what: string): never {
  throw new Error(`bug: docx wrote no ${what}`);
}
