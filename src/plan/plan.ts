import type { Span } from '../diagnostic.js';
import type { Length } from '../standard/units.js';
import type { DataTable } from './table/table.js';

/** A plan that is complete and valid: what the YAML means, with nothing of how it was typed. */
export interface Plan {
  readonly coQuan: CoQuan;
  readonly soKyHieu: SoKyHieu;
  readonly diaDanh: string;
  readonly ngay: Ngay;
  readonly trichYeu: Text;
  /** Each without its final mark; "Căn cứ" and its kin already in front. */
  readonly canCu: readonly Text[];
  /** Upright paragraphs between the legal basis and the body. */
  readonly moDau: readonly Text[];
  readonly noiDung: readonly Item[];
  readonly ketThuc: readonly Text[];
  readonly noiNhan: NoiNhan;
  readonly ky: Ky;
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
  readonly so?: number;
  /** With its type part: `KH-UBND`. */
  readonly kyHieu: string;
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
}

/** What a section is for; it chooses the template (`muc-dich`, `noi-dung`, `to-chuc-thuc-hien`). */
export type SectionKind = 'muc-dich' | 'noi-dung' | 'to-chuc-thuc-hien';

export type Item = Section | Numbered | Bullet | Para | Banner | TableItem;

/** `I. TIÊU ĐỀ` (I.V row 6b). */
export interface Section {
  readonly kind: 'section';
  readonly purpose: SectionKind;
  readonly label: string;
  readonly title: Text;
  readonly items: readonly Item[];
}

/** `1.`, `1.1.`, `1.1.1.` or `a)`: a heading on its own line, a heading before a text, or a text alone. */
export interface Numbered {
  readonly kind: 'numbered';
  readonly scheme: 'decimal' | 'letter';
  /** 1 for `1.`, 2 for `1.1.`, 3 for `1.1.1.`; always 1 for `a)`. */
  readonly depth: 1 | 2 | 3;
  readonly label: string;
  /** Bold. With its colon where the text follows on the line. */
  readonly title?: Text;
  readonly text?: Text;
  readonly items: readonly Item[];
}

/** `-` (depth 1) or `+` (depth 2). */
export interface Bullet {
  readonly kind: 'bullet';
  readonly depth: 1 | 2;
  readonly text: Text;
  readonly items: readonly Item[];
}

/** A paragraph without a marker. `note`: wholly in brackets, in italics. */
export interface Para {
  readonly kind: 'para';
  readonly note: boolean;
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

/** I.II.9, block 9b. */
export interface NoiNhan {
  readonly noi: readonly Recipient[];
  /** Behind `Lưu:`, e.g. `VT, KT`, without the final stop. */
  readonly luu: Text;
}

export interface Recipient {
  /** One line for one recipient; several where a note holds for a group. Without final marks. */
  readonly lines: readonly Text[];
  /** The group's note with its brackets; a single recipient's note is part of its line. */
  readonly note?: Text;
}

/** I.II.7. Lines above the name, top to bottom, in the order of the law, as typed (capitals are layout). */
export interface Ky {
  readonly dong: readonly string[];
  readonly hoTen?: string;
  /** A post that stands between the signature and the name. */
  readonly chucVuKhac?: string;
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
