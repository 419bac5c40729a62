import { measure } from '../standard/measure.js';
import { nd30 } from '../standard/nd30.js';
import type { SizeSet } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { CoQuan } from '../plan/plan.js';
import { breakName } from './break-name.js';
import type { Paragraph } from './model.js';
import { sizeOf } from './styles.js';

/** Between the names of the bodies of a joint plan, so that two names are not read as one in two lines. */
const JOINER = ' -';
/** Above the second and third body where each has a parent line of its own. */
const BETWEEN = pt(4);

type NameStyle = 'CoQuanChuQuan' | 'CoQuanBanHanh';

/**
 * The lines of parents and issuers in capitals, top to bottom, the last one an issuer's; `undefined` where a syllable
 * cannot fit `width`. The bodies of a joint plan, of which the decree says nothing, stand as offices put them: a parent
 * that they share is printed once and their names are joined by dashes, on one line if that fits, else each on its own;
 * with parents that differ each body stands with its own below the one before.
 */
export function namesIn(bodies: readonly CoQuan[], set: SizeSet, width: Length): Paragraph[] | undefined {
  const lines = (style: NameStyle, name: string, tail = ''): string[] | undefined => {
    const broken = breakName(name, (text) => widthOf(upper(text) + tail, style, set) <= width)?.map(upper);
    return broken && [...broken.slice(0, -1), (broken.at(-1) ?? '') + tail];
  };
  const issuer = ({ ten, dong }: CoQuan, tail: string): string[] | undefined => {
    const own = dong?.map((text, i) => upper(text) + (i === dong.length - 1 ? tail : ''));
    return own?.every((text) => widthOf(text, 'CoQuanBanHanh', set) <= width) ? own : lines('CoQuanBanHanh', ten, tail);
  };
  const shared = bodies.every(({ chuQuan }) => sameName(chuQuan, bodies[0]?.chuQuan));
  const joined = upper(bodies.map(({ ten }) => ten).join(`${JOINER} `));
  const parts: (Paragraph[] | undefined)[] = bodies.map((body, i) => {
    const parent = body.chuQuan && (i === 0 || !shared) ? lines('CoQuanChuQuan', body.chuQuan) : [];
    const next = bodies[i + 1];
    const own = issuer(body, next && (shared || !next.chuQuan) ? JOINER : '');
    if (!parent || !own) return undefined;
    const block = [...parent.map(paragraphIn('CoQuanChuQuan')), ...own.map(paragraphIn('CoQuanBanHanh'))];
    return shared || i === 0 ? block : block.map((line, k) => (k === 0 ? { ...line, before: BETWEEN } : line));
  });
  if (bodies.length > 1 && shared && widthOf(joined, 'CoQuanBanHanh', set) <= width) {
    const parent = (parts[0] ?? []).filter(({ style }) => style === 'CoQuanChuQuan');
    return [...parent, paragraphIn('CoQuanBanHanh')(joined)];
  }
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The text of the last of these lines. */
export function lastLineOf(names: readonly Paragraph[]): string {
  return names.at(-1)?.runs.map(({ text }) => text).join('') ?? '';
}

function paragraphIn(style: NameStyle): (text: string) => Paragraph {
  return (text) => ({ kind: 'paragraph', style, runs: [{ text }] });
}

function widthOf(text: string, style: NameStyle, set: SizeSet): Length {
  const element = style === 'CoQuanChuQuan' ? 'coQuanChuQuan' : 'coQuanBanHanh';
  return measure(text, nd30.type[element], sizeOf(element, set));
}

function sameName(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && upper(a) === upper(b));
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}
