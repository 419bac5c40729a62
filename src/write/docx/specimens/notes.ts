import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import { cast } from '../mould.js';
import type { Moulds } from '../moulds.js';
import { TEXT, element } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

/** docx asks for every note by its number. */
const ID = 710010;

export const noteSpecimens = (): Specimens => [['note', new Paragraph({ children: [new FootnoteReferenceRun(ID)] })]];

/** The note that the specimen refers to. */
export const noteBodies = (): Readonly<Record<string, { children: Paragraph[] }>> => ({
  [ID]: { children: [new Paragraph({ children: [new TextRun(TEXT)] })] },
});

/** `part` is the part that holds the notes. */
export function cutNotes(xmlOf: XmlOf, part: string): Pick<Moulds, 'notes'> {
  const note = new RegExp(`<w:footnote w:id="${ID}">.*?</w:footnote>`).exec(part)?.[0];
  if (!note) throw new Error(`bug: docx wrote no note in ${part}`);
  const mark = element(note, 'w:r');
  // docx puts a note's number before both separators, where Word's own have none
  return {
    notes: {
      part: cast(part.replaceAll(new RegExp(`${mark}(?=<w:r><w:(?:continuationS|s)eparator/>)`, 'g'), ''), { notes: note }),
      note: cast(note, { id: String(ID), paragraphs: element(note, 'w:p') }),
      reference: cast(element(xmlOf('note'), 'w:r'), { id: String(ID) }),
      mark,
    },
  };
}
