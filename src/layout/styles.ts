import { nd30 } from '../standard/nd30.js';
import type { Element, SizeSet, Unregulated } from '../standard/standard.js';
import { pt, type Length } from '../standard/units.js';
import type { TrinhBay } from '../plan/plan.js';
import type { Align, CellStyle, ParagraphStyle, SizedCellStyle, StyleId } from './model.js';

type UsualStyle = Exclude<StyleId, SizedCellStyle>;

interface Row {
  readonly name: string;
  /** The row of the decree's table that gives size, weight and slope. */
  readonly element: Element | Unregulated;
  readonly align: Align;
  readonly indented?: true;
  /** Part of the flowing text: paragraph gap and line spacing of the body. */
  readonly flows?: true;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
  readonly outlineLevel?: number;
  readonly italic?: true;
  readonly bold?: true;
}

const CENTER = { align: 'center' } as const;
const FLOW = { align: 'justify', indented: true, flows: true } as const;
const CELL = { before: 2, after: 2 } as const;
const HEADING = { ...FLOW, keepNext: true } as const;

/** Names as Word's style list shows them; a comma in one would make two names of it. Spacing in points; only that of flowing text is the decree's (I.II.6e). */
const ROWS: Readonly<Record<UsualStyle, Row>> = {
  QuocHieu: { name: 'Quốc hiệu', element: 'quocHieu', ...CENTER },
  TieuNgu: { name: 'Tiêu ngữ', element: 'tieuNgu', ...CENTER },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', element: 'coQuanChuQuan', ...CENTER },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', element: 'coQuanBanHanh', ...CENTER },
  SoKyHieu: { name: 'Số và ký hiệu', element: 'soKyHieu', ...CENTER, before: 8 },
  DiaDanhThoiGian: { name: 'Địa danh và thời gian', element: 'diaDanhThoiGian', ...CENTER, before: 8 },
  TenLoai: { name: 'Tên loại văn bản', element: 'tenLoai', ...CENTER, before: 18, keepNext: true },
  TrichYeu: { name: 'Trích yếu', element: 'trichYeu', ...CENTER, keepNext: true },
  CanCu: { name: 'Căn cứ', element: 'canCu', ...FLOW },
  NoiDung: { name: 'Nội dung', element: 'noiDung', ...FLOW },
  Heading1: { name: 'Mục I', element: 'muc', ...HEADING, outlineLevel: 1 },
  Heading2: { name: 'Khoản 1 có tiêu đề', element: 'khoanCoTieuDe', ...HEADING, outlineLevel: 2 },
  Heading3: { name: 'Tiêu đề 1.1', element: 'khoanCoTieuDe', ...HEADING, outlineLevel: 3 },
  Heading4: { name: 'Tiêu đề 1.1.1', element: 'khoanCoTieuDe', ...HEADING, outlineLevel: 4 },
  Heading5: { name: 'Điểm có tiêu đề', element: 'khoanCoTieuDe', ...HEADING, outlineLevel: 5 },
  Khoan: { name: 'Khoản', element: 'khoan', ...FLOW },
  Diem: { name: 'Điểm', element: 'diem', ...FLOW },
  GachDauDong: { name: 'Gạch đầu dòng', element: 'noiDung', ...FLOW },
  GachCong: { name: 'Gạch cộng', element: 'noiDung', ...FLOW },
  GhiChu: { name: 'Ghi chú', element: 'noiDung', ...FLOW, italic: true },
  ChuGiua: { name: 'Chữ giữa dòng', element: 'khoanCoTieuDe', ...CENTER, flows: true },
  NoiNhanTieuDe: { name: 'Tiêu đề nơi nhận', element: 'noiNhanTieuDe', align: 'left', before: 12 },
  NoiNhan: { name: 'Nơi nhận', element: 'noiNhan', align: 'left' },
  QuyenHanChucVu: { name: 'Quyền hạn và chức vụ', element: 'quyenHanChucVu', ...CENTER },
  HoTen: { name: 'Họ tên', element: 'hoTen', ...CENTER },
  DuongKe: { name: 'Đường kẻ', element: 'noiNhan', ...CENTER },
  PhanSo: { name: 'Phần', element: 'khoanCoTieuDe', ...CENTER, before: 6, keepNext: true, outlineLevel: 1 },
  PhanTieuDe: { name: 'Tiêu đề phần', element: 'muc', ...CENTER, flows: true, keepNext: true },
  PhanChu: { name: 'Phần A', element: 'muc', ...HEADING, outlineLevel: 1 },
  TieuMuc: { name: 'Tiêu đề không số', element: 'khoanCoTieuDe', ...HEADING },
  DauSao: { name: 'Dòng dấu sao', element: 'noiDung', ...FLOW },
  LuuY: { name: 'Lưu ý', element: 'noiDung', ...FLOW },
  PhuLucSo: { name: 'Số phụ lục', element: 'phuLucSo', ...CENTER, keepNext: true, outlineLevel: 1 },
  PhuLucTieuDe: { name: 'Tiêu đề phụ lục', element: 'phuLucTieuDe', ...CENTER, keepNext: true },
  KemTheo: { name: 'Kèm theo', element: 'kemTheo', ...CENTER, keepNext: true },
  // Type in tables is not regulated; offices take a size or two less than the body.
  BangTieuDe: { name: 'Tên bảng', element: 'khoanCoTieuDe', ...CENTER, before: 6, after: 6, keepNext: true },
  BangDonVi: { name: 'Đơn vị tính của bảng', element: 'bang', align: 'right', after: 3, keepNext: true, italic: true },
  BangDau: { name: 'Dòng đầu bảng', element: 'bang', ...CENTER, ...CELL, bold: true },
  BangO: { name: 'Ô bảng', element: 'bang', align: 'justify', ...CELL },
  BangTrai: { name: 'Ô bảng canh trái', element: 'bang', align: 'left', ...CELL },
  BangGiua: { name: 'Ô bảng canh giữa', element: 'bang', ...CENTER, ...CELL },
  BangPhai: { name: 'Ô bảng canh phải', element: 'bang', align: 'right', ...CELL },
  BangDam: { name: 'Ô bảng in đậm', element: 'bang', align: 'left', ...CELL, bold: true },
  BangGhiChu: { name: 'Ghi chú dưới bảng', element: 'bang', align: 'justify', before: 3, after: 6, italic: true },
  ChuThich: { name: 'Chú thích cuối trang', element: 'chuThich', align: 'justify' },
  DauVanBan: { name: 'Dấu trên văn bản', element: 'dauVanBan', ...CENTER },
  LienHe: { name: 'Địa chỉ liên hệ', element: 'lienHe', ...CENTER },
};

