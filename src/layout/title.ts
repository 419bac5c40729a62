import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { Element, SizeSet } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { Inline, Plan } from '../plan/plan.js';
import type { Memo } from '../memo.js';
import { glue, withSpacesOf } from './glue.js';
import type { Block, Paragraph, Run, StyleId } from './model.js';
import { sizeOf } from './styles.js';
import { tieWords } from './tie-words.js';
import { balancedWidth, wrap } from './wrap.js';

/** A centred paragraph, and its last line as measured. */
export interface Centred {
  readonly paragraph: Paragraph;
  readonly last: string;
}

/** Share of the text block that a centred title takes at most; offices keep it off the margins. */
const TITLE_SHARE = 0.9;

/**
 * KẾ HOẠCH, the trích yếu in lines of even length, of a plan attached to a decision the line that says so, and the rule
 * below: a third to a half of the trích yếu's last line (I.II.5b, III-1.3).
 */
export function layoutTitle({ trichYeu, kemTheo }: Plan, set: SizeSet, width: Length, memo: Memo<Centred>): Block[] {
  const centred = (...asked: Parameters<typeof centre>): Centred => memo(JSON.stringify(asked), () => centre(...asked));
  const title = centred('TrichYeu', 'trichYeu', trichYeu.runs, set, width);
  return [
    TEN_LOAI,
    title.paragraph,
    ...(kemTheo ? [centred('KemTheo', 'kemTheo', [{ text: '(' }, ...kemTheo.runs, { text: ')' }], set, width).paragraph] : []),
    {
      kind: 'rule', length: pt(Math.min(width, measure(title.last, nd30.type.trichYeu, sizeOf('trichYeu', set))) * nd30.rules.trichYeu.chosen), within: width,
      before: pt(2), after: pt(12), keepNext: true,
    },
  ];
}

const TEN_LOAI: Paragraph = { kind: 'paragraph', style: 'TenLoai', runs: [{ text: nd30.wording.tenLoai.chosen }] };

/** A stretch of a title; a footnote of its own hangs on it as anywhere. */
function runOf({ text, bold, italic, underline, newLine, note }: Inline): Run {
  return {
    text, ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }), ...(newLine && { newLine }),
    ...(note && { note: [{ kind: 'paragraph', style: 'ChuThich', runs: glue(note.runs.map(runOf)) }] }),
  };
}

/** In the lines that were typed, or else drawn in so that its lines are even. */
function centre(style: StyleId, element: Element, inlines: readonly Inline[], set: SizeSet, width: Length): Centred {
  const runs = glue(inlines.map(runOf));
  const size = sizeOf(element, set);
  const face = nd30.type[element];
  const within = pt(width * TITLE_SHARE);
  const typed = runs.map((run) => (run.newLine ? `\n${run.text}` : run.text)).join('').split('\n');
  const last = typed.at(-1) ?? '';
  if (typed.length > 1) return { paragraph: { kind: 'paragraph', style, runs }, last: wrap(last, face, size, width).at(-1) ?? '' };
  const tied = tieWords(last, face, size, within);
  const even = balancedWidth(tied, face, size, within);
  return {
    paragraph: { kind: 'paragraph', style, runs: withSpacesOf(tied, runs), inset: pt((width - even) / 2) },
    last: wrap(tied, face, size, even).at(-1) ?? '',
  };
}
