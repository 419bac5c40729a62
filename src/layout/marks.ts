import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Dau, Plan } from '../plan/plan.js';
import type { Block, Columns, Frame, Section } from './model.js';
import { sizeOf } from './styles.js';

/** Space between two frames in the top margin. */
const BETWEEN = mm(4);

/** The frame of an urgency stamp, in its legal size and in red, centred under the number (I.III.2b, ô 10b). */
export function urgencyMark(degree: NonNullable<Dau['khan']>): Frame {
  const { text, width, height } = nd30.urgency[degree].chosen;
  return frame(text, width, height, 'center', true);
}

/**
 * What the marks put around the section's first page: circulation top right in the margin (I.III.2c, ô 11); the mark of
 * a draft, which is not the decree's but every office's, in the same corner, left of circulation where both are; address
 * block and watermark.
 */
export function aroundFirstPage({ dau, lienHe }: Plan, set: SizeSet, width: Length): Pick<Section, 'firstHeader' | 'firstFooter' | 'watermark'> {
  const frames = [
    ...(dau.duThao ? [wordsOf(dau.duThao)] : []),
    ...(dau.luuHanh ? [nd30.circulation[dau.luuHanh].chosen] : []),
  ].map((text) => framed(text, set));
  return {
    ...(frames.length > 0 && { firstHeader: atRight(frames, width) }),
    ...(lienHe.length > 0 && { firstFooter: contact(lienHe, width) }),
    ...(dau.duThao?.hinhMo && { watermark: nd30.draft.chosen.text }),
  };
}

/** `DỰ THẢO`, `DỰ THẢO LẦN 2`. */
function wordsOf({ lan }: NonNullable<Dau['duThao']>): string {
  const { text, round } = nd30.draft.chosen;
  return lan === undefined ? text : `${text} ${round} ${lan}`;
}

function framed(text: string, set: SizeSet): Frame {
  const { height, padding } = nd30.frame.chosen;
  return frame(text, pt(measure(text, nd30.type.dauVanBan, sizeOf('dauVanBan', set)) + 2 * padding), height, 'right', false);
}

/** Frames side by side, the last one at the right margin: one above the other would reach into the header's lines. */
function atRight(frames: readonly Frame[], width: Length): readonly Block[] {
  const [first, second] = frames;
  if (!first || !second) return frames;
  const right = pt(second.width + BETWEEN);
  const columns: Columns = {
    kind: 'columns', description: 'Dấu dự thảo và phạm vi lưu hành', widths: [pt(width - right), right], rows: [[[first], [second]]],
  };
  return [columns];
}

/** Address, numbers and sites under a line over the whole text width (I.III.4, ô 13). */
function contact(lines: readonly string[], width: Length): Block[] {
  return [
    { kind: 'rule', length: width, within: width, before: pt(0), after: pt(2), keepNext: false },
    ...lines.map((text): Block => ({ kind: 'paragraph', style: 'LienHe', runs: [{ text }] })),
  ];
}

function frame(text: string, width: Length, height: Length, align: Frame['align'], red: boolean): Frame {
  return { kind: 'frame', width, height, align, red, paragraph: { kind: 'paragraph', style: 'DauVanBan', runs: [{ text }] } };
}
