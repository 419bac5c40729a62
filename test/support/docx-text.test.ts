import { expect, test } from 'vitest';
import { plainText, readDocx } from './docx-text.js';
import { smallDocx } from './small-docx.js';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('paragraphs come in document order, those of cells and footnotes where they stand', () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const docx = readDocx(
    smallDocx(
      `${p('một')}<w:tbl><w:tr><w:tc>${p('hai')}</w:tc><w:tc>${p('ba')}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>bốn</w:t></w:r>${note}</w:p>`,
      `<w:footnote w:id="2">${p('năm')}</w:footnote>`,
    ),
  );
  expect(plainText(docx)).toBe('một\nhai\nba\nbốn năm');
  expect(docx.paragraphs.map(({ inTable }) => inTable)).toEqual([false, true, true, false]);
});

test('a paragraph tells its style and its runs with what they change in it', () => {
  const docx = readDocx(
    smallDocx(
      '<w:p><w:pPr><w:pStyle w:val="Diem"/></w:pPr><w:r><w:rPr><w:b/><w:i w:val="false"/></w:rPr><w:t>a &amp; b</w:t></w:r>' +
        '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/><w:t>c</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>',
    ),
  );
  expect(docx.paragraphs).toEqual([
    {
      style: 'Diem',
      text: 'a & b\tc\n-',
      inTable: false,
      runs: [
        { text: 'a & b', bold: true, italic: false, underline: undefined },
        { text: '\tc\n-', bold: undefined, italic: undefined, underline: true },
      ],
    },
  ]);
});

test('what a reader does not see is not text', () => {
  const docx = readDocx(
    smallDocx('<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:t>cũ</w:t></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>'),
  );
  expect(plainText(docx)).toBe('mới');
});
