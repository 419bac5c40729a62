import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import { plan } from '../sample.js';
import { all, brief, one, textOf } from '../xml.js';
import { body, part } from './reader.js';

it('is as long as it says and stands in the middle, whatever the lengths', async () => {
  const length = fc.double({ min: 1, max: 400, noNaN: true });
  await fc.assert(fc.asyncProperty(length, length, async (a, b) => {
    const [short, within] = [pt(Math.min(a, b)), pt(Math.max(a, b))];
    const written = await body({ kind: 'rule', length: short, within, before: pt(2), after: pt(0), keepNext: true });
    const { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine } = one(written, 'w:ind').attributes;
    expect(Math.abs(within * 20 - Number(left) - Number(right) - short * 20)).toBeLessThanOrEqual(1);
    expect(Number(right) - Number(left)).toBeOneOf([0, 1]);
    expect(firstLine).toBe('0');
  }));
});

it('is a paragraph without text', async () => {
  const written = await body({ kind: 'rule', length: mm(50), within: mm(165), before: pt(2), after: pt(12), keepNext: false });
  const paragraph = one(written, 'w:p');
  expect(brief(one(paragraph, 'w:pPr'))).toBe('<pPr><pStyle val=DuongKe><keepNext val=false><spacing after=240 before=40><ind left=3259 right=3260 firstLine=0></>');
  expect(all(paragraph, 'w:r')).toEqual([]);
  expect(textOf(paragraph)).toBe('');
});

it('is black, single and 0.75 pt thick, over a line 1 pt high', async () => {
  const styles = await part(plan([]), 'word/styles.xml');
  const style = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'DuongKe');
  expect(brief(style as never)).toContain(
    '<pBdr><top val=single color=000000 sz=6 space=0></><spacing after=0 before=0 line=20 lineRule=exact>',
  );
  expect(brief(style as never)).toContain('<sz val=2>');
});
