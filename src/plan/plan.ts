import type { Span } from '../diagnostic.js';
import type { Length } from '../standard/units.js';
import type { DataTable } from './table/table.js';

/** A plan that is complete and valid: what the YAML means, with nothing of how it was typed. */
export interface Plan {
  /** The issuing bodies in the order of the header: one, or the two or three of a joint plan. */
  readonly coQuan: readonly [CoQuan, ...CoQuan[]];
  /** This, the place, the recipients and the signatures are missing in a plan that is attached to a decision. */
  readonly soKyHieu?: SoKyHieu;
  readonly diaDanh?: string;
  readonly ngay: Ngay;
  readonly dau: Dau;
  readonly trichYeu: Text;
  /** `Kèm theo Quyết định số …` without brackets: the plan is attached to that decision (III-1.3). */
  readonly kemTheo?: Text;
  /** Upright paragraphs before the legal basis. */
  readonly boiCanh: readonly Text[];
  /** Each without its final mark; "Căn cứ" and its kin already in front. */
  readonly canCu: readonly Text[];
  /** Upright paragraphs between the legal basis and the body. */
  readonly moDau: readonly Text[];
  readonly noiDung: readonly Item[];
  readonly ketThuc: readonly Text[];
  readonly phuLuc: readonly Annex[];
  readonly noiNhan?: NoiNhan;
  /** One for each issuing body, in their order. */
  readonly ky: readonly Ky[];
  /** The lines of the block at page 1's foot (I.III.4). */
  readonly lienHe: readonly string[];
  readonly trinhBay: TrinhBay;
}

/** The issuing body (I.II.2). Names as typed; the header's capitals and line breaks are layout. */
export interface CoQuan {
  readonly ten: string;
  /** The direct parent body, never for UBND and HĐND. */
  readonly chuQuan?: string;
  /** The clerk's own line breaks of `ten`; otherwise layout breaks by rule. */
  readonly dong?: readonly string[];
  readonly span: Span;
}

/** I.II.3. Without a number the plan is a draft. */
export interface SoKyHieu {
  /** The digits as they are printed: below 10 with their 0. */
  readonly so?: string;
  /** With its type part: `KH-UBND`. */
  readonly kyHieu: string;
}

/** Marks on page 1 (I.III.2); what they say is in the standard. */
export interface Dau {
  readonly khan?: 'khan' | 'thuongKhan' | 'hoaToc';
  readonly luuHanh?: 'xemXongTraLai' | 'luuHanhNoiBo';
  /** `lan`: the draft's round; `hinhMo`: also as a watermark. */
  readonly duThao?: { readonly lan?: number; readonly hinhMo: boolean };
}

/** A date that may be partly unknown in a draft; a day never comes without its month, a month never without its year. */
export interface Ngay {
  readonly ngay?: number;
  readonly thang?: number;
  readonly nam?: number;
}

/** Inline text of one paragraph. */
export interface Text {
  readonly runs: readonly Inline[];
  readonly span: Span;
}

export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** A line of its own begins here, as the clerk typed it. */
  readonly newLine?: true;
  /** A footnote whose mark stands behind `text`. */
  readonly note?: Text;
  /** A name to be looked up, in whose place `text` will stand; none is left in a plan that was read. */
  readonly reference?: Reference;
}

/** `{{phu_luc.phan_cong}}`: what it names, and where it was typed. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly span: Span;
}

export type ReferenceKind = 'phu_luc' | 'bang' | 'muc';

/** What a section is for; it chooses the template (`muc-dich`, `noi-dung`, `to-chuc-thuc-hien`). */
export type SectionKind = 'muc-dich' | 'noi-dung' | 'to-chuc-thuc-hien';

export type Item = Part | Section | Numbered | Bullet | Para | Banner | TableItem;

/** What stands above `I.`: `Phần I` with its title below (I.V row 6b), or `A. TIÊU ĐỀ` on one line, as offices write. */
export interface Part {
  readonly kind: 'part';
  readonly style: 'phan' | 'chu';
  readonly label: string;
  readonly title?: Text;
  readonly items: readonly Item[];
}

