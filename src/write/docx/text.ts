import type { Paragraph, Rule, Run } from '../../layout/model.js';
import { pt } from '../../standard/units.js';
import { known } from './context.js';
import type { Context } from './context.js';
import { pour } from './mould.js';
import type { Mould } from './mould.js';
import { paragraphKey, runKey } from './moulds.js';
import type { Ink, ParagraphHole } from './moulds.js';
import { twips } from './units.js';
import { escapeText } from './xml.js';

/** The paragraph, with the end of a section in it, or nothing; `lead` are runs before its own. */
export function paragraphXml(paragraph: Paragraph, context: Context, section = '', lead = ''): string {
  const { style, runs, keepNext, before, after, inset } = paragraph;
  const key = paragraphKey(keepNext, before !== undefined, after !== undefined, inset !== undefined);
  return pour(context.moulds.paragraphs[key] as Mould<ParagraphHole>, {
    style: known(style, context),
    before: twips(before ?? NONE),
    after: twips(after ?? NONE),
    inset: twips(inset ?? NONE),
    section,
    runs: lead + runsXml(runs, context),
  });
}

/** Of a length whose mould has no hole. */
const NONE = pt(0);

export const runsXml = (runs: readonly Run[], context: Context, ink: Ink = 'black'): string =>
  runs.map((run) => runXml(run, context, ink)).join('');

function runXml({ text, bold, italic, underline, newLine, note }: Run, context: Context, ink: Ink): string {
  const { runs, red, lineBreak } = context.moulds;
  const mark = note ? referenceXml(note, context) : '';
  if (text === '' && !newLine) return mark;
  const key = runKey(bold, italic, underline);
  return pour(runs[key] as Mould<'ink' | 'lineBreak' | 'text'>, {
    ink: ink === 'black' ? '' : key === PLAIN ? red.alone : red.among,
    lineBreak: newLine ? lineBreak : '',
    text: escapeText(text),
  }) + mark;
}

const PLAIN = runKey(undefined, undefined, undefined);

/** The mark of a footnote, which is written later (`notesXml`). */
function referenceXml(note: readonly Paragraph[], { moulds, notes }: Context): string {
  if (!notes) throw new Error('bug: a footnote where Word allows none');
  notes.push(note);
  return pour(moulds.notes.reference, { id: notes.length });
}

/** A paragraph's border reaches from its left indent to its right one: what the rule does not fill goes to the indents. */
export function ruleXml({ length, within, before, after, keepNext }: Rule, context: Context, section: string): string {
  known('DuongKe', context);
  const room = twips(within) - twips(length);
  const left = Math.floor(room / 2);
  return pour(context.moulds.rules[keepNext ? 'true' : 'false'], {
    before: twips(before), after: twips(after), left, right: room - left, section,
  });
}
