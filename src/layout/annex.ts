import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { mm, pt } from '../standard/units.js';
import type { Annex, Plan } from '../plan/plan.js';
import { glue } from './glue.js';
import type { Block, Page, Section } from './model.js';
import { sizeOf } from './styles.js';
import { evened } from './tie-words.js';
import { dateWords } from '../standard/date-words.js';
import { nameInText, numberLine } from './wording.js';

/** The rule under an annex's heading: about eleven underscores in the form (III-2.1). */
const RULE = mm(20);

/**
 * An annex as a section of its own: new page, page numbers from 1, its heading, "(Kèm theo …)" and a short rule above
 * what it holds (I.III.1, III-2.1), on `page`. `content` begins with the paragraphs of its number and title.
 */
export function layoutAnnex(annex: Annex, plan: Plan, content: readonly Block[], page: Page, set: SizeSet): Section {
  const heading = content.findLastIndex((block) => block.kind === 'paragraph' && block.style === 'PhuLucTieuDe') + 1;
  const width = pt(page.width - page.left - page.right);
  const even = (block: Block): Block => {
    if (block.kind !== 'paragraph' || block.style === 'PhuLucSo') return block;
    const element = block.style === 'KemTheo' ? 'kemTheo' : 'phuLucTieuDe';
    return evened(block, nd30.type[element], sizeOf(element, set), width);
  };
  return {
    page,
    blocks: [
      ...content.slice(0, heading).map(even),
      even({ kind: 'paragraph', style: 'KemTheo', runs: glue([{ text: enclosedWith(annex, plan) }]) }),
      { kind: 'rule', length: RULE, within: width, before: pt(2), after: pt(12), keepNext: true },
      ...content.slice(heading),
    ],
  };
}

/** "(Kèm theo Kế hoạch số … ngày … của …)", blank in a draft and, on wish, for an electronic document (I.III.1c). */
function enclosedWith({ filled }: Annex, { soKyHieu, ngay, coQuan, kemTheo }: Plan): string {
  const decision = kemTheo?.runs.map((run) => run.text).join('');
  if (decision || !soKyHieu) return `(Kèm theo Kế hoạch ban hành ${decision?.charAt(0).toLocaleLowerCase('vi') ?? ''}${decision?.slice(1) ?? ''})`;
  const number = numberLine(filled ? soKyHieu : { kyHieu: soKyHieu.kyHieu }).replace(nd30.wording.so.chosen, 'số');
  return `(Kèm theo Kế hoạch ${number} ${dateWords(filled ? ngay : {})} của ${coQuan.map(nameInText).join(', ')})`;
}

/** The annex's paper: turned a quarter on wish; the margins of I.I.3 hold for the page as it is read. */
export function annexPage({ landscape }: Annex, page: Page): Page {
  return landscape ? { ...page, width: page.height, height: page.width } : page;
}
