import { describe, expect, it } from 'vitest';
import { sample } from '../sample.js';
import { all, brief, one, parseXml, textOf } from '../xml.js';
import { part, partsOf, write } from './reader.js';

const bytes = await write(sample());
const parts = partsOf(bytes);
const read = (name: string) => parseXml(parts.get(name) ?? '');

describe('the package', () => {
  it('holds what a plan needs, its kind first', () => {
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'docProps/custom.xml', 'word/document.xml',
      'word/_rels/document.xml.rels', 'word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'word/theme/theme1.xml',
      'word/header1.xml', 'word/header2.xml',
    ]);
  });

  it('is a zip of 1980, without extra fields', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const headers = [...Buffer.from(bytes).toString('latin1').matchAll(/PK\x03\x04/g)].map(({ index }) => index);
    expect(headers).toHaveLength(parts.size);
    for (const at of headers) {
      expect([view.getUint16(at + 6, true), view.getUint16(at + 10, true), view.getUint16(at + 12, true), view.getUint16(at + 28, true)]).toEqual([0, 0, 0x21, 0]);
    }
  });

  it('is well formed in every part and declares no namespace in vain', () => {
    for (const [name, xml] of parts) {
      const { attributes } = parseXml(xml);
      for (const prefix of Object.keys(attributes).flatMap((key) => key.split('xmlns:')[1] ?? [])) {
        expect(xml.replaceAll('xmlns:', ''), name).toContain(`${prefix}:`);
      }
    }
  });

  it('has a kind for every part, and every part that it names', () => {
    const types = read('[Content_Types].xml');
    const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
    expect([...overrides].sort()).toEqual([...parts.keys()].filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml').sort());
    const targets = [['_rels/.rels', ''], ['word/_rels/document.xml.rels', 'word/']] as const;
    for (const [rels, folder] of targets) {
      for (const { attributes } of all(read(rels), 'Relationship')) expect([...parts.keys()]).toContain(`${folder}${attributes['Target']}`);
    }
    const ids = all(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes['Id']);
    for (const { attributes } of all(read('word/document.xml'), 'w:headerReference')) expect(ids).toContain(attributes['r:id']);
  });

  it('says whose it is and of when, by the plan alone', () => {
    const core = read('docProps/core.xml');
    const facts = ['dc:title', 'dc:subject', 'dc:creator', 'cp:lastModifiedBy', 'dc:language', 'cp:revision', 'dcterms:created', 'dcterms:modified'];
    expect(facts.map((name) => textOf(one(core, name)))).toEqual([
      'Kế hoạch tuyên truyền <2023> & "2024"', 'Tuyên truyền', 'UBND tỉnh Lai Châu', 'UBND tỉnh Lai Châu', 'vi-VN', '1',
      '2023-12-05T00:00:00Z', '2023-12-05T00:00:00Z',
    ]);
    expect(brief(read('docProps/app.xml'))).toContain('<Application>kehoach</><Company>UBND tỉnh Lai Châu</>');
  });

  it('opens in Word of today, not in a mode for old files', () => {
    const settings = brief(read('word/settings.xml'));
    expect(settings).toContain('<zoom percent=100><defaultTabStop val=720>');
    expect(settings).toContain('<compatSetting val=15 name=compatibilityMode');
    expect(settings).toContain('<themeFontLang val=vi-VN>');
    expect(settings).not.toContain('updateFields');
  });

  it('takes an empty subject and author', async () => {
    const { properties, ...model } = sample(1);
    const core = await part({ ...model, properties: { ...properties, subject: '', author: '' } }, 'docProps/core.xml');
    expect(textOf(one(core, 'dc:creator'))).toBe('');
  });
});
