import { expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import { A4, p, plan, rule, signature } from '../sample.js';
import { all, brief, elements, one, textOf } from '../xml.js';
import { body, bodyOf, part } from './reader.js';

const LANDSCAPE = { ...A4, width: A4.height, height: A4.width };

it('is an A4 page with the decree\'s margins, numbered from 1, its first page without a number', async () => {
  expect(brief(one(await body(p('NoiDung', 'x')), 'w:sectPr'))).toBe(
    '<sectPr><headerReference type=default r:id=rId6><headerReference type=first r:id=rId7><pgSz w=11906 h=16838 orient=portrait>'
    + '<pgMar top=1134 right=850 bottom=1134 left=1701 header=567 footer=567 gutter=0><pgNumType start=1 fmt=decimal><titlePg>'
    + '<docGrid linePitch=360></>',
  );
});

it('shows the page number, centred, upright and as large as the text', async () => {
  const header = await part(plan([]), 'word/header1.xml');
  expect(brief(header)).toContain('<p><pPr><pStyle val=Header></>');
  expect(textOf(one(header, 'w:instrText'))).toBe('PAGE');
  expect(all(header, 'w:rPr')).toEqual([]);
  const style = all(await part(plan([], { bodySize: pt(13) }), 'word/styles.xml'), 'w:style');
  expect(brief(style.find(({ attributes }) => attributes['w:styleId'] === 'Header') as never)).toContain('<basedOn val=Normal>');
  expect(brief(style.find(({ attributes }) => attributes['w:styleId'] === 'Normal') as never)).toContain('<sz val=26>');
});

it('has an empty paragraph in the header of the first page', async () => {
  expect(brief(await part(plan([]), 'word/header2.xml'))).toMatch(/<p><pPr><pStyle val=Header><\/><\/><\/>$/);
});

it('ends inside its last paragraph, whatever that is, but for the last one', async () => {
  const model = plan([]);
  const body_ = await bodyOf({
    ...model,
    sections: [
      { page: A4, blocks: [p('NoiDung', 'a'), p('NoiDung', 'b')] },
      { page: LANDSCAPE, blocks: [signature] },
      { page: A4, blocks: [rule(mm(50), mm(165))] },
      { page: A4, blocks: [] },
    ],
  });
  const shape = elements(body_).map((element) => `${element.name}${all(element, 'w:sectPr').length > 0 ? ' end' : ''}`);
  expect(shape).toEqual(['w:p', 'w:p end', 'w:tbl', 'w:p end', 'w:p end', 'w:p', 'w:sectPr']);
  const ends = all(body_, 'w:sectPr');
  expect(ends.map((end) => all(end, 'w:headerReference').length)).toEqual([2, 0, 0, 0]);
  expect(ends.map((end) => one(end, 'w:pgSz').attributes['w:orient'])).toEqual(['portrait', 'landscape', 'portrait', 'portrait']);
  expect(one(ends[1] as never, 'w:pgSz').attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906' });
  for (const end of ends) expect(all(end, 'w:titlePg')).toHaveLength(1);
});
