import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pt } from '../../../src/standard/units.js';
import { createShellCache, inspectDocx, writeDocx } from '../../../src/write/docx/index.js';
import { makeShell } from '../../../src/write/docx/shell.js';
import type { Shell } from '../../../src/write/docx/shell.js';
import { rich } from '../rich.js';
import { STYLES, sample } from '../sample.js';
import { all, parseXml } from '../xml.js';
import { partsOf, write } from './reader.js';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytes = await write(rich());
const parts = partsOf(bytes);

describe('a document with everything in it', () => {
  it('has its further parts behind those that every document has', () => {
    expect([...parts.keys()].slice(13)).toEqual([
      'word/header3.xml', 'word/header4.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/header5.xml', 'word/header6.xml',
      'word/footnotes.xml', 'word/media/image1.png',
    ]);
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const named = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
    expect([...named].sort()).toEqual([...parts.keys()].filter((name) => /\.xml$/.test(name) && name !== '[Content_Types].xml').sort());
  });

  it('leaves no mark of a mould unfilled', () => {
    // the digest has any digits
    for (const [name, xml] of parts) if (/^word\/.*\.xml/.test(name)) expect(xml, name).not.toMatch(/⟦|71[0-9]{4}/);
  });

  it('names no style that it does not have', () => {
    const styles = new Set(all(parseXml(parts.get('word/styles.xml') ?? ''), 'w:style').map(({ attributes }) => attributes['w:styleId']));
    for (const [name, xml] of parts) {
      if (!name.endsWith('.xml')) continue;
      for (const kind of ['w:pStyle', 'w:rStyle']) for (const { attributes } of all(parseXml(xml), kind)) expect(styles, name).toContain(attributes['w:val']);
    }
  });

  it('is the same bytes again, also from a shell kept as JSON', async () => {
    const kept = JSON.parse(JSON.stringify(await makeShell({ styles: STYLES, bodySize: pt(14) }))) as Shell;
    for (const cache of [createShellCache(), createShellCache([kept])]) expect(sha(await writeDocx(rich(), cache))).toBe(sha(bytes));
  });

  it('leaves nothing behind in the shell', async () => {
    const cache = createShellCache();
    const before = sha(await writeDocx(sample(), cache));
    await writeDocx(rich(), cache);
    expect(sha(await writeDocx(sample(), cache))).toBe(before);
  });
});

describe('inspectDocx', () => {
  const files = unzipSync(bytes);

  it('knows it', () => {
    expect(inspectDocx(bytes)).toBe('ours-untouched');
  });

  it.each(Object.keys(files).slice(13))('sees a change of %s', (name) => {
    expect(inspectDocx(zipSync({ ...files, [name]: Buffer.concat([files[name] as Uint8Array, strToU8(' ')]) }))).toBe('ours-edited');
  });
});

describe('a document with nothing of it', () => {
  it('has no part, list entry, style or namespace for it', async () => {
    const plain = partsOf(await write(sample()));
    expect(plain.size).toBe(13);
    expect(plain.get('word/document.xml')).toMatch(/<w:document xmlns:r="[^"]+" xmlns:w="[^"]+"><w:body>/);
    for (const [name, xml] of plain) expect(xml, name).not.toMatch(/footnote(?! text)|FootnoteReference|\bpng\b|media\/|xmlns:(?:v|o|wp)=|rId1\d/);
  });
});
