import { describe, expect, it } from 'vitest';
import { mm } from '../../../src/standard/units.js';
import type { Section } from '../../../src/layout/model.js';
import { LANDSCAPE, draft, frame } from '../rich.js';
import { A4, p, plan, rule } from '../sample.js';
import { all, brief, elements, one, parseXml, textOf } from '../xml.js';
import { partsOf, write } from './reader.js';

const blocks = [p('NoiDung', 'x')];
const text = { page: A4, blocks };

/** What each section says of its margins: the part at each place that it names. */
async function read(...sections: readonly Section[]) {
  const parts = partsOf(await write(plan([], { sections })));
  const xml = (name: string) => parseXml(parts.get(`word/${name}`) ?? `no ${name}`);
  const targets = new Map(elements(xml('_rels/document.xml.rels')).map(({ attributes }) => [attributes['Id'], attributes['Target']]));
  const said = all(xml('document.xml'), 'w:sectPr').map((section) => elements(section)
    .filter(({ name }) => name.endsWith('Reference'))
    .map(({ name, attributes }) => `${name === 'w:footerReference' ? 'foot' : attributes['w:type']}: ${targets.get(attributes['r:id'])}`));
  return { parts, xml, said };
}

describe('the margins', () => {
  it('are named once when all sections have the same', async () => {
    const { said, parts } = await read(text, text, { page: LANDSCAPE, blocks });
    expect(said).toEqual([['default: header1.xml', 'first: header2.xml'], [], []]);
    expect([...parts.keys()].filter((name) => /header|footer/.test(name))).toEqual(['word/header1.xml', 'word/header2.xml']);
  });

  it('hold what a section has on its first page, and only there', async () => {
    const firstHeader = [frame('DỰ THẢO', 30, { red: false, align: 'right' })];
    const firstFooter = [rule(mm(165), mm(165)), p('LienHe', 'Địa chỉ')];
    const { said, xml } = await read({ ...text, firstHeader, firstFooter }, text, { ...text, firstHeader }, text);
    expect(said).toEqual([
      ['default: header1.xml', 'first: header3.xml', 'foot: footer1.xml'],
      ['first: header2.xml', 'foot: footer2.xml'],
      ['first: header4.xml'],
      ['first: header2.xml'],
    ]);
    expect(elements(xml('header3.xml')).map(({ name }) => name)).toEqual(['w:tbl', 'w:p']);
    expect(textOf(xml('header3.xml'))).toBe('DỰ THẢO');
    expect(xml('footer1.xml').name).toBe('w:ftr');
    expect(all(xml('footer1.xml'), 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual(['DuongKe', 'LienHe']);
    expect(textOf(xml('footer2.xml'))).toBe('');
  });

  it('are in the package\'s lists with the kind they are', async () => {
    const { parts } = await read({ ...text, ...draft });
    const types = all(parseXml(parts.get('[Content_Types].xml') ?? ''), 'Override').map(({ attributes }) => [attributes['PartName'], attributes['ContentType']]);
    expect(types).toContainEqual(['/word/header3.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml']);
    expect(types).toContainEqual(['/word/footer1.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml']);
    const relations = all(parseXml(parts.get('word/_rels/document.xml.rels') ?? ''), 'Relationship');
    expect(new Set(relations.map(({ attributes }) => attributes['Id'])).size).toBe(relations.length);
    expect(relations.find(({ attributes }) => attributes['Target'] === 'footer1.xml')?.attributes['Type']).toMatch(/\/footer$/);
  });

  it('are as wide as the section\'s text for a table', async () => {
    const table = { kind: 'table', widths: [mm(165)], headerRows: 0, description: '', rows: [{ splits: false, keepNext: false, cells: [{ column: 0, columns: 1, rows: 1, vertical: 'top', blocks: [p('BangO', 'x')] }] }] } as const;
    const { xml } = await read({ ...text, firstFooter: [table] }, { page: LANDSCAPE, blocks, firstFooter: [table] });
    expect(['footer1.xml', 'footer2.xml'].map((name) => one(xml(name), 'w:jc').attributes['w:val'])).toEqual(['left', 'center']);
  });
});

describe('a watermark', () => {
  const watermark = 'DỰ THẢO "2" & <3>';

  it('lies behind every page of its section and of no other', async () => {
    const { said, xml } = await read({ ...text, watermark, firstHeader: [p('NoiDung', 'x')] }, { ...text, watermark }, text, { page: LANDSCAPE, blocks, watermark });
    expect(said).toEqual([
      ['default: header3.xml', 'first: header4.xml'],
      ['first: header5.xml'],
      ['default: header1.xml', 'first: header2.xml'],
      ['default: header6.xml', 'first: header7.xml'],
    ]);
    for (const number of [3, 4, 5, 6, 7]) {
      expect(one(xml(`header${number}.xml`), 'v:shape').children.map((child) => brief(child as never)).at(-1)).toContain(`string=${watermark}`);
    }
    expect(['header3.xml', 'header5.xml'].map((name) => textOf(xml(name)))).toEqual(['PAGE', '']);
    expect(all(xml('header3.xml'), 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual(['Header']);
  });

  it('is grey, from corner to corner of the text, numbered as it comes', async () => {
    const { xml } = await read({ ...text, watermark: 'DỰ THẢO' }, { page: LANDSCAPE, blocks, watermark: 'DỰ THẢO' });
    const shapes = [3, 4, 5, 6].map((number) => one(xml(`header${number}.xml`), 'v:shape'));
    expect(shapes.map(({ attributes }) => attributes['id'])).toEqual([1, 2, 3, 4].map((number) => `PowerPlusWaterMarkObject${number}`));
    for (const { attributes } of shapes) expect(attributes).toMatchObject({ type: '#_x0000_t136', fillcolor: 'silver', stroked: 'f' });
    const [[width = 0, height = 0] = []] = shapes.map(({ attributes }) => attributes['style']?.match(/(?<=(?:width|height):)[\d.]+/g)?.map(Number) ?? []);
    const across = (width + height) / Math.SQRT2;
    expect(across).toBeCloseTo((165 * 72) / 25.4, 1);
    expect(shapes[0]?.attributes['style']).toContain('rotation:315;z-index:-');
  });

  it('declares what its prefixes mean where it stands', async () => {
    const { parts } = await read({ ...text, watermark });
    expect(parts.get('word/header3.xml')).toMatch(/<w:pict xmlns:o="[^"]+" xmlns:v="[^"]+">/);
    expect(parts.get('word/header3.xml')).toMatch(/<w:hdr xmlns:w="[^"]+">/);
  });
});