/** `I. TIÊU ĐỀ` (I.V row 6b). */
export interface Section {
  readonly kind: 'section';
  readonly purpose: SectionKind;
  readonly label: string;
  readonly title: Text;
  /** What a reference calls it. */
  readonly name?: string;
  readonly items: readonly Item[];
}

/** `1.`, `1.1.`, `1.1.1.`, `a)` or `(1)`: a heading on its own line, a heading before a text, or a text alone. */
export interface Numbered {
  readonly kind: 'numbered';
  readonly scheme: 'decimal' | 'letter' | 'bracket';
  /** 1 for `1.`, 2 for `1.1.`, 3 for `1.1.1.`; always 1 for `a)` and `(1)`. */
  readonly depth: 1 | 2 | 3;
  readonly label: string;
  /** Bold. With its colon where the text follows on the line. */
  readonly title?: Text;
  readonly text?: Text;
  /** The look of the number alone, where it differs from the text behind it. */
  readonly labelLook?: { readonly bold?: true; readonly italic?: true };
  readonly name?: string;
  readonly items: readonly Item[];
}

/** `*` (depth 0, a label line with dashes below), `-` (depth 1) or `+` (depth 2). */
export interface Bullet {
  readonly kind: 'bullet';
  readonly depth: 0 | 1 | 2;
  readonly text: Text;
  readonly items: readonly Item[];
}

/**
 * A paragraph without a marker. `note`: wholly in brackets, in italics; `subheading`: wholly bold and without an end
 * mark; `notice`: begins with "Lưu ý:" or "Ghi chú:".
 */
export interface Para {
  readonly kind: 'para';
  readonly role: 'text' | 'note' | 'subheading' | 'notice';
  readonly text: Text;
}

/** Centred lines, such as a stage backdrop's. */
export interface Banner {
  readonly kind: 'banner';
  readonly lines: readonly Text[];
}

/** A table of data, where it stands in the text. */
export interface TableItem {
  readonly kind: 'table';
  readonly table: DataTable;
}

/** An annex (I.III.1): on a page of its own, with page numbers of its own. */
export interface Annex {
  /** `Phụ lục`, or `Phụ lục I` where there are several. */
  readonly label: string;
  readonly title: Text;
  readonly name?: string;
  readonly landscape: boolean;
  /** False leaves number and date in "(Kèm theo …)" blank, as an electronic document may (I.III.1c). */
  readonly filled: boolean;
  readonly items: readonly Item[];
  readonly span: Span;
}

/** I.II.9, block 9b. */
export interface NoiNhan {
  readonly noi: readonly Recipient[];
  /** Behind `Lưu:`, e.g. `VT, KT`, without the final stop. */
  readonly luu: Text;
  /** Lines below that one, as typed. */
  readonly sauLuu: readonly Text[];
  /** `PL.(300)` (I.III.3). */
  readonly nguoiSoan?: string;
}

export interface Recipient {
  /** One line for one recipient; several where a note holds for a group. Without final marks. */
  readonly lines: readonly Text[];
  /** The group's note with its brackets; a single recipient's note is part of its line. */
  readonly note?: Text;
  /** What stands below the line with `+`. */
  readonly items: readonly Text[];
}

/** I.II.7. Lines above the name, top to bottom, in the order of the law, as typed (capitals are layout). */
export interface Ky {
  readonly dong: readonly string[];
  readonly hoTen?: string;
  /** Another post of the signer, between the signature and the name (I.IV, ô 7b). */
  readonly chucVuKhac: readonly string[];
  /** A post below the name: not the decree's way, but some committees'. */
  readonly duoiTen: readonly string[];
  /** The picture of the signature in a digital copy (I.II.7d). */
  readonly anh?: Png;
}

/** A picture file that was checked: PNG with transparency, width and height in its own points. */
export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** How the document looks where the decree leaves a choice. */
export interface TrinhBay {
  /** `tu-dong`: the large set, or the compact one where the header would not fit. */
  readonly coChu: 'tu-dong' | 'lon' | 'gon';
  readonly thutDauDong: Length;
  readonly leTrai: Length;
  readonly lePhai: Length;
  readonly leTren: Length;
  readonly leDuoi: Length;
  /** Multiple of single line spacing. */
  readonly gianDong: number;
}
