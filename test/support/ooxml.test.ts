import { expect, test } from 'vitest';
import { validateDocx } from './ooxml.js';
import { smallDocx } from './small-docx.js';

test('names the faults of each file', async () => {
  const cell = (content: string): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl><w:p/>`;
  const faults = await validateDocx([
    { name: 'right', bytes: smallDocx(cell('<w:p/>')) },
    { name: 'wrong order', bytes: smallDocx('<w:p><w:r/><w:pPr/></w:p>') },
    { name: 'bare cell', bytes: smallDocx(cell('')) },
  ]);
  expect(faults['right']).toEqual([]);
  expect(faults['wrong order']).toEqual([expect.stringContaining('/word/document.xml')]);
  expect(faults['bare cell']).toContain('/word/document.xml w:tc number 1: does not end in a paragraph');
}, 60_000);
