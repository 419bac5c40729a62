import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Plan } from '../plan/plan.js';
import type { ReadParagraph } from './html.js';
import type { Block, Columns, Paragraph } from './model.js';
import { namesOf, postsOf } from './signer.js';

/** Share of the text block that the signature takes on the right (I.IV draws ô 7a a little under one half). */
const RIGHT_SHARE = 0.54;
/** Share of the recipients' column that the lines of a group take; its note has the rest. */
const GROUP_SHARE = 0.78;
/** Distance of the brace from the longest line. */
const BESIDE = mm(2);

/**
 * What stands below the content (I.IV, ô 7 and 9b), in rows that never split; the paragraph before it is kept with it by
 * the caller. One signer: the recipients on the left, the signature on the right, their first lines level. Several: the
 * signatures of a joint plan side by side over the whole width in the order of their bodies, left to right, with their
 * names level, and the recipients below in the whole width, for there is no room for them beside three columns. The
 * decree has no word on joint plans. Nothing for a plan without a signer of its own.
 */
export function layoutSignature({ ky }: Plan, recipients: readonly ReadParagraph[], set: SizeSet, width: Length): Block[] {
  const [signer] = ky;
  if (!signer) return [];
  if (ky.length === 1) {
    const right = pt(width * RIGHT_SHARE);
    const left = pt(width - right);
    const signature = [...postsOf(signer, set, right), ...namesOf(signer).filter(({ runs }) => runs.length > 0)];
    return [{
      kind: 'columns',
      description: 'Nơi nhận và chữ ký',
      widths: [left, right],
      rows: rowsOf(grouped(recipients, left), signature),
    }];
  }
  const each = pt(width / ky.length);
  const signatures: Columns = {
    kind: 'columns',
    description: 'Chữ ký của các cơ quan',
    widths: ky.map(() => each),
    rows: [
      // Kept with the names: a page must not end between a post and its name.
      ky.map((one) => postsOf(one, set, each).map((block) => (block.kind === 'paragraph' ? { ...block, keepNext: true } : block))),
      ky.map((one) => namesOf(one)),
    ],
  };
  return [signatures, ...grouped(recipients, width)];
}

/** The recipients' paragraphs; those of a group stand beside its note with a line between. */
function grouped(paragraphs: readonly ReadParagraph[], width: Length): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const { group = 0 } = paragraphs[i] ?? {};
    let end = i + 1;
    while (group > 0 && paragraphs[end]?.group === group) end += 1;
    const members = paragraphs.slice(i, end);
    if (group === 0) blocks.push(...members.map(bare));
    else blocks.push(braced(members, width));
    i = end;
  }
  return blocks;
}

/** Recipients that fill more than this many lines do not stand in one row with the signature. */
const LONG_LIST = 40;
/** As many lines of the list stand beside the signature as it is tall; the others follow in rows of as many. */
const BESIDE_SIGNATURE = 18;

/**
 * A row never splits, and one that is taller than a page would push the signature to a page of its own (SG09): a very
 * long list goes on in rows of its own below the one with the signature.
 */
function rowsOf(list: readonly Block[], signature: readonly Block[]): (readonly (readonly Block[])[])[] {
  if (list.length <= LONG_LIST) return [[list, signature]];
  const rows: (readonly (readonly Block[])[])[] = [[list.slice(0, BESIDE_SIGNATURE), signature]];
  for (let at = BESIDE_SIGNATURE; at < list.length; at += BESIDE_SIGNATURE) {
    rows.push([list.slice(at, at + BESIDE_SIGNATURE), [{ kind: 'paragraph', style: 'NoiNhan', runs: [] }]]);
  }
  return rows;
}

/** The brace stands close behind the longest line, or where the lines' share of the column ends. */
function braced(members: readonly ReadParagraph[], width: Length): Columns {
  const note = members.filter((p) => p.groupNote);
  const lines = members.filter((p) => !p.groupNote);
  const { noiNhan } = nd30.type;
  const longest = Math.max(...lines.map(({ runs }) => measure(runs.map((run) => run.text).join(''), noiNhan, noiNhan.size.large)));
  const left = pt(Math.min(width * GROUP_SHARE, longest + BESIDE));
  return {
    kind: 'columns',
    brace: true,
    description: 'Nhóm nơi nhận có chung ghi chú',
    widths: [left, pt(width - left)],
    rows: [[lines.map(bare), note.map(bare)]],
  };
}

function bare({ style, runs }: ReadParagraph): Paragraph {
  return { kind: 'paragraph', style, runs };
}
