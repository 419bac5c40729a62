import { append, diagnostic, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { Plan } from '../plan/plan.js';
import type { Fragment, Fragments } from '../render/fragment.js';
import { annexPage, layoutAnnex } from './annex.js';
import { keepLast, layoutFlow, type Flow } from './flow.js';
import { layoutHeader, type HeaderResult } from './header.js';
import { readHtml, type ReadFragment, type ReadParagraph } from './html.js';
import { aroundFirstPage } from './marks.js';
import { NO_MEMO, type LayoutMemo } from './memo.js';
import type { DocumentModel, Page, ParagraphStyle, Properties } from './model.js';
import { layoutSignature } from './signature.js';
import { sizedStyles, sizeOf, styleSheet } from './styles.js';
import type { Room } from './table.js';
import { layoutTitle } from './title.js';

export { createLayoutMemo, type LayoutMemo } from './memo.js';

/**
 * The whole document from the plan and what the templates made of it. `created` is the instant it is dated; `memo` serves
 * all variations of a plan.
 */
export function layout(plan: Plan, fragments: Fragments, created: string, memo = NO_MEMO): Result<DocumentModel> {
  const page = pageOf(plan);
  const width = pt(page.width - page.left - page.right);
  const { set, header, diagnostics } = chooseSet(plan, width);
  const read = (part: Fragment): ReadFragment => memo.fragments(part, [], () => ('parts' in part ? joined(part.parts.map(read)) : readHtml(part, memo.pieces)));
  const recipients = fragments.recipients ? read(fragments.recipients) : { elements: [], diagnostics: [] };
  const file = plan.coQuan[0].span.file;
  const flow = (parts: readonly Fragment[], on: Page): Flow => {
    const all = joined(parts.map(read));
    append(diagnostics, all.diagnostics);
    const laid = layoutFlow(all.elements, roomOn(on, set, file), memo);
    append(diagnostics, laid.diagnostics);
    return laid;
  };
  const body = flow(fragments.body, page);
  const annexes = plan.phuLuc.map((annex, i) => {
    const on = annexPage(annex, page);
    const content = flow(fragments.annexes[i] ?? [], on);
    return { section: layoutAnnex(annex, plan, content.blocks, on, set), tableSizes: content.tableSizes };
  });
  append(diagnostics, recipients.diagnostics);
  if (recipients.elements.some(({ kind }) => kind === 'table')) {
    diagnostics.push(diagnostic('template.unknown-element', 'error', { template: 'noi-nhan', element: 'table' }));
  }
  if (!('header' in header) || hasErrors(diagnostics)) return { diagnostics };
  const tableSizes = [...new Set([body, ...annexes].flatMap((part) => part.tableSizes))];
  return {
    value: {
      properties: propertiesOf(plan, created),
      styles: stylesIn(plan, set, tableSizes, memo),
      bodySize: sizeOf('noiDung', set),
      sections: [{
        page,
        ...aroundFirstPage(plan, set, width),
        blocks: [
          header.header,
          ...layoutTitle(plan, set, width, memo.titles),
          // So that the signature never stands alone on a page (I.IV, SG09).
          ...(plan.ky.length > 0 ? keepLast(body.blocks, memo) : body.blocks),
          ...layoutSignature(plan, paragraphsOf(recipients.elements), set, width),
        ],
      }, ...annexes.map(({ section }) => section)],
    },
    diagnostics,
  };
}

function stylesIn({ trinhBay }: Plan, set: SizeSet, tableSizes: readonly Length[], { styles }: LayoutMemo): readonly ParagraphStyle[] {
  return styles(JSON.stringify([set, trinhBay, tableSizes]), () => [...styleSheet(set, trinhBay), ...sizedStyles(tableSizes, set, trinhBay)]);
}

function joined(parts: readonly ReadFragment[]): ReadFragment {
  return { elements: parts.flatMap(({ elements }) => elements), diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) };
}

/** The paragraphs of the recipients' template; the list has no tables. */
function paragraphsOf(elements: ReturnType<typeof readHtml>['elements']): ReadParagraph[] {
  return elements.filter((element): element is ReadParagraph => element.kind === 'paragraph');
}

/** What a table has to itself on a page. */
function roomOn(page: Page, set: SizeSet, file: string): Room {
  return { width: pt(page.width - page.left - page.right), height: pt(page.height - page.top - page.bottom), set, file };
}

/** The size set that was asked for, or the large one, or the compact one where the large header does not fit. */
function chooseSet(plan: Plan, width: Length): { set: SizeSet; header: HeaderResult; diagnostics: Diagnostic[] } {
  const asked = plan.trinhBay.coChu;
  const first: SizeSet = asked === 'gon' ? 'compact' : 'large';
  const header = layoutHeader(plan, first, width);
  if ('header' in header) return { set: first, header, diagnostics: [] };
  const line = header.tooWide;
  if (asked !== 'tu-dong') return { set: first, header, diagnostics: [diagnostic('layout.too-wide', 'error', { line }, plan.coQuan[0].span)] };
  const compact = layoutHeader(plan, 'compact', width);
  return {
    set: 'compact',
    header: compact,
    diagnostics: ['header' in compact
      ? diagnostic('layout.compact', 'info', { line }, plan.coQuan[0].span)
      : diagnostic('layout.too-wide', 'error', { line }, plan.coQuan[0].span)],
  };
}

function pageOf({ trinhBay }: Plan): Page {
  return {
    width: nd30.page.width.chosen,
    height: nd30.page.height.chosen,
    top: trinhBay.leTren,
    bottom: trinhBay.leDuoi,
    left: trinhBay.leTrai,
    right: trinhBay.lePhai,
    header: nd30.page.header.chosen,
  };
}

function propertiesOf(plan: Plan, created: string): Properties {
  const subject = plan.trichYeu.runs.map((run) => (run.newLine ? ` ${run.text}` : run.text)).join('');
  // Inside the title the first word loses its capital, unless it is an abbreviation.
  const inner = /^\p{Lu}(?!\p{Lu})/u.test(subject) ? subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1) : subject;
  return { title: `Kế hoạch ${inner}`, subject, author: plan.coQuan.map(({ ten }) => ten).join(' - '), created };
}
