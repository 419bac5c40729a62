import { nd30 } from '../standard/nd30.js';
import { recallNothing, type Recall } from '../memo.js';
import type { Annex, Item, NoiNhan, Plan, SectionKind, Text } from '../plan/plan.js';
import { endBasis, endContent, endItems, endWith, type EndMemo } from './endings.js';
import { itemView, upper, type ItemView } from './item-view.js';

/** What the templates see: every name is there in every case (`null` for none), for a missing name is an error. */
export interface SectionView {
  readonly so: string | null;
  readonly tieuDe: Text | null;
  readonly cacY: readonly ItemView[];
}

/** A section, or what stands outside of any, with the template that it goes through. */
export interface TemplatedSection {
  readonly template: SectionKind;
  readonly data: SectionView;
}

export interface RecipientView {
  readonly cacDong: readonly Text[];
  readonly ghiChu: Text | null;
  /** What stands below the line with `+`. */
  readonly gom: readonly Text[];
}

/** The recipients' block. */
export interface RecipientsView {
  readonly noiNhan: readonly RecipientView[];
  readonly luu: Text;
  readonly sauLuu: readonly Text[];
  readonly nguoiSoan: string | null;
}

export interface AnnexView {
  readonly so: string;
  readonly tieuDe: Text;
  readonly sections: readonly TemplatedSection[];
}

export interface View {
  readonly boiCanh: readonly Text[];
  readonly canCu: readonly Text[];
  readonly moDau: readonly Text[];
  readonly sections: readonly TemplatedSection[];
  readonly ketThuc: readonly Text[];
  /** `null` in a plan that is attached to a decision. */
  readonly nhan: RecipientsView | null;
  readonly phuLuc: readonly AnnexView[];
}

/** What of a view is kept from one variation of a plan to the next. */
export interface ViewMemo extends EndMemo {
  readonly titles: Recall<Text, Text>;
  readonly sections: Recall<Item, TemplatedSection>;
  readonly items: Recall<Item, ItemView>;
}

/** All decisions about what stands where, so that the templates only say how. */
export function viewOf(draft: Plan, memo?: ViewMemo): View {
  const plan = endContent(draft, memo);
  return {
    boiCanh: plan.boiCanh,
    canCu: endBasis(plan.canCu, memo),
    moDau: plan.moDau,
    sections: sectionsOf(plan.noiDung, memo),
    ketThuc: plan.ketThuc,
    nhan: plan.noiNhan ? recipientsOf(plan.noiNhan) : null,
    phuLuc: plan.phuLuc.map(annexView),
  };
}

/** Each line ends in `;`, one with others below it in a colon, the file copy in a stop (I.II.9d). */
function recipientsOf({ noi, luu, sauLuu, nguoiSoan }: NoiNhan): RecipientsView {
  const { each, last } = nd30.endings.noiNhan.chosen;
  return {
    noiNhan: noi.map(({ lines, note, items }) => ({
      cacDong: lines.map((line) => endWith(line, items.length > 0 ? ':' : each)),
      ghiChu: note ?? null,
      gom: items.map((item) => endWith(item, each)),
    })),
    luu: endWith(luu, last),
    sauLuu,
    nguoiSoan: nguoiSoan ?? null,
  };
}

/** The forms end an annex's text in `./.` as well (III-2.1). */
function annexView({ label, title, items }: Annex): AnnexView {
  return { so: label, tieuDe: upper(title), sections: sectionsOf(endItems(items, nd30.wording.ketThuc.chosen)) };
}

/** Sections by their templates; parts, and what stands outside any section, go through `noi-dung` without a title. */
function sectionsOf(items: readonly Item[], memo: Partial<ViewMemo> = {}): TemplatedSection[] {
  const { sections: known = recallNothing, titles = recallNothing, items: lines = recallNothing } = memo;
  const viewed = (item: Item): ItemView => itemView(item, lines);
  const titleOf = (title: Text): Text => titles(title, [], () => upper(title));
  const sections: TemplatedSection[] = [];
  let loose: ItemView[] = [];
  const flush = (): void => {
    if (loose.length > 0) sections.push({ template: 'noi-dung', data: { so: null, tieuDe: null, cacY: loose } });
    loose = [];
  };
  for (const item of items) {
    if (item.kind === 'section') {
      flush();
      sections.push(known(item, [], () => ({ template: item.purpose, data: { so: item.label, tieuDe: titleOf(item.title), cacY: item.items.map(viewed) } })));
    } else if (item.kind === 'part') {
      loose.push(viewed(item));
      flush();
      sections.push(...sectionsOf(item.items, memo));
    } else loose.push(viewed(item));
  }
  flush();
  return sections;
}
