import { describe, expect, it } from 'vitest';
import { pt } from '../../../src/standard/units.js';
import { STYLES, plan, sample } from '../sample.js';
import { all, brief, one } from '../xml.js';
import type { Element } from '../xml.js';
import { bodyOf, part } from './reader.js';

const styles = await part(sample(), 'word/styles.xml');
const byId = new Map(all(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]));
const value = (style: Element | undefined, name: string): string | undefined => all(style as Element, name)[0]?.attributes['w:val'];

describe('styles.xml', () => {
  it('has the model\'s styles, what Word builds on, and no other', () => {
    const foundation = ['DefaultParagraphFont', 'TableNormal', 'NoList', 'Normal', 'Header'];
    expect([...byId.keys()]).toEqual([...foundation, ...STYLES.map(({ id }) => id)]);
  });

  it('has every style that a document names', async () => {
    for (const style of all(await bodyOf(sample()), 'w:pStyle')) expect(byId.has(style.attributes['w:val'])).toBe(true);
  });

  it.each(STYLES)('shows $name in Word\'s list', ({ id, name }) => {
    const style = byId.get(id);
    const level = /^Heading(\d)$/.exec(id)?.[1];
    const words = level ? `heading ${level}` : id === 'ChuThich' ? 'footnote text' : undefined;
    expect(value(style, 'w:name')).toBe(words ?? name);
    expect(value(style, 'w:aliases')).toBe(words && name);
    expect(value(style, 'w:basedOn')).toBe('Normal');
    expect(all(style as Element, 'w:qFormat')).toHaveLength(1);
  });

  it('says all of a style', () => {
    expect(brief(byId.get('CanCu') as Element)).toBe(
      '<style type=paragraph styleId=CanCu><name val=Căn cứ><basedOn val=Normal><uiPriority val=9><qFormat>'
      + '<pPr><spacing after=120 before=0 line=240 lineRule=auto><ind firstLine=720><jc val=both></>'
      + '<rPr><i><iCs><sz val=28><szCs val=28></></>',
    );
    expect(brief(byId.get('Heading2') as Element)).toContain('<pPr><keepNext><spacing after=120 before=0 line=240 lineRule=auto><ind firstLine=720><jc val=both><outlineLvl val=1></>');
  });

  it('goes on with text after a heading', () => {
    for (const level of [1, 2, 3, 4, 5]) expect(value(byId.get(`Heading${level}`), 'w:next')).toBe('NoiDung');
    for (const style of byId.values()) expect(byId.has(value(style, 'w:next') ?? 'Normal')).toBe(true);
  });

  it('is black Times New Roman in Vietnamese by default, without lonely lines', () => {
    expect(brief(one(styles, 'w:docDefaults'))).toBe(
      '<docDefaults><rPrDefault><rPr><rFonts ascii=Times New Roman cs=Times New Roman eastAsia=Times New Roman hAnsi=Times New Roman>'
      + '<color val=auto><sz val=28><szCs val=28><lang val=vi-VN eastAsia=vi-VN></></>'
      + '<pPrDefault><pPr><widowControl><spacing after=0 before=0 line=240 lineRule=auto></></></>',
    );
    expect(all(styles, 'w:color').map(({ attributes }) => attributes['w:val'])).toEqual(['auto']);
  });

  it('rounds half a point, and a fraction of a line', async () => {
    const odd = STYLES.map((style) => (style.id === 'NoiDung' ? { ...style, size: pt(13.5), line: 1.15 } : style));
    const written = all(await part(plan([], { styles: odd }), 'word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'NoiDung');
    expect(brief(written as Element)).toContain('line=276');
    expect(value(written, 'w:sz')).toBe('27');
  });

  it('refuses a comma in a name, which Word takes for two names', async () => {
    await expect(part(plan([], { styles: [{ ...STYLES[0] as (typeof STYLES)[number], name: 'Số, ký hiệu' }] }), 'word/styles.xml')).rejects.toThrow('bug: a comma');
  });
});
