import type { Length } from './units.js';

/**
 * The type that a standard of document layout satisfies. Every row says where it is written:
 * `I.II.3c` is Phụ lục I, Phần I, Mục II, khoản 3, điểm c; `I.V hàng 1` a row of the table of type styles;
 * `III-1.4` form 1.4 of Phụ lục III; `Đ13` Điều 13 of the decree itself.
 */
export interface Standard {
  /** The law as it is cited. */
  readonly name: string;
  readonly page: {
    readonly width: Fixed<Length>;
    readonly height: Fixed<Length>;
    readonly top: Range<Length>;
    readonly bottom: Range<Length>;
    readonly left: Range<Length>;
    readonly right: Range<Length>;
    /** Of the page number's line, from the paper's top edge. */
    readonly header: Practice<Length>;
    /** The first page that shows its number; pages are counted from 1. */
    readonly firstNumbered: Fixed<number>;
  };
  readonly typeface: Fixed<string>;
  readonly paragraph: {
    readonly firstLine: Choice<Length>;
    readonly gap: AtLeast<Length>;
    /** As a multiple of single line spacing. */
    readonly line: Range<number>;
  };
  readonly type: Readonly<Record<Element, TypeStyle>>;
  /** Sizes of what the table of type styles leaves out; upright and light. */
  readonly unregulated: Readonly<Record<Unregulated, Practice<Readonly<Record<SizeSet, Length>>>>>;
  /** Lengths of the lines drawn under three elements, as a share of the text line above. */
  readonly rules: Readonly<Record<'tieuNgu' | 'coQuanBanHanh' | 'trichYeu', Range<number>>>;
  readonly wording: Readonly<Record<Wording, Fixed<string>>>;
  /** What ends each entry of a list, and what ends the last one. */
  readonly endings: Readonly<Record<'canCu' | 'noiNhan', Fixed<{ readonly each: string; readonly last: string }>>>;
  /** Numbers below these get a leading 0. */
  readonly padBelow: Readonly<Record<'so' | 'ngay' | 'thang', Fixed<number>>>;
  /** The letters of điểm in order, without bracket. */
  readonly pointLetters: Fixed<readonly string[]>;
  readonly authorities: readonly Authority[];
  readonly urgency: Readonly<Record<'khan' | 'thuongKhan' | 'hoaToc', Fixed<{ readonly text: string; readonly width: Length; readonly height: Length }>>>;
  readonly circulation: Readonly<Record<'xemXongTraLai' | 'luuHanhNoiBo', Fixed<string>>>;
  /** The mark of a draft, and the word before the number of its round. */
  readonly draft: Practice<{ readonly text: string; readonly round: string }>;
  /** Of the frames whose size no clause gives: their height, and the space between text and frame at each side. */
  readonly frame: Practice<{ readonly height: Length; readonly padding: Length }>;
  /** The box that the picture of a signature is fitted into. */
  readonly signaturePicture: Practice<{ readonly width: Length; readonly height: Length }>;
  /** Empty lines, in the size of the signature block, between the last line of the post and the name. */
  readonly signatureGap: Practice<number>;
}

/** A figure with no room. */
export interface Fixed<T> {
  readonly clause: string;
  readonly chosen: T;
}

/** A figure with a lower and an upper bound, both allowed themselves. */
export interface Range<T extends number> {
  readonly clause: string;
  readonly min: T;
  readonly max: T;
  readonly chosen: T;
}

/** A figure with a lower bound only, allowed itself. */
export interface AtLeast<T extends number> {
  readonly clause: string;
  readonly min: T;
  readonly chosen: T;
}

/** One of a few figures. */
export interface Choice<T extends number> {
  readonly clause: string;
  readonly options: readonly T[];
  readonly chosen: T;
}

/** A figure that no clause gives; `note` says where it comes from. */
export interface Practice<T> {
  readonly clause: 'không quy định';
  readonly chosen: T;
  readonly note: string;
}

/** Sizes go up and down together in one document (footnote of I.V); these are the two sets. */
export type SizeSet = 'large' | 'compact';

export type Element =
  | 'quocHieu' | 'tieuNgu' | 'coQuanChuQuan' | 'coQuanBanHanh' | 'soKyHieu' | 'diaDanhThoiGian'
  | 'tenLoai' | 'trichYeu' | 'canCu' | 'noiDung' | 'muc' | 'khoanCoTieuDe' | 'khoan' | 'diem'
  | 'quyenHanChucVu' | 'hoTen' | 'noiNhanTieuDe' | 'noiNhan' | 'soTrang'
  | 'phuLucSo' | 'phuLucTieuDe' | 'kemTheo' | 'dauVanBan' | 'kyHieuSoan' | 'lienHe';

/** Elements that no clause sizes. */
export type Unregulated = 'bang' | 'chuThich';

/** How one element is set. */
export interface TypeStyle {
  readonly clause: string;
  readonly min: Length;
  readonly max: Length;
  readonly size: Readonly<Record<SizeSet, Length>>;
  readonly bold: boolean;
  readonly italic: boolean;
  /** All in capitals, however it was typed. */
  readonly upper: boolean;
}

export type Wording =
  | 'quocHieu' | 'tieuNgu' | 'so' | 'ngay' | 'thang' | 'nam' | 'tenLoai' | 'kyHieuTenLoai'
  | 'noiNhan' | 'luu' | 'vanThu' | 'ketThuc';

/** An abbreviation that says by what right somebody signs. */
export interface Authority {
  readonly clause: string;
  /** With its full stop; a space follows it in print. */
  readonly prefix: string;
  /** What stands behind it: the collective's or body's name, or the post of the head. */
  readonly before: 'collective' | 'head';
  /** True when the signer's own post takes the line below. */
  readonly ownPostBelow: boolean;
}
