import { mm, pt, type Length } from './units.js';
import type { Authority, Fixed, Practice, Range, SizeSet, Standard, TypeStyle } from './standard.js';

/** Nghị định 30/2020/NĐ-CP (05/3/2020), Phụ lục I: what a KẾ HOẠCH must look like, as one table. */
export const nd30: Standard = {
  name: 'Nghị định số 30/2020/NĐ-CP',

  page: {
    width: fixed('I.I.1', mm(210)),
    height: fixed('I.I.1', mm(297)),
    top: range('I.I.3', mm(20), mm(25), mm(20)),
    bottom: range('I.I.3', mm(20), mm(25), mm(20)),
    left: range('I.I.3', mm(30), mm(35), mm(30)),
    right: range('I.I.3', mm(15), mm(20), mm(15)),
    header: practice(mm(10), 'The files in which the government published the appendices have it so.'),
    firstNumbered: fixed('I.I.7', 2),
  },

  typeface: fixed('I.I.4', 'Times New Roman'),

  paragraph: {
    firstLine: { clause: 'I.II.6e', options: [mm(10), mm(12.7)], chosen: mm(12.7) },
    gap: { clause: 'I.II.6e', min: pt(6), chosen: pt(6) },
    line: range('I.II.6e', 1, 1.5, 1),
  },

  // Columns: clause, least and greatest size, the size in the large and the compact set, the look.
  type: {
    quocHieu: style('I.II.1a; I.V hàng 1', [12, 13], [13, 12], 'bold upper'),
    tieuNgu: style('I.II.1b; I.V hàng 1', [13, 14], [14, 13], 'bold'),
    coQuanChuQuan: style('I.II.2b; I.V hàng 2', [12, 13], [13, 12], 'upper'),
    coQuanBanHanh: style('I.II.2b; I.V hàng 2', [12, 13], [13, 12], 'bold upper'),
    // "Số:" in lower case, the code in the capitals it is typed in (Phụ lục III has QyĐ, TTr).
    soKyHieu: style('I.II.3c; I.V hàng 3', [13, 13], [13, 13], ''),
    diaDanhThoiGian: style('I.II.4c; I.V hàng 4', [13, 14], [14, 13], 'italic'),
    tenLoai: style('I.II.5b; I.V hàng 5a', [13, 14], [14, 13], 'bold upper'),
    trichYeu: style('I.II.5b; I.V hàng 5a', [13, 14], [14, 13], 'bold'),
    canCu: style('I.II.6a', [13, 14], [14, 13], 'italic'),
    noiDung: style('I.II.6e; I.V hàng 6', [13, 14], [14, 13], ''),
    muc: style('I.V hàng 6b', [13, 14], [14, 13], 'bold upper'),
    khoanCoTieuDe: style('I.II.6đ; I.V hàng 6b', [13, 14], [14, 13], 'bold'),
    khoan: style('I.II.6đ; I.V hàng 6b', [13, 14], [14, 13], ''),
    diem: style('I.II.6đ; I.V hàng 6b', [13, 14], [14, 13], ''),
    quyenHanChucVu: style('I.II.7đ; I.V hàng 7', [13, 14], [14, 13], 'bold upper'),
    hoTen: style('I.II.7đ; I.V hàng 7', [13, 14], [14, 13], 'bold'),
    noiNhanTieuDe: style('I.II.9d; I.V hàng 8b', [12, 12], [12, 12], 'bold italic'),
    noiNhan: style('I.II.9d; I.V hàng 8b', [11, 11], [11, 11], ''),
    soTrang: style('I.I.7; I.V hàng 14', [13, 14], [14, 13], ''),
    phuLucSo: style('I.III.1c; I.V hàng 9', [14, 14], [14, 14], 'bold'),
    phuLucTieuDe: style('I.III.1c; I.V hàng 9', [13, 14], [14, 13], 'bold upper'),
    kemTheo: style('I.III.1c; III-2.1', [13, 14], [14, 13], 'italic'),
    dauVanBan: style('I.III.2c; I.V hàng 10, 13', [13, 14], [14, 13], 'bold upper'),
    kyHieuSoan: style('I.III.3; I.V hàng 11', [11, 11], [11, 11], ''),
    lienHe: style('I.III.4; I.V hàng 12', [11, 12], [12, 11], ''),
  },

  unregulated: {
    bang: practice({ large: pt(13), compact: pt(12) }, 'Offices set tables a size below the text; guides name 10 to 13.'),
    chuThich: practice({ large: pt(11), compact: pt(10) }, "Word's own footnotes are 10; offices take 10 or 11."),
  },

  rules: {
    tieuNgu: range('I.II.1b', 1, 1, 1),
    coQuanBanHanh: range('I.II.2b', 1 / 3, 1 / 2, 0.4),
    trichYeu: range('I.II.5b', 1 / 3, 1 / 2, 0.4),
  },

  wording: {
    quocHieu: fixed('I.II.1a', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    tieuNgu: fixed('I.II.1b', 'Độc lập - Tự do - Hạnh phúc'),
    so: fixed('I.II.3c', 'Số:'),
    ngay: fixed('I.II.4b', 'ngày'),
    thang: fixed('I.II.4b', 'tháng'),
    nam: fixed('I.II.4b', 'năm'),
    tenLoai: fixed('III-I', 'KẾ HOẠCH'),
    kyHieuTenLoai: fixed('III-I', 'KH'),
    noiNhan: fixed('I.II.9d', 'Nơi nhận:'),
    luu: fixed('I.II.9d', 'Lưu:'),
    vanThu: fixed('I.II.9d', 'VT'),
    // In no clause, but at the end of every form.
    ketThuc: fixed('III-1.4', './.'),
  },

  endings: {
    canCu: fixed('I.II.6a', { each: ';', last: '.' }),
    noiNhan: fixed('I.II.9d', { each: ';', last: '.' }),
  },

  padBelow: {
    so: fixed('I.II.3c', 10),
    ngay: fixed('I.II.4b', 10),
    // 01 and 02, but 3 to 9.
    thang: fixed('I.II.4b', 3),
  },

  // The clause says "the order of the Vietnamese alphabet"; official texts pass over ă â ê ô ơ ư.
  pointLetters: fixed('I.II.6đ', [...'abcdđeghiklmnopqrstuvxy']),

  authorities: [
    authority('TM.', 'collective', false),
    authority('Q.', 'head', false),
    authority('KT.', 'head', true),
    authority('TL.', 'head', true),
    authority('TUQ.', 'head', true),
  ],

  urgency: {
    khan: fixed('I.III.2b', { text: 'KHẨN', width: mm(20), height: mm(8) }),
    thuongKhan: fixed('I.III.2b', { text: 'THƯỢNG KHẨN', width: mm(40), height: mm(8) }),
    hoaToc: fixed('I.III.2b', { text: 'HỎA TỐC', width: mm(30), height: mm(8) }),
  },

  circulation: {
    xemXongTraLai: fixed('I.III.2c', 'XEM XONG TRẢ LẠI'),
    luuHanhNoiBo: fixed('I.III.2c', 'LƯU HÀNH NỘI BỘ'),
  },

  draft: practice({ text: 'DỰ THẢO', round: 'LẦN' }, 'The decree knows no mark for drafts; offices frame it in bold, top right.'),
  frame: practice({ height: mm(8), padding: mm(3) }, 'As high as the urgency stamps, as wide as the words want.'),
  signaturePicture: practice({ width: mm(40), height: mm(20) }, 'I.II.7d gives no size; this fits the lines left for a signature.'),

  signatureGap: practice(4, 'Offices leave three or four empty lines; four hold a digital signature beside the seal.'),
};

function fixed<T>(clause: string, chosen: T): Fixed<T> {
  return { clause, chosen };
}

function range<T extends number>(clause: string, min: T, max: T, chosen: T): Range<T> {
  return { clause, min, max, chosen };
}

function practice<T>(chosen: T, note: string): Practice<T> {
  return { clause: 'không quy định', chosen, note };
}

type Pair = readonly [number, number];
type Look = '' | 'bold' | 'italic' | 'upper' | 'bold italic' | 'bold upper';

function style(clause: string, [min, max]: Pair, [large, compact]: Pair, look: Look): TypeStyle {
  const size: Record<SizeSet, Length> = { large: pt(large), compact: pt(compact) };
  const has = (word: string): boolean => look.split(' ').includes(word);
  return { clause, min: pt(min), max: pt(max), size, bold: has('bold'), italic: has('italic'), upper: has('upper') };
}

function authority(prefix: string, before: Authority['before'], ownPostBelow: boolean): Authority {
  return { clause: 'I.II.7b', prefix, before, ownPostBelow };
}
