import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { Element, SizeSet } from '../standard/standard.js';
import { mm, pt, type Length } from '../standard/units.js';
import type { Plan } from '../plan/plan.js';
import { breakName } from './break-name.js';
import type { Block, Columns, Paragraph, Rule, StyleId } from './model.js';
import { sizeOf } from './styles.js';
import { dateLine, numberLine } from './wording.js';

/** Width that other programs may measure beyond ours before a line breaks. */
const SLACK = mm(1);
/** Width of the right column in the official form (III-1.4), kept where the left one can do with the rest. */
const USUAL_RIGHT = mm(100);

/** The header, or the line that stands in its way. */
export type HeaderResult = { readonly header: Columns } | { readonly tooWide: string };

/**
 * Issuing body and number on the left, Quốc hiệu, Tiêu ngữ, place and date on the right, number and date in one row so
 * that they stay level (I.IV, ô 1–4). The right column is as wide as its widest line needs, so that Quốc hiệu never
 * breaks; the left one has the rest, and the body's name is broken by rule to fit it.
 */
export function layoutHeader(plan: Plan, set: SizeSet, width: Length): HeaderResult {
  const { quocHieu, tieuNgu } = nd30.wording;
  const date = dateLine(plan.diaDanh, plan.ngay);
  const need = pt(SLACK + Math.max(widthOf(quocHieu.chosen, 'quocHieu', set), widthOf(tieuNgu.chosen, 'tieuNgu', set), widthOf(date, 'diaDanhThoiGian', set)));
  const tries = [pt(Math.max(need, USUAL_RIGHT)), need];
  for (const right of tries) {
    const left = pt(width - right);
    const names = namesIn(plan, set, pt(left - SLACK));
    const number = numberLine(plan.soKyHieu);
    if (!names || widthOf(number, 'soKyHieu', set) > left - SLACK) continue;
    const last = names.issuer.at(-1) ?? '';
    return {
      header: {
        kind: 'columns',
        description: 'Phần đầu văn bản: cơ quan ban hành, Quốc hiệu và Tiêu ngữ, số, địa danh và thời gian',
        widths: [left, right],
        rows: [
          [
            [...names.parent.map((text) => line('CoQuanChuQuan', text)), ...names.issuer.map((text) => line('CoQuanBanHanh', text)),
              rule(widthOf(last, 'coQuanBanHanh', set) * nd30.rules.coQuanBanHanh.chosen, left)],
            [line('QuocHieu', quocHieu.chosen), line('TieuNgu', tieuNgu.chosen),
              rule(widthOf(tieuNgu.chosen, 'tieuNgu', set) * nd30.rules.tieuNgu.chosen, right)],
          ],
          [[line('SoKyHieu', number)], [line('DiaDanhThoiGian', date)]],
        ],
      },
    };
  }
  return { tooWide: plan.coQuan.ten };
}

/** The lines of parent and issuer in capitals, `undefined` where a line of them cannot fit `width`. */
function namesIn({ coQuan }: Plan, set: SizeSet, width: Length): { parent: string[]; issuer: string[] } | undefined {
  const lines = (name: string, element: Element): string[] | undefined => {
    const fits = (text: string): boolean => widthOf(upper(text), element, set) <= width;
    return breakName(name, fits)?.map(upper);
  };
  const own = coQuan.dong?.map(upper);
  const issuer = own?.every((text) => widthOf(text, 'coQuanBanHanh', set) <= width) ? own : lines(coQuan.ten, 'coQuanBanHanh');
  const parent = coQuan.chuQuan ? lines(coQuan.chuQuan, 'coQuanChuQuan') : [];
  return issuer && parent && { parent, issuer };
}

function widthOf(text: string, element: Element, set: SizeSet): Length {
  return measure(text, nd30.type[element], sizeOf(element, set));
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function line(style: StyleId, text: string): Paragraph {
  return { kind: 'paragraph', style, runs: [{ text }] };
}

function rule(length: number, within: Length): Rule & Block {
  return { kind: 'rule', length: pt(length), within, before: pt(2), after: pt(0), keepNext: false };
}
