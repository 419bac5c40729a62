import { recallNothing, type Recall } from '../memo.js';
import type { Inline, Item, Numbered, Para, Text } from '../plan/plan.js';
import { tableView, type TableView } from './table-view.js';

/** One element of the outline as the templates see it; every name is there in every case. */
export interface ItemView {
  /** A paragraph, or a line with a dash or the like before it. */
  readonly laDoan: boolean;
  readonly laPhan: boolean;
  /** `Phần I` with its title on the next line, in contrast to `A. TIÊU ĐỀ`. */
  readonly phanRiengDong: boolean;
  readonly laTieuDe: boolean;
  readonly laDanhSo: boolean;
  readonly laChuGiua: boolean;
  /** Of a heading on its own line: 3 to 6, the number in `h3` … `h6`. */
  readonly cap: number;
  /** The class of the paragraph. */
  readonly kieu: string;
  /** `- `, `+ `, `* `, or nothing. */
  readonly dau: string;
  /** The number, and how it alone is set: `b`, `i`, `bi` or nothing. */
  readonly so: string;
  readonly kieuSo: string;
  readonly tieuDe: Text | null;
  readonly noiDung: Text;
  readonly cacDong: readonly Text[];
  readonly bang: TableView | null;
  readonly cacY: readonly ItemView[];
}

const NO_TEXT: Text = { runs: [], span: { file: '', start: 0, end: 0 } };

const NOTHING: ItemView = {
  laDoan: false, laPhan: false, phanRiengDong: false, laTieuDe: false, laDanhSo: false, laChuGiua: false,
  cap: 0, kieu: '', dau: '', so: '', kieuSo: '', tieuDe: null, noiDung: NO_TEXT, cacDong: [], bang: null, cacY: [],
};

const BULLETS = [{ kieu: 'sao', dau: '* ' }, { kieu: 'gach', dau: '- ' }, { kieu: 'cong', dau: '+ ' }] as const;
const ROLES: Readonly<Record<Para['role'], string>> = { text: 'doan', note: 'ghi-chu', subheading: 'tieu-muc', notice: 'luu-y' };

/** `item` with all that is under it; of a part only its own lines, for its sections go through their own templates. */
export function itemView(item: Item, recall: Recall<Item, ItemView> = recallNothing): ItemView {
  return recall(item, [], () => viewOf(item, recall));
}

function viewOf(item: Item, recall: Recall<Item, ItemView>): ItemView {
  switch (item.kind) {
    case 'part':
      return { ...NOTHING, laPhan: true, phanRiengDong: item.style === 'phan', so: item.label, tieuDe: item.title ? upper(item.title) : null };
    case 'section':
      throw new Error('a section inside a section should have been refused when the plan was read');
    case 'numbered':
      return numberedView(item, recall);
    case 'bullet':
      return { ...NOTHING, laDoan: true, ...BULLETS[item.depth], noiDung: item.text, cacY: item.items.map((one) => itemView(one, recall)) };
    case 'para':
      return { ...NOTHING, laDoan: true, kieu: ROLES[item.role], noiDung: item.role === 'notice' ? notice(item.text) : item.text };
    case 'banner':
      return { ...NOTHING, laChuGiua: true, cacDong: item.lines };
    case 'table':
      return { ...NOTHING, bang: tableView(item.table) };
  }
}

function numberedView(item: Numbered, recall: Recall<Item, ItemView>): ItemView {
  const kieuSo = `${item.labelLook?.bold ? 'b' : ''}${item.labelLook?.italic ? 'i' : ''}`;
  const shared = { ...NOTHING, so: item.label, kieuSo, tieuDe: item.title ?? null, cacY: item.items.map((one) => itemView(one, recall)) };
  if (!item.text) return { ...shared, laTieuDe: true, cap: item.scheme === 'decimal' ? item.depth + 2 : 6 };
  return { ...shared, laDanhSo: true, kieu: item.scheme === 'decimal' ? 'khoan' : 'diem', noiDung: item.text };
}

/** "I. …" and what stands above it are in capitals (I.V row 6b). */
export function upper(text: Text): Text {
  return { ...text, runs: text.runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase('vi') })) };
}

/** "Lưu ý:" in bold italics before its text, unless the clerk gave it a look of its own. */
function notice(text: Text): Text {
  const [first, ...rest] = text.runs;
  const label = first && !first.bold && !first.italic ? /^[^:]*:/.exec(first.text)?.[0] : undefined;
  if (!first || label === undefined) return text;
  const { note, ...look } = first;
  const behind: Inline[] = first.text.length > label.length || note ? [{ ...look, text: first.text.slice(label.length), ...(note && { note }) }] : [];
  return { ...text, runs: [{ ...look, text: label, bold: true, italic: true }, ...behind, ...rest] };
}
