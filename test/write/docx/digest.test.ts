import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectDocx } from '../../../src/write/docx/index.js';
import { sample } from '../sample.js';
import { write } from './reader.js';

const ours = await write(sample());
const parts = unzipSync(ours);

describe('inspectDocx', () => {
  it('knows what it wrote', () => {
    expect(inspectDocx(ours)).toBe('ours-untouched');
  });

  it('knows it when only the zip is another one', () => {
    expect(inspectDocx(zipSync(Object.fromEntries(Object.entries(parts).reverse()), { level: 1 }))).toBe('ours-untouched');
  });

  it.each(Object.keys(parts))('sees a change of %s', (name) => {
    expect(inspectDocx(zipSync({ ...parts, [name]: Buffer.concat([parts[name] as Uint8Array, strToU8(' ')]) }))).toBe('ours-edited');
  });

  it('sees a part that is gone, new or renamed', () => {
    const { 'word/theme/theme1.xml': theme, ...rest } = parts;
    expect(inspectDocx(zipSync(rest))).toBe('ours-edited');
    expect(inspectDocx(zipSync({ ...rest, 'word/theme/theme2.xml': theme as Uint8Array }))).toBe('ours-edited');
    expect(inspectDocx(zipSync({ ...parts, 'word/comments.xml': strToU8('<x/>') }))).toBe('ours-edited');
  });

  it('knows a file that Word has saved by the digest that Word keeps', () => {
    const saved = (parts['docProps/custom.xml'] as Uint8Array);
    expect(inspectDocx(zipSync({ ...parts, 'word/document.xml': strToU8('<w:document/>'), 'docProps/custom.xml': saved }))).toBe('ours-edited');
  });

  it('calls foreign what another program made', () => {
    const { 'docProps/custom.xml': _, ...rest } = parts;
    expect(inspectDocx(zipSync(rest))).toBe('foreign');
    expect(inspectDocx(zipSync({ ...rest, 'docProps/custom.xml': strToU8('<Properties><property name="kehoach-digest"><vt:lpwstr>abc</vt:lpwstr></property></Properties>') }))).toBe('foreign');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('PK is how a zip begins')],
    ['half a file', ours.slice(0, ours.length / 2)],
    ['a file without its head', ours.slice(100)],
    ['an empty zip', zipSync({})],
  ])('calls foreign %s', (_, bytes) => {
    expect(inspectDocx(bytes)).toBe('foreign');
  });

  it('never calls untouched what unpacks to something else', () => {
    for (let at = 0; at < ours.length; at += 211) {
      const broken = ours.slice();
      broken[at] = (broken[at] as number) ^ 0x10;
      if (inspectDocx(broken) === 'ours-untouched') expect(unzipSync(broken)).toEqual(parts);
    }
  });
});
