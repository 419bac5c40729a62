import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import { p } from '../sample.js';
import { all, brief, elements, one, textOf } from '../xml.js';
import { body } from './reader.js';

const first = async (...args: Parameters<typeof p>): Promise<string> => brief(elements(await body(p(...args)))[0] as never);

describe('a paragraph', () => {
  it('names its style and keeps its text letter for letter', async () => {
    expect(await first('NoiDung', '  a & b < c > "d"  ')).toBe('<p><pPr><pStyle val=NoiDung></><r><t xml:space=preserve>  a & b < c > "d"  </></></>');
  });

  it.each([
    [{ bold: true }, '<b><bCs>'],
    [{ bold: false }, '<b val=false><bCs val=false>'],
    [{ italic: true, bold: false }, '<b val=false><bCs val=false><i><iCs>'],
    [{ italic: false }, '<i val=false><iCs val=false>'],
    [{ underline: true }, '<u val=single>'],
    [{ underline: false }, '<u val=none>'],
  ])('writes only what a run says differently from its style: %o', async (look, xml) => {
    expect(await first('TenLoai', [{ text: 'x', ...look }])).toContain(`<r><rPr>${xml}</><t`);
  });

  it.each([
    [{}, ''],
    [{ keepNext: true }, '<keepNext>'],
    [{ keepNext: false }, '<keepNext val=false>'],
    [{ before: pt(6) }, '<spacing before=120>'],
    [{ after: pt(0) }, '<spacing after=0>'],
    [{ before: pt(0), after: pt(3.5), keepNext: true }, '<keepNext><spacing after=70 before=0>'],
    [{ inset: mm(10), before: pt(1) }, '<spacing before=20><ind left=567 right=567>'],
  ])('writes only what it says differently from its style: %o', async (over, xml) => {
    expect(await first('NoiDung', 'x', over)).toContain(`<pPr><pStyle val=NoiDung>${xml}</>`);
  });

  it('begins a line where a run says so', async () => {
    expect(await first('TenLoai', [{ text: 'a' }, { text: 'b', bold: false, newLine: true }, { text: '', newLine: true }])).toContain(
      '<r><t xml:space=preserve>a</></><r><rPr><b val=false><bCs val=false></><br><t xml:space=preserve>b</></><r><br><t',
    );
  });

  it('leaves out a run without text', async () => {
    expect(all(await body(p('NoiDung', [{ text: '' }])), 'w:r')).toEqual([]);
  });

  it.each(['a\nb', 'a\tb', '\u0000', '\u000b', '\uffff', '\ud800', 'x\udc00y'])('throws on %j, which no run can hold', async (text) => {
    await expect(body(p('NoiDung', text))).rejects.toThrow(/^bug: U\+/);
  });

  it('throws when the model does not have its style', async () => {
    await expect(body(p('KhongCo' as 'NoiDung', 'x'))).rejects.toThrow('bug: a block in style KhongCo');
  });

  it('carries any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((s) => !/[\u0000-\u001f\ufffe\uffff]/.test(s));
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
      const written = await body(p('NoiDung', texts.map((t) => ({ text: t }))));
      expect(all(written, 'w:t').map(textOf)).toEqual(texts.filter((t) => t !== ''));
      expect(textOf(one(written, 'w:p'))).toBe(texts.join(''));
    }));
  });
});
