import { APP, CORE, CUSTOM, DOCUMENT, ORDER } from './package.js';
import { hashOf } from './digest.js';
import { lookKey } from './look.js';
import type { Look } from './look.js';
import { cast } from './mould.js';
import type { Moulds } from './moulds.js';
import { MARK, tidy } from './parts.js';
import { cutMoulds } from './specimens.js';
import { PROPERTY, cutFrame, templateOf } from './template.js';
import { press } from './zip.js';

/** All of a package that its text does not change, as plain data that JSON can carry. */
export interface Shell {
  /** `lookKey` of the look it was made for. */
  readonly key: string;
  readonly parts: readonly ShellPart[];
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
  const template = await templateOf(look);
  const parts = tidy(template.parts);
  const part = (name: string): string => parts.get(name) ?? fail(name);
  const { title, subject, author, digest } = PROPERTY;
  const { created, company } = MARK;
  const own = new Set([DOCUMENT, CORE, APP, CUSTOM]);
  const unknown = [...parts.keys()].filter((name) => !ORDER.includes(name));
  if (unknown.length > 0) fail(`only the known parts, but also ${unknown.join(', ')}`);
  return {
    key: lookKey(look),
    parts: ORDER.filter((name) => !own.has(name)).map((name) => pressed(name, part(name))),
    moulds: {
      ...cutFrame(part(DOCUMENT)),
      ...cutMoulds(template.specimen),
      core: cast(part(CORE), { title, subject, author, created }),
      app: cast(part(APP), { company }),
      custom: cast(part(CUSTOM), { digest }),
    },
  };
}

function pressed(name: string, xml: string): ShellPart {
  const content = Buffer.from(xml, 'utf8');
  const { size, crc, deflated } = press(name, content, 6);
  return { name, size, crc, hash: hashOf(content), deflated: Buffer.from(deflated).toString('base64') };
}

function fail(what: string): never {
  throw new Error(`bug: docx wrote no ${what}`);
}
