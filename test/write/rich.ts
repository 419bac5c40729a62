import { crc32, deflateSync } from 'node:zlib';
import { mm, pt } from '../../src/standard/units.js';
import type {
  Columns, DocumentModel, Frame, Page, Paragraph, Picture, Run, Section, StyleId, Table, TableCell, TableRow,
} from '../../src/layout/model.js';
import { A4, header, p, plan, rule, signature } from './sample.js';

export const LANDSCAPE: Page = { ...A4, width: A4.height, height: A4.width };

export const cell = (column: number, style: StyleId, text: string | readonly Run[], over: Partial<TableCell> = {}): TableCell => ({
  column, columns: 1, rows: 1, blocks: [p(style, text)], vertical: 'center', ...over,
});

export const row = (cells: readonly TableCell[], over: Partial<TableRow> = {}): TableRow => ({
  cells, splits: false, keepNext: false, ...over,
});

/** Four columns, 165 mm wide in all. */
export const table = (rows: readonly TableRow[], over: Partial<Table> = {}): Table => ({
  kind: 'table', widths: [mm(12), mm(83), mm(35), mm(35)], headerRows: 0, rows, description: 'Phân công', ...over,
});

export const note = (...texts: readonly (string | readonly Run[])[]): readonly Paragraph[] => texts.map((text) => p('ChuThich', text));

/** A table with a header of two rows, a band before every tenth row, and `length` rows below. */
export const assignments = (length: number, widths = table([]).widths): Table => table([
  row([
    cell(0, 'BangDau', 'TT', { rows: 2 }), cell(1, 'BangDau', 'Nhiệm vụ', { rows: 2 }), cell(2, 'BangDau', 'Cơ quan', { columns: 2 }),
  ]),
  row([cell(2, 'BangDau', 'Chủ trì'), cell(3, 'BangDau', 'Phối hợp')]),
  ...Array.from({ length }, (_, i): readonly TableRow[] => [
    ...(i % 10 === 0 ? [row([cell(0, 'BangDau', `${i / 10 + 1}. NHÓM XÃ, PHƯỜNG`, { columns: 4 })], { keepNext: true })] : []),
    row([
      cell(0, 'BangDau', String(i + 1)),
      cell(1, 'BangO', [{ text: 'Tuyên truyền chính sách, pháp luật' }, ...(i % 20 === 3 ? [{ text: ' của tỉnh', note: note(`Ghi ở hàng ${i + 1}.`) }] : [])]),
      cell(2, 'BangO', 'Sở Nội vụ'),
      cell(3, 'BangPhai', '1.500.000', { vertical: 'top' }),
    ], { splits: i % 7 === 6 }),
  ]).flat(),
], { headerRows: 2, widths });

/** A frame 8 mm high. */
export const frame = (text: string, width: number, over: Partial<Frame> = {}): Frame => ({
  kind: 'frame', width: mm(width), height: mm(8), align: 'center', red: true, paragraph: p('DauVanBan', text), ...over,
});

/** A wave in ink of that colour on nothing: a PNG with transparency, as a scanned signature has. */
export function png(ink: readonly [red: number, green: number, blue: number] = [0, 0, 200]): Uint8Array {
  const [width, height] = [120, 60];
  const lines = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (__, x) => (
    Math.abs(y - height / 2 - 20 * Math.sin(x / 8)) < 3 ? [...ink, 255] : [0, 0, 0, 0]
  )).flat()]).flat();
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const kind = [8, 6, 0, 0, 0];
  return new Uint8Array(Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([size, Buffer.from(kind)])),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]));
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export const picture = (over: Partial<Picture> = {}): Picture => ({
  kind: 'picture', png: png(), width: mm(40), height: mm(20), align: 'center', description: 'Chữ ký', ...over,
});

const [names, numbers] = header.rows;
/** With a stamp under the number. */
export const urgentHeader: Columns = {
  ...header,
  rows: [names ?? [], [[...numbers?.[0] ?? [], frame('KHẨN', 20)], numbers?.[1] ?? []]],
};

const [signatures] = signature.rows;
export const signedByPicture: Columns = {
  ...signature,
  rows: [[signatures?.[0] ?? [], [
    p('QuyenHanChucVu', [{ text: 'KT. CHỦ TỊCH' }, { text: 'PHÓ CHỦ TỊCH', newLine: true }]), picture(), p('HoTen', 'Nguyễn Văn A', { before: pt(0) }),
  ]]],
};

/** A draft's first section: marks in the margins of its first page, a watermark on all. */
export const draft: Omit<Section, 'blocks'> = {
  page: A4,
  watermark: 'DỰ THẢO LẦN 2',
  firstHeader: [frame('DỰ THẢO LẦN 2', 45, { align: 'right', red: false })],
  firstFooter: [rule(mm(165), mm(165)), p('LienHe', 'Địa chỉ: phường Tân Phong; điện thoại: 0213.3876.501')],
};

/** A plan with one of everything that a plan can hold beyond plain text. */
export const rich = (): DocumentModel => plan([], {
  sections: [
    {
      ...draft,
      blocks: [
        urgentHeader,
        p('TenLoai', 'KẾ HOẠCH'),
        ...Array.from({ length: 12 }, (_, i) => p('NoiDung', [
          { text: `Tổ chức tuyên truyền sâu rộng các chủ trương của Đảng, chính sách, pháp luật tới Nhân dân, đợt ${i}`, ...(i === 2 && { note: note([{ text: 'Theo ' }, { text: 'Quyết định', italic: true }], 'Đoạn hai.') }) },
          { text: ' trên địa bàn tỉnh.' },
        ])),
        frame('THƯỢNG KHẨN', 40), frame('HỎA TỐC', 30, { align: 'left' }),
        assignments(60), table([row([cell(0, 'BangO', 'Hẹp')])], { widths: [mm(60)] }), signedByPicture,
      ],
    },
    { page: LANDSCAPE, blocks: [p('ChuGiua', 'PHỤ LỤC'), assignments(30, [mm(15), mm(137), mm(50), mm(50)])] },
    { page: A4, watermark: 'MẪU', blocks: [p('NoiDung', 'Hết.'), picture({ align: 'left' })] },
  ],
});
