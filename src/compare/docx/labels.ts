import { counted } from './counting.js';
import { withSigns } from './signs.js';
import type { Styles } from './styles.js';
import { at, elements, isOn, valueOf, type Element } from './xml.js';

/** Gives the label that Word sets before a paragraph with the properties `properties`, such as `a) `, and counts on. */
export type Labels = (properties: Element | undefined) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  /** What stands between the label and the text. */
  readonly gap: string;
  /** False when the count goes on below a new number above. */
  readonly restarts: boolean;
  /** Numbers of the levels above in digits, whatever their own format. */
  readonly digits: boolean;
  readonly style: string | undefined;
}

/** A list as the text refers to it; lists of one `kind` count together. */
interface List {
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Word takes no longer labels; without an end, a file of one long label and many paragraphs would fill the memory. */
const LONGEST = 255;

/** Word's automatic numbers, which are nowhere in the text. Call what it gives once for each paragraph, in order. */
export function createLabels(numbering: Element | undefined, styles: Styles): Labels {
  const lists = listsOf(numbering, styles);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  return (properties) => {
    const own = at(properties, 'w:numPr');
    const styled = styles.list(valueOf(properties, 'w:pStyle'));
    const id = valueOf(own, 'w:numId') ?? valueOf(styled?.list, 'w:numId') ?? '';
    const list = lists.get(id);
    if (!list) return '';
    const depth = depthOf(own, styled, list);
    const level = list.levels.get(depth);
    if (!level) return '';

    const count = counts.get(list.kind) ?? new Map<number, number>();
    counts.set(list.kind, count);
    if (!begun.has(id)) for (const [each, start] of list.starts) count.set(each, start - 1);
    begun.add(id);
    count.set(depth, (count.get(depth) ?? level.start - 1) + 1);
    for (const [each, below] of list.levels) if (each > depth && below.restarts) count.delete(each);

    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const each = Number(digit) - 1;
      const above = list.levels.get(each);
      return above ? counted(count.get(each) ?? above.start, level.digits ? 'decimal' : above.format) : '';
    });
    return label === '' ? '' : withSigns(label) + level.gap;
  };
}

/** The depth in `list`, from 0: said at the paragraph, by its style, or by the level that claims the style. */
function depthOf(own: Element | undefined, styled: ReturnType<Styles['list']>, list: List): number {
  const said = valueOf(own, 'w:ilvl') ?? valueOf(styled?.list, 'w:ilvl');
  if (said !== undefined) return numberOf(said, 0);
  return [...list.levels].find(([, { style }]) => style !== undefined && style === styled?.style)?.[0] ?? 0;
}

function listsOf(numbering: Element | undefined, styles: Styles): ReadonlyMap<string, List> {
  if (!numbering) return new Map();
  const kinds = new Map(elements(numbering, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]));
  const nums = new Map(elements(numbering, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  return new Map([...nums].map(([id, num]): [string, List] => {
    const named = valueOf(num, 'w:abstractNumId') ?? '';
    // A list style holds its levels in one place; other kinds only name it.
    const linked = styles.list(valueOf(kinds.get(named), 'w:numStyleLink'))?.list;
    const kind = linked ? (valueOf(nums.get(valueOf(linked, 'w:numId') ?? ''), 'w:abstractNumId') ?? named) : named;
    const overrides = elements(num, 'w:lvlOverride');
    return [id, {
      kind,
      levels: new Map([...levelsIn(kinds.get(kind)), ...overrides.flatMap(levelsIn)]),
      starts: new Map(overrides.flatMap((override): [number, number][] => {
        const start = valueOf(override, 'w:startOverride');
        return start === undefined ? [] : [[depthSaid(override), numberOf(start, 1)]];
      })),
    }];
  }));
}

function levelsIn(parent: Element | undefined): [number, Level][] {
  return (parent ? elements(parent, 'w:lvl') : []).map((level) => [depthSaid(level), {
    start: numberOf(valueOf(level, 'w:start'), 1),
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: (valueOf(level, 'w:lvlText') ?? '').slice(0, LONGEST),
    gap: valueOf(level, 'w:suff') === 'nothing' ? '' : ' ',
    restarts: valueOf(level, 'w:lvlRestart') !== '0',
    digits: isOn(at(level, 'w:isLgl')),
    style: valueOf(level, 'w:pStyle'),
  }]);
}

const depthSaid = (element: Element): number => numberOf(element.attributes['w:ilvl'], 0);

/** The whole number in `text`; `otherwise` when there is none. */
function numberOf(text: string | undefined, otherwise: number): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : otherwise;
}
