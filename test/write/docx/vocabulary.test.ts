import { Document, Packer, Paragraph, TextRun, UnderlineType } from 'docx';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { mm, pt } from '../../../src/standard/units.js';
import { p } from '../sample.js';
import { brief, elements, one, parseXml } from '../xml.js';
import { body } from './reader.js';

/** The first paragraph of a document that docx alone has made. */
async function docxAlone(paragraph: Paragraph): Promise<string> {
  const packed = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));
  const document = parseXml(Buffer.from(packed['word/document.xml'] as Uint8Array).toString('utf8'));
  return brief(elements(one(document, 'w:body'))[0] as never);
}

it('writes a paragraph as docx does', async () => {
  const ours = await body(p('CanCu', [{ text: 'a < b ' }, { text: 'đậm', bold: true, italic: false, underline: true, newLine: true }], {
    keepNext: true, before: pt(6), after: pt(3), inset: mm(10),
  }));
  expect(brief(one(ours, 'w:p'))).toBe(await docxAlone(new Paragraph({
    style: 'CanCu',
    keepNext: true,
    spacing: { before: 120, after: 60 },
    indent: { left: 567, right: 567 },
    children: [
      new TextRun({ text: 'a < b ' }),
      new TextRun({ text: 'đậm', bold: true, italics: false, underline: { type: UnderlineType.SINGLE }, break: 1 }),
    ],
  })));
});

it('writes a rule as docx does', async () => {
  const ours = await body({ kind: 'rule', length: pt(100), within: pt(300), before: pt(2), after: pt(1), keepNext: true });
  expect(brief(one(ours, 'w:p'))).toBe(await docxAlone(new Paragraph({
    style: 'DuongKe', keepNext: true, spacing: { before: 40, after: 20 }, indent: { left: 2000, right: 2000, firstLine: 0 },
  })));
});
