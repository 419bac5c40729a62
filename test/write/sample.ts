import { mm, pt } from '../../src/standard/units.js';
import type { Length } from '../../src/standard/units.js';
import type {
  Align, Block, Columns, DocumentModel, Page, Paragraph, ParagraphStyle, Rule, Run, StyleId,
} from '../../src/layout/model.js';

/** A style like the large set's, with what a test cares about on top. */
const style = (id: StyleId, name: string, align: Align, over: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
  id, name, align, size: pt(14), bold: false, italic: false, firstLine: pt(0), before: pt(0), after: pt(0), line: 1, keepNext: false, ...over,
});

const body = { firstLine: mm(12.7), after: pt(6) } as const;
const heading = (level: number): Partial<ParagraphStyle> => ({ ...body, bold: level < 3, keepNext: true, outlineLevel: level });

export const STYLES: readonly ParagraphStyle[] = [
  style('QuocHieu', 'Quốc hiệu', 'center', { size: pt(13), bold: true }),
  style('TieuNgu', 'Tiêu ngữ', 'center', { bold: true }),
  style('CoQuanChuQuan', 'Cơ quan chủ quản', 'center', { size: pt(13) }),
  style('CoQuanBanHanh', 'Cơ quan ban hành', 'center', { size: pt(13), bold: true }),
  style('SoKyHieu', 'Số và ký hiệu', 'center', { size: pt(13) }),
  style('DiaDanhThoiGian', 'Địa danh và thời gian', 'center', { italic: true }),
  style('TenLoai', 'Tên loại', 'center', { bold: true, before: pt(18), keepNext: true }),
  style('TrichYeu', 'Trích yếu', 'center', { bold: true, keepNext: true }),
  style('CanCu', 'Căn cứ', 'justify', { ...body, italic: true }),
  style('NoiDung', 'Nội dung', 'justify', body),
  style('Heading1', 'Mục I', 'justify', heading(1)),
  style('Heading2', 'Mục 1', 'justify', heading(2)),
  style('Heading3', 'Mục 1.1', 'justify', heading(3)),
  style('Heading4', 'Mục 1.1.1', 'justify', heading(4)),
  style('Heading5', 'Mục a', 'justify', heading(5)),
  style('Khoan', 'Khoản', 'justify', body),
  style('Diem', 'Điểm', 'justify', body),
  style('GachDauDong', 'Gạch đầu dòng', 'justify', body),
  style('GachCong', 'Gạch cộng', 'justify', body),
  style('GhiChu', 'Ghi chú', 'center', { italic: true }),
  style('ChuGiua', 'Chữ giữa', 'center', { bold: true }),
  style('NoiNhanTieuDe', 'Nơi nhận (tiêu đề)', 'left', { size: pt(12), bold: true, italic: true }),
  style('NoiNhan', 'Nơi nhận', 'left', { size: pt(11) }),
  style('QuyenHanChucVu', 'Quyền hạn và chức vụ', 'center', { bold: true, keepNext: true }),
  style('HoTen', 'Họ tên', 'center', { bold: true, before: pt(72) }),
  style('DuongKe', 'Đường kẻ', 'center', { size: pt(2) }),
  style('BangDau', 'Bảng (đầu)', 'center', { size: pt(13), bold: true, before: pt(2), after: pt(2) }),
  style('BangO', 'Bảng (ô)', 'left', { size: pt(13), before: pt(2), after: pt(2) }),
  style('BangPhai', 'Bảng (phải)', 'right', { size: pt(13), before: pt(2), after: pt(2) }),
  style('ChuThich', 'Chú thích', 'justify', { size: pt(11) }),
  style('DauVanBan', 'Dấu văn bản', 'center', { size: pt(13), bold: true, before: pt(6), firstLine: mm(10) }),
  style('LienHe', 'Liên hệ', 'center', { size: pt(11) }),
];

export const A4: Page = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) };