/** All named styles of a document in this size set and look. */
export function styleSheet(set: SizeSet, look: TrinhBay): ParagraphStyle[] {
  return (Object.keys(ROWS) as UsualStyle[]).map((id) => styleOf(id, ROWS[id], set, look));
}

const CELL_STYLES: readonly CellStyle[] = ['BangDau', 'BangO', 'BangTrai', 'BangGiua', 'BangPhai', 'BangDam'];

/** The styles of cells in sizes of their own, for each of `sizes` that is not the set's usual one. */
export function sizedStyles(sizes: readonly Length[], set: SizeSet, look: TrinhBay): ParagraphStyle[] {
  return [...new Set(sizes)].sort((a, b) => a - b).filter((size) => size !== sizeOf('bang', set)).flatMap((size) => CELL_STYLES.map((id) => {
    const usual = styleOf(id, ROWS[id], set, look);
    return { ...usual, id: `${id}${size as 11 | 12 | 13 | 14}` as const, name: `${usual.name} cỡ ${size}`, size };
  }));
}

function styleOf(id: StyleId, row: Row, set: SizeSet, look: TrinhBay): ParagraphStyle {
  const type = row.element in nd30.type ? nd30.type[row.element as Element] : undefined;
  return {
    id,
    name: row.name,
    size: sizeOf(row.element, set),
    bold: type?.bold === true || row.bold === true,
    italic: type?.italic === true || row.italic === true,
    align: row.align,
    firstLine: row.indented ? look.thutDauDong : pt(0),
    before: pt((row.before ?? 0) + (id === 'SoKyHieu' ? levelling(set) : 0)),
    after: row.flows ? nd30.paragraph.gap.chosen : pt(row.after ?? 0),
    line: row.flows ? look.gianDong : 1,
    keepNext: row.keepNext === true,
    ...(row.outlineLevel !== undefined && { outlineLevel: row.outlineLevel }),
  };
}

/** How far the smaller type of the number must stand lower for one baseline with the date (I.II.4: on one line). */
function levelling(set: SizeSet): number {
  return ASCENT * (sizeOf('diaDanhThoiGian', set) - sizeOf('soKyHieu', set));
}

/** Of Times New Roman, as a share of the type size. */
const ASCENT = 0.891;

/** The size of an element in a set. */
export function sizeOf(element: Element | Unregulated, set: SizeSet): Length {
  return element === 'bang' || element === 'chuThich' ? nd30.unregulated[element].chosen[set] : nd30.type[element].size[set];
}
