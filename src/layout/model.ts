import type { Length } from '../standard/units.js';

/**
 * The document as it is to be printed, in real units, with every decision made: the one thing that a writer needs.
 * A new element is one more member of `Block`; the compiler then names each writer that lacks it.
 */
export interface DocumentModel {
  readonly properties: Properties;
  readonly styles: readonly ParagraphStyle[];
  /** The size of page numbers and of text no style covers (I.II.6e, I.V row 14). */
  readonly bodySize: Length;
  readonly sections: readonly Section[];
}

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** An instant in ISO 8601, UTC, seconds: never the clock's. */
  readonly created: string;
}

export interface Section {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** What stands in the top margin of the section's first page, above the body (I.IV, ô 11), instead of a number. */
  readonly firstHeader?: readonly Block[];
  /** What stands at the foot of the section's first page (I.IV, ô 13). */
  readonly firstFooter?: readonly Block[];
  /** Text across every page of the section, grey, behind everything. */
  readonly watermark?: string;
}

/** One page format. Page numbers stand centred in the top margin, from the section's page 2 on (I.I.7). */
export interface Page {
  readonly width: Length;
  readonly height: Length;
  readonly top: Length;
  readonly bottom: Length;
  readonly left: Length;
  readonly right: Length;
  /** Distance of the page number's line from the paper's top edge. */
  readonly header: Length;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A named paragraph style. `id` is stable and ASCII; `name` is what Word's style list shows. */
export interface ParagraphStyle {
  readonly id: StyleId;
  readonly name: string;
  readonly size: Length;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  readonly firstLine: Length;
  readonly before: Length;
  readonly after: Length;
  /** Multiple of single line spacing, 1 to 1.5 (I.II.6e). */
  readonly line: number;
  readonly keepNext: boolean;
  /** 1 to 9 puts the paragraph into the navigation pane at that level. */
  readonly outlineLevel?: number;
}

export type StyleId =
  | 'QuocHieu' | 'TieuNgu' | 'CoQuanChuQuan' | 'CoQuanBanHanh' | 'SoKyHieu' | 'DiaDanhThoiGian'
  | 'TenLoai' | 'TrichYeu' | 'CanCu' | 'NoiDung'
  | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Heading5'
  | 'Khoan' | 'Diem' | 'GachDauDong' | 'GachCong' | 'GhiChu' | 'ChuGiua'
  | 'NoiNhanTieuDe' | 'NoiNhan' | 'QuyenHanChucVu' | 'HoTen' | 'DuongKe'
  | 'PhanSo' | 'PhanTieuDe' | 'PhanChu' | 'TieuMuc' | 'DauSao' | 'LuuY'
  | 'PhuLucSo' | 'PhuLucTieuDe' | 'KemTheo'
  | 'BangTieuDe' | 'BangDonVi' | CellStyle | SizedCellStyle | 'BangGhiChu'
  | 'ChuThich' | 'DauVanBan' | 'LienHe';

/** Styles of text in a table's cells, in the document's usual size for tables. */
export type CellStyle = 'BangDau' | 'BangO' | 'BangTrai' | 'BangGiua' | 'BangPhai' | 'BangDam';

/** The same in another size, in points: only in documents with a table that needs one. */
export type SizedCellStyle = `${CellStyle}${11 | 12 | 13 | 14}`;

/** A stretch of text in one look. A missing flag means what the paragraph's style says; `false` switches it off. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A line ends before this run, inside the paragraph. */
  readonly newLine?: boolean;
  /** A footnote whose mark stands behind this run. */
  readonly note?: readonly Paragraph[];
}

export type Block = Paragraph | Rule | Columns | Table | Frame | Picture;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  /** Overrides of the style, where one paragraph differs. */
  readonly keepNext?: boolean;
  readonly before?: Length;
  readonly after?: Length;
  /** Drawn in by this much on both sides, so that a centred text of several lines breaks into even lines. */
  readonly inset?: Length;
}

/** A solid black line of `length`, centred in `within` (the width of the column it stands in). */
export interface Rule {
  readonly kind: 'rule';
  readonly length: Length;
  readonly within: Length;
  /** Distance from the text above, and to the text below. */
  readonly before: Length;
  readonly after: Length;
  readonly keepNext: boolean;
}

/**
 * Columns side by side without any border: the header and the signature. Rows never split over pages. May stand inside
 * a cell of another one, never as the cell's last block.
 */
export interface Columns {
  readonly kind: 'columns';
  /** A thin line right of the first column, the second one centred vertically: the brace of a note on a group. */
  readonly brace?: boolean;
  readonly widths: readonly Length[];
  /** Rows of cells, each with as many cells as there are widths; a cell holds at least one block. */
  readonly rows: readonly (readonly (readonly Block[])[])[];
  /** Space between this and the block before it is part of that block; here only what a screen reader is told. */
  readonly description: string;
}

/** A table of data with single-line borders, `widths` wide in all, at the left margin or centred when narrower. */
export interface Table {
  readonly kind: 'table';
  readonly widths: readonly Length[];
  /** How many of the first rows repeat on every page and never stand alone at a page's foot. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  /** What a screen reader is told. */
  readonly description: string;
}

export interface TableRow {
  /** Cells that begin in this row, left to right; a cell that reaches down from a row above is not repeated. */
  readonly cells: readonly TableCell[];
  /** True lets the row break over pages: only for one that is taller than a page. */
  readonly splits: boolean;
  /** Stays on the page of the row below: bands and headers. */
  readonly keepNext: boolean;
}

export interface TableCell {
  /** The first grid column it covers, from 0, and how many columns and rows. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  /** At least one. */
  readonly blocks: readonly Paragraph[];
  readonly vertical: 'top' | 'center';
}

/** One line of text in a single-line frame of exact size: marks of urgency and of circulation (I.III.2), the draft mark. */
export interface Frame {
  readonly kind: 'frame';
  readonly width: Length;
  readonly height: Length;
  readonly align: 'left' | 'center' | 'right';
  readonly paragraph: Paragraph;
  /** Frame and text in bright red, the colour of the urgency stamps (I.III.2b). */
  readonly red: boolean;
}

/** A PNG in its own line, such as a signature of a digital copy. */
export interface Picture {
  readonly kind: 'picture';
  readonly png: Uint8Array;
  readonly width: Length;
  readonly height: Length;
  readonly align: 'left' | 'center' | 'right';
  readonly description: string;
}