export const p = (id: StyleId, text: string | readonly Run[], over: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph', style: id, runs: typeof text === 'string' ? [{ text }] : text, ...over,
});

export const rule = (length: Length, within: Length): Rule => ({
  kind: 'rule', length, within, before: pt(2), after: pt(0), keepNext: true,
});

const LEFT = mm(67);
const RIGHT = mm(98);

export const header: Columns = {
  kind: 'columns',
  widths: [LEFT, RIGHT],
  description: 'Cơ quan ban hành, Quốc hiệu & Tiêu ngữ',
  rows: [
    [
      [p('CoQuanBanHanh', 'ỦY BAN NHÂN DÂN'), p('CoQuanBanHanh', 'TỈNH LAI CHÂU'), rule(mm(20), LEFT)],
      [p('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), p('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'), rule(mm(60.5), RIGHT)],
    ],
    [
      [p('SoKyHieu', 'Số: 1234/KH-UBND', { before: pt(6) })],
      [p('DiaDanhThoiGian', 'Lai Châu, ngày 05 tháng 12 năm 2023', { before: pt(6) })],
    ],
  ],
};

export const signature: Columns = {
  kind: 'columns',
  widths: [mm(80), mm(85)],
  description: 'Nơi nhận và chữ ký',
  rows: [[
    [
      p('NoiNhanTieuDe', 'Nơi nhận:'),
      {
        kind: 'columns', widths: [mm(50), mm(20)], brace: true, description: 'Ghi chú chung',
        rows: [[[p('NoiNhan', '- Thường trực Tỉnh ủy;'), p('NoiNhan', '- Thường trực HĐND tỉnh;')], [p('NoiNhan', '(b/c)', { inset: mm(2) })]]],
      },
      p('NoiNhan', '- Lưu: VT, TH.'),
    ],
    [p('QuyenHanChucVu', 'TM. ỦY BAN NHÂN DÂN'), p('QuyenHanChucVu', 'CHỦ TỊCH'), p('HoTen', 'Nguyễn Văn A')],
  ]],
};

/** A plan of one section around `blocks`. */
export const plan = (blocks: readonly Block[], over: Partial<DocumentModel> = {}): DocumentModel => ({
  properties: {
    title: 'Kế hoạch tuyên truyền <2023> & "2024"', subject: 'Tuyên truyền', author: 'UBND tỉnh Lai Châu', created: '2023-12-05T00:00:00Z',
  },
  styles: STYLES,
  bodySize: pt(14),
  sections: [{ page: A4, blocks }],
  ...over,
});

const SENTENCE = 'Tổ chức tuyên truyền sâu rộng các chủ trương của Đảng, chính sách, pháp luật của Nhà nước tới cán bộ, công chức, viên chức và Nhân dân trên địa bàn tỉnh; phát huy vai trò của các cơ quan báo chí';

/** A plan with one of everything, `length` paragraphs of text long. */
export const sample = (length = 30): DocumentModel => plan([
  header,
  p('TenLoai', 'KẾ HOẠCH'),
  p('TrichYeu', 'Tuyên truyền chính sách pháp luật trên địa bàn tỉnh Lai Châu giai đoạn 2023 - 2027, định hướng đến năm 2030', { inset: mm(20) }),
  rule(mm(50), mm(165)),
  p('CanCu', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', { before: pt(12) }),
  p('Heading1', 'I. MỤC ĐÍCH, YÊU CẦU'),
  ...Array.from({ length }, (_, i): Paragraph => (i % 6 === 0
    ? p('Heading2', [{ text: `${i / 6 + 1}. Mục đích thứ ${i}: ` }, { text: 'chữ thường trong đề mục.', bold: false }], { keepNext: false })
    : p('GachDauDong', [{ text: '- ' }, { text: `Bước ${i}`, bold: true, underline: true }, { text: ` ${SENTENCE}.`, italic: i % 5 === 0 }]))),
  signature,
]);
