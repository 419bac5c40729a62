import type { Context } from './context.js';
import { pour } from './mould.js';
import { paragraphXml, runsXml } from './text.js';

/**
 * The notes that were collected while the document was written, as word/footnotes.xml. Each begins with its number, as
 * Word's own do, and a space.
 */
export function notesXml(context: Context): string {
  const { moulds: { notes: moulds }, notes = [] } = context;
  const inside: Context = { ...context, notes: undefined };
  const lead = moulds.mark + runsXml([{ text: ' ' }], inside);
  return pour(moulds.part, {
    notes: notes.map((note, i) => pour(moulds.note, {
      id: i + 1,
      paragraphs: note.map((paragraph, at) => paragraphXml(paragraph, inside, '', at === 0 ? lead : '')).join(''),
    })).join(''),
  });
}
