import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { Plan } from '../plan/plan.js';
import type { ReadParagraph } from './html.js';
import type { Block, Columns, Paragraph } from './model.js';
import { sizeOf } from './styles.js';

/** Share of the text block that the signature takes on the right (I.IV draws ô 7a a little under one half). */
const RIGHT_SHARE = 0.54;
/** Share of the recipients' column that the lines of a group take; its note has the rest. */
const GROUP_SHARE = 0.78;
/** Space between the last line of the content and the block. */
const ABOVE = pt(12);
/** Height of an empty line as a multiple of the type size: Times New Roman's own line spacing. */
const LINE_HEIGHT = 1.15;

/**
 * Recipients on the left, the signature on the right, their first lines level (I.IV, ô 7 and 9b). One row that never
 * splits; the paragraph before it is kept with it by the caller.
 */
export function layoutSignature(plan: Plan, recipients: readonly ReadParagraph[], set: SizeSet, width: Length): Columns {
  const right = pt(width * RIGHT_SHARE);
  const left = pt(width - right);
  return {
    kind: 'columns',
    description: 'Nơi nhận và chữ ký',
    widths: [left, right],
    rows: [[grouped(recipients, left), signature(plan, set)]],
  };
}

function signature({ ky }: Plan, set: SizeSet): Block[] {
  const gap = pt(nd30.signatureGap.chosen * sizeOf('quyenHanChucVu', set) * LINE_HEIGHT);
  const last = ky.dong.length - 1;
  const lines = ky.dong.map((text, i): Paragraph => ({
    kind: 'paragraph', style: 'QuyenHanChucVu', runs: [{ text: text.toLocaleUpperCase('vi') }],
    ...(i === 0 && { before: ABOVE }), ...(i === last && { after: gap }),
  }));
  const names = [...(ky.chucVuKhac ? [ky.chucVuKhac.toLocaleUpperCase('vi')] : []), ...(ky.hoTen ? [ky.hoTen] : [])];
  return [...lines, ...names.map((text): Paragraph => ({ kind: 'paragraph', style: 'HoTen', runs: [{ text }] }))];
}

/** The recipients' paragraphs; those of a group stand beside its note with a line between. */
function grouped(paragraphs: readonly ReadParagraph[], width: Length): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const { group } = paragraphs[i] ?? { group: 0 };
    let end = i + 1;
    while (group > 0 && paragraphs[end]?.group === group) end += 1;
    const members = paragraphs.slice(i, end);
    if (group === 0) blocks.push(...members.map(bare));
    else blocks.push(braced(members, width));
    i = end;
  }
  return blocks;
}

function braced(members: readonly ReadParagraph[], width: Length): Columns {
  const lines = pt(width * GROUP_SHARE);
  return {
    kind: 'columns',
    brace: true,
    description: 'Nhóm nơi nhận có chung ghi chú',
    widths: [lines, pt(width - lines)],
    rows: [[members.filter((p) => !p.groupNote).map(bare), members.filter((p) => p.groupNote).map(bare)]],
  };
}

function bare({ style, runs }: ReadParagraph): Paragraph {
  return { kind: 'paragraph', style, runs };
}
