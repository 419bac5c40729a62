import { strFromU8, unzipSync } from 'fflate';
import type { Block, DocumentModel } from '../../../src/layout/model.js';
import { createShellCache, writeDocx } from '../../../src/write/docx/index.js';
import { plan } from '../sample.js';
import { one, parseXml } from '../xml.js';
import type { Element } from '../xml.js';

/** One cache for all tests of a file, as a batch has one for all its documents. */
const cache = createShellCache();

export const write = (model: DocumentModel): Promise<Uint8Array> => writeDocx(model, cache);

/** The package's parts by name, in its order. */
export const partsOf = (docx: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** A part of a written model. */
export async function part(model: DocumentModel, name: string): Promise<Element> {
  return parseXml(partsOf(await write(model)).get(name) ?? `no ${name}`);
}

export const bodyOf = async (model: DocumentModel): Promise<Element> => one(await part(model, 'word/document.xml'), 'w:body');

/** The body of a plan that holds only `blocks`. */
export const body = (...blocks: readonly Block[]): Promise<Element> => bodyOf(plan(blocks));
