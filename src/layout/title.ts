import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { Text } from '../plan/plan.js';
import { glue } from './glue.js';
import type { Block } from './model.js';
import { sizeOf } from './styles.js';
import { balancedWidth, wrap } from './wrap.js';

/** Share of the text block that a centred title takes at most; offices keep it off the margins. */
const TITLE_SHARE = 0.9;

/**
 * KẾ HOẠCH, the trích yếu in lines of even length, and the rule below it: a third to a half of the last line
 * (I.II.5b).
 */
export function layoutTitle({ runs }: Text, set: SizeSet, width: Length): Block[] {
  const trichYeu = runs.map((run) => run.text).join('');
  const size = sizeOf('trichYeu', set);
  const face = nd30.type.trichYeu;
  const even = balancedWidth(trichYeu, face, size, pt(width * TITLE_SHARE));
  const inset = pt((width - even) / 2);
  const last = wrap(trichYeu, face, size, even).at(-1) ?? '';
  return [
    { kind: 'paragraph', style: 'TenLoai', runs: [{ text: nd30.wording.tenLoai.chosen }] },
    { kind: 'paragraph', style: 'TrichYeu', runs: glue(runs.map(({ text, bold, italic, underline }) => ({ text, ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) }))), inset },
    {
      kind: 'rule', length: pt(measure(last, face, size) * nd30.rules.trichYeu.chosen), within: width,
      before: pt(2), after: pt(12), keepNext: true,
    },
  ];
}
