import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { Element, SizeSet } from '../standard/standard.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Plan } from '../plan/plan.js';
import { urgencyMark } from './marks.js';
import type { Block, Columns, Paragraph, Rule, StyleId } from './model.js';
import { lastLineOf, namesIn } from './names.js';
import { sizeOf } from './styles.js';
import { dateLine, numberLine } from './wording.js';

/** Width that other programs may measure beyond ours before a line breaks. */
const SLACK = mm(1);
/** What the left column keeps free, so that the body's name and Quốc hiệu never read as one line. */
const APART = mm(4);
/** Width of the right column in the official form (III-1.4), kept where the left one can do with the rest. */
const USUAL_RIGHT = mm(100);
/** Space between the number and the mark of urgency below it. */
const ABOVE_MARK = pt(6);

/** The header, or the line that stands in its way. */
export type HeaderResult = { readonly header: Columns } | { readonly tooWide: string };

/**
 * Issuing bodies and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, number and date in one row so
 * that they stay level (I.IV, ô 1–4). The right column is as wide as its widest line needs, so that Quốc hiệu never
 * breaks; the left one has the rest, and a body's name is broken by rule to fit it. A plan attached to a decision has
 * no number and no date of its own, so no second row (III-1.3).
 */
export function layoutHeader(plan: Plan, set: SizeSet, width: Length): HeaderResult {
  const { quocHieu, tieuNgu } = nd30.wording;
  const number = plan.soKyHieu && numberLine(plan.soKyHieu);
  const date = number === undefined ? undefined : dateLine(plan.diaDanh ?? '', plan.ngay);
  const need = pt(SLACK + Math.max(widthOf(quocHieu.chosen, 'quocHieu', set), widthOf(tieuNgu.chosen, 'tieuNgu', set), widthOf(date ?? '', 'diaDanhThoiGian', set)));
  const tries = [pt(Math.max(need, USUAL_RIGHT)), need];
  for (const right of tries) {
    const left = pt(width - right);
    const names = namesIn(plan.coQuan, set, pt(left - APART));
    if (!names || widthOf(number ?? '', 'soKyHieu', set) > left - SLACK) continue;
    const mark = plan.dau.khan ? [urgencyMark(plan.dau.khan)] : [];
    const issuers = [...names, rule(widthOf(lastLineOf(names), 'coQuanBanHanh', set) * nd30.rules.coQuanBanHanh.chosen, left)];
    const nation = [line('QuocHieu', quocHieu.chosen), line('TieuNgu', tieuNgu.chosen),
      rule(widthOf(tieuNgu.chosen, 'tieuNgu', set) * nd30.rules.tieuNgu.chosen, right)];
    const numbered = (text: string): Paragraph => ({ ...line('SoKyHieu', text), ...(mark.length > 0 && { after: ABOVE_MARK }) });
    return {
      header: {
        kind: 'columns',
        description: number === undefined
          ? 'Phần đầu văn bản: cơ quan ban hành, Quốc hiệu và Tiêu ngữ'
          : 'Phần đầu văn bản: cơ quan ban hành, Quốc hiệu và Tiêu ngữ, số, địa danh và thời gian',
        widths: [left, right],
        rows: number === undefined || date === undefined
          ? [[[...issuers, ...mark], nation]]
          : [[issuers, nation], [[numbered(number), ...mark], [line('DiaDanhThoiGian', date)]]],
      },
    };
  }
  // The name has at least the room of a usual column; where the date takes that, it is the date that is too wide.
  return { tooWide: date !== undefined && need > USUAL_RIGHT + mm(10) ? date : plan.coQuan.map(({ ten }) => ten).join(' - ') };
}

function widthOf(text: string, element: Element, set: SizeSet): Length {
  return measure(text, nd30.type[element], sizeOf(element, set));
}

function line(style: StyleId, text: string): Paragraph {
  return { kind: 'paragraph', style, runs: [{ text }] };
}

function rule(length: number, within: Length): Rule & Block {
  return { kind: 'rule', length: pt(length), within, before: pt(2), after: pt(0), keepNext: false };
}
