import { describe, expect, it } from 'vitest';
import { cell, note, row, table } from '../rich.js';
import { A4, p, plan } from '../sample.js';
import { all, brief, elements, one, parseXml, textOf } from '../xml.js';
import { part, partsOf, write } from './reader.js';

const noted = plan([
  p('NoiDung', [{ text: 'a', bold: true, note: note('một') }, { text: 'b' }]),
  table([row([cell(0, 'BangO', [{ text: 'c', note: note([{ text: 'hai ' }, { text: 'nghiêng', italic: true }], 'đoạn') }], { columns: 4 })])]),
  p('NoiDung', [{ text: '', note: note('ba') }]),
]);
const parts = partsOf(await write(noted));
const read = (name: string) => parseXml(parts.get(name) ?? `no ${name}`);
const notes = elements(read('word/footnotes.xml'));

describe('footnotes', () => {
  it('leave a raised mark behind their run, numbered as they come, in tables too', () => {
    const document = read('word/document.xml');
    expect(brief(one(document, 'w:body'))).toContain(
      '<r><rPr><b><bCs></><t xml:space=preserve>a</></><r><rPr><rStyle val=FootnoteReference></><footnoteReference id=1></><r><t',
    );
    expect(all(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2', '3']);
    const style = all(read('word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'FootnoteReference');
    expect(brief(style as never)).toBe(
      '<style type=character styleId=FootnoteReference><name val=footnote reference><aliases val=Tham chiếu chú thích>'
      + '<basedOn val=DefaultParagraphFont><uiPriority val=99><unhideWhenUsed><rPr><vertAlign val=superscript></></>',
    );
  });

  it('begin with their number and a space, and keep their own looks and paragraphs', () => {
    const mark = '<r><rPr><rStyle val=FootnoteReference></><footnoteRef></><r><t xml:space=preserve> </></>';
    expect(notes.slice(2).map(brief)).toEqual([
      `<footnote id=1><p><pPr><pStyle val=ChuThich></>${mark}<r><t xml:space=preserve>một</></></></>`,
      `<footnote id=2><p><pPr><pStyle val=ChuThich></>${mark}<r><t xml:space=preserve>hai </></>`
      + '<r><rPr><i><iCs></><t xml:space=preserve>nghiêng</></></><p><pPr><pStyle val=ChuThich></><r><t xml:space=preserve>đoạn</></></></>',
      `<footnote id=3><p><pPr><pStyle val=ChuThich></>${mark}<r><t xml:space=preserve>ba</></></></>`,
    ]);
  });

  it('are parted from the text by lines without a number', () => {
    expect(notes.slice(0, 2).map(({ attributes }) => [attributes['w:type'], attributes['w:id']])).toEqual([['separator', '-1'], ['continuationSeparator', '0']]);
    expect(notes.slice(0, 2).map((each) => all(each, 'w:r').map(brief))).toEqual([['<r><separator></>'], ['<r><continuationSeparator></>']]);
    expect(brief(read('word/settings.xml'))).toContain('<footnotePr><footnote id=-1><footnote id=0></><compat>');
  });

  it('are in the package\'s lists', () => {
    expect(all(read('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes['Target'])).toContain('footnotes.xml');
    expect(all(read('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName'])).toContain('/word/footnotes.xml');
  });

  it('are all that changes in the text: without them the document is as if there were no such thing', async () => {
    const without = partsOf(await write(plan([p('NoiDung', 'a')])));
    expect(without.has('word/footnotes.xml')).toBe(false);
    for (const [name, xml] of without) expect(xml.toLowerCase(), name).not.toMatch(/footnote(?! text)/);
  });

  it('keep the style of their text under Word\'s own name', async () => {
    const styles = all(await part(plan([]), 'word/styles.xml'), 'w:style');
    expect(brief(styles.find(({ attributes }) => attributes['w:styleId'] === 'ChuThich') as never))
      .toContain('<name val=footnote text><aliases val=Chú thích>');
  });

  it('throw in a header and in a footnote, where Word allows none', async () => {
    const block = p('NoiDung', [{ text: 'x', note: note('y') }]);
    await expect(write(plan([], { sections: [{ page: A4, blocks: [], firstHeader: [block] }] }))).rejects.toThrow('bug: a footnote');
    await expect(write(plan([p('NoiDung', [{ text: 'x', note: [block] }])]))).rejects.toThrow('bug: a footnote');
  });
});

it('reads as one text with its notes', () => {
  expect(textOf(read('word/footnotes.xml'))).toBe(' một hai nghiêngđoạn ba');
});
