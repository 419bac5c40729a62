import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/layout/model.js';
import { mm } from '../../../src/standard/units.js';
import { picture, png, signedByPicture } from '../rich.js';
import { A4, p, plan } from '../sample.js';
import { all, brief, elements, one, parseXml } from '../xml.js';
import { body, part, partsOf, write } from './reader.js';

const blue = png();
const black = png([0, 0, 0]);

describe('a picture', () => {
  it('stands in its line, as large as it says, with its proportions locked and a text for who cannot see it', async () => {
    const written = await body(picture({ width: mm(40), height: mm(20), align: 'right', description: 'Chữ ký của "A" & <B>' }));
    const line = elements(written)[0] as never;
    expect(brief(one(line, 'w:pPr'))).toBe('<pPr><jc val=right></>');
    for (const extent of [one(line, 'wp:extent'), one(line, 'a:ext')]) expect(extent.attributes).toEqual({ cx: '1440000', cy: '720000' });
    expect(one(line, 'wp:docPr').attributes).toEqual({ id: '1', name: 'Picture 1', descr: 'Chữ ký của "A" & <B>' });
    expect(one(line, 'a:graphicFrameLocks').attributes).toMatchObject({ noChangeAspect: '1' });
  });

  it('goes into the package byte for byte, equal ones once', async () => {
    const files = unzipSync(await write(plan([picture({ png: blue }), picture({ png: black }), picture({ png: blue.slice() }), signedByPicture])));
    expect(Object.keys(files).filter((name) => name.includes('media'))).toEqual(['word/media/image1.png', 'word/media/image2.png']);
    expect(Buffer.compare(files['word/media/image1.png'] as Uint8Array, blue)).toBe(0);
    expect(Buffer.compare(files['word/media/image2.png'] as Uint8Array, black)).toBe(0);
  });

  it('has a number of its own, in the text and in the margins, and each part names what it shows', async () => {
    const parts = partsOf(await write(plan([], {
      sections: [{ page: A4, blocks: [picture({ png: blue }), picture({ png: black }), p('NoiDung', 'x')], firstHeader: [picture({ png: black })] }],
    })));
    const ids = [...parts].filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name)).flatMap(([, xml]) => all(parseXml(xml), 'wp:docPr').map(({ attributes }) => attributes['id']));
    expect([...ids].sort()).toEqual(['1', '2', '3']);
    const relations = parseXml(parts.get('word/_rels/header3.xml.rels') ?? '');
    expect(elements(relations).map(({ attributes }) => [attributes['Id'], attributes['Target']])).toEqual([['rId101', 'media/image1.png']]);
    expect(one(parseXml(parts.get('word/header3.xml') ?? ''), 'a:blip').attributes['r:embed']).toBe('rId101');
  });

  it('says what a PNG is only where there is one', async () => {
    const extensions = async (block: Block) =>
      all(await part(plan([block]), '[Content_Types].xml'), 'Default').map(({ attributes }) => attributes['Extension']);
    expect(await extensions(picture())).toContain('png');
    expect(await extensions(p('NoiDung', 'x'))).not.toContain('png');
  });

  it('can end a section', async () => {
    const model = plan([], { sections: [{ page: A4, blocks: [picture()] }, { page: A4, blocks: [] }] });
    const first = elements(one(await part(model, 'word/document.xml'), 'w:body'))[0] as never;
    expect(all(first, 'w:sectPr')).toHaveLength(1);
  });
});
