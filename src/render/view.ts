import { nd30 } from '../standard/nd30.js';
import type { Item, Plan, Section, SectionKind, Text } from '../plan/plan.js';
import { endBasis, endContent, endWith } from './endings.js';
import { tableView, type TableView } from './table-view.js';

/** What the templates see: every name is there in every case (`null` for none), for a missing name is an error. */
export interface SectionView {
  readonly so: string | null;
  readonly tieuDe: Text | null;
  readonly cacY: readonly ItemView[];
}

export interface ItemView {
  readonly laTieuDe: boolean;
  readonly laDanhSo: boolean;
  readonly laChuGiua: boolean;
  /** Of a heading on its own line: 3 to 6, the number in `h3` … `h6`. */
  readonly cap: number;
  readonly kieu: string;
  readonly dau: string;
  readonly so: string;
  readonly tieuDe: Text | null;
  readonly noiDung: Text;
  readonly cacDong: readonly Text[];
  readonly bang: TableView | null;
  readonly cacY: readonly ItemView[];
}

export interface RecipientView {
  readonly cacDong: readonly Text[];
  readonly ghiChu: Text | null;
}

export interface View {
  readonly canCu: readonly Text[];
  readonly moDau: readonly Text[];
  readonly sections: readonly { readonly template: SectionKind; readonly data: SectionView }[];
  readonly ketThuc: readonly Text[];
  readonly noiNhan: readonly RecipientView[];
  readonly luu: Text;
}

/** All decisions about what stands where, so that the templates only say how. */
export function viewOf(draft: Plan): View {
  const plan = endContent(draft);
  const { each, last } = nd30.endings.noiNhan.chosen;
  return {
    canCu: endBasis(plan.canCu),
    moDau: plan.moDau,
    sections: sectionsOf(plan.noiDung),
    ketThuc: plan.ketThuc,
    noiNhan: plan.noiNhan.noi.map(({ lines, note }) => ({ cacDong: lines.map((line) => endWith(line, each)), ghiChu: note ?? null })),
    luu: endWith(plan.noiNhan.luu, last),
  };
}

/** Sections by their templates; what stands outside any section goes through `noi-dung` without a title. */
function sectionsOf(items: readonly Item[]): View['sections'] {
  const sections: { template: SectionKind; data: SectionView }[] = [];
  let loose: Item[] = [];
  const flush = (): void => {
    if (loose.length > 0) sections.push({ template: 'noi-dung', data: { so: null, tieuDe: null, cacY: loose.map(itemView) } });
    loose = [];
  };
  for (const item of items) {
    if (item.kind !== 'section') {
      loose.push(item);
      continue;
    }
    flush();
    sections.push({ template: item.purpose, data: sectionView(item) });
  }
  flush();
  return sections;
}

function sectionView(section: Section): SectionView {
  return { so: section.label, tieuDe: upper(section.title), cacY: section.items.map(itemView) };
}

/** "I. …" stands in capitals (I.V row 6b). */
function upper(text: Text): Text {
  return { ...text, runs: text.runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') })) };
}

const NOTHING: ItemView = {
  laTieuDe: false, laDanhSo: false, laChuGiua: false, cap: 0, kieu: '', dau: '', so: '',
  tieuDe: null, noiDung: { runs: [], span: { file: '', start: 0, end: 0 } }, cacDong: [], bang: null, cacY: [],
};

function itemView(item: Item): ItemView {
  switch (item.kind) {
    case 'section':
      throw new Error('a section inside a section should have been refused when the plan was read');
    case 'numbered': {
      const cacY = item.items.map(itemView);
      const kieu = item.scheme === 'letter' ? 'diem' : 'khoan';
      const shared = { ...NOTHING, so: item.label, tieuDe: item.title ?? null, cacY };
      if (!item.text) return { ...shared, laTieuDe: true, cap: item.scheme === 'letter' ? 6 : item.depth + 2 };
      return { ...shared, laDanhSo: true, kieu, noiDung: item.text };
    }
    case 'bullet':
      return { ...NOTHING, kieu: item.depth === 1 ? 'gach' : 'cong', dau: item.depth === 1 ? '- ' : '+ ', noiDung: item.text, cacY: item.items.map(itemView) };
    case 'para':
      return { ...NOTHING, kieu: item.note ? 'ghi-chu' : 'doan', noiDung: item.text };
    case 'banner':
      return { ...NOTHING, laChuGiua: true, cacDong: item.lines };
    case 'table':
      return { ...NOTHING, bang: tableView(item.table) };
  }
}
