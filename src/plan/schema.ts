import { z } from 'zod';
import { nd30 } from '../standard/nd30.js';
import { mm, toMm, type Length } from '../standard/units.js';
import { parseCode } from './fields/code.js';
import { parseDate } from './fields/date.js';
import type { Facts } from '../diagnostic.js';

/** A check of ours that fails with one of our codes instead of zod's. */
type Fault = { [C in keyof Facts]: { readonly code: C; readonly facts: Facts[C] } }[keyof Facts];

/** Says `fault` of the value under inspection; `issues.ts` reads it back. */
export function fail(ctx: { addIssue(issue: { code: 'custom'; params: { fault: Fault } }): void }, fault: Fault): never {
  ctx.addIssue({ code: 'custom', params: { fault } });
  return z.NEVER;
}

export interface Doc {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly string[];
}

/** One line of text whose marks are read later; line ends inside it become spaces. */
const line = (doc: Doc) =>
  z.string().transform((text) => text.replace(/\s*\n\s*/g, ' ').trim()).meta(meta(doc));

/** One line that is printed as it stands, without marks; `\\{{` writes the signs of a name. */
const plainLine = (doc: Doc) =>
  z.string().transform((text) => text.replace(/\s*\n\s*/g, ' ').trim().replaceAll('\\{{', '{{')).meta(meta(doc));

const content = (doc: Doc) =>
  z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]).meta(meta(doc));

/** Paragraphs: a text, or a list of them, where an entry may be a line with a colon. */
const paragraphs = (doc: Doc) =>
  z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.string())]))]).meta(meta(doc));

export function meta(doc: Doc): { title: string; description: string; examples?: string[] } {
  return { title: doc.title, description: doc.description, ...(doc.examples && { examples: [...doc.examples] }) };
}

/** A length as typed: `20 mm`, `2 cm`, `20` (millimetres). */
const length = (doc: Doc, min: Length, max: Length) =>
  z.string().transform((text, ctx) => {
    const match = /^(\d+(?:[.,]\d+)?)\s*(mm|cm)?$/i.exec(text.trim());
    const value = match ? Number(match[1]?.replace(',', '.')) * (match[2]?.toLowerCase() === 'cm' ? 10 : 1) : NaN;
    const range = { field: doc.title, text, min: `${toMm(min).toFixed(0)} mm`, max: `${toMm(max).toFixed(0)} mm` };
    return value >= toMm(min) - 1e-9 && value <= toMm(max) + 1e-9 ? mm(value) : fail(ctx, { code: 'plan.length', facts: range });
  }).meta(meta(doc));

const choice = <const T extends Record<string, string | number>>(doc: Doc, values: T) =>
  z.string().transform((text, ctx): T[keyof T] => {
    const key = text.trim().replace(/\s+/g, ' ').replace(',', '.');
    if (Object.hasOwn(values, key)) return values[key] as T[keyof T];
    return fail(ctx, { code: 'plan.choice', facts: { field: doc.title, text, choices: Object.keys(values) } });
  }).meta(meta(doc));

const coQuan = z.union([
  z.string(),
  z.strictObject({
    ten: z.string().meta({ title: 'Tên cơ quan', description: 'Tên đầy đủ, không viết tắt. Muốn tự ngắt dòng thì viết mỗi dòng trên một dòng dưới dấu |.', examples: ['Sở Giáo dục và Đào tạo'] }),
    chu_quan: plainLine({ title: 'Cơ quan chủ quản trực tiếp', description: 'Dòng in trên tên cơ quan, được viết tắt UBND, HĐND. UBND và HĐND các cấp không có dòng này.', examples: ['UBND tỉnh Tuyên Quang'] }).optional(),
  }),
]).meta({ title: 'Cơ quan ban hành', description: 'Tên cơ quan ban hành kế hoạch. Sở, phòng, trường thì ghi hai mục ten và chu_quan.', examples: ['Ủy ban nhân dân tỉnh Thanh Hóa'] });

const ky = z.strictObject({
  tm: plainLine({ title: 'Thay mặt (TM.)', description: 'Tên tập thể mà người ký thay mặt, viết đủ, không kèm địa danh.', examples: ['Ủy ban nhân dân'] }).optional(),
  tuq: plainLine({ title: 'Thừa ủy quyền (TUQ.)', description: 'Chức vụ của người đứng đầu đã ủy quyền.', examples: ['Chủ tịch'] }).optional(),
  tl: plainLine({ title: 'Thừa lệnh (TL.)', description: 'Chức vụ của người đứng đầu đã giao ký thừa lệnh.', examples: ['Giám đốc'] }).optional(),
  kt: plainLine({ title: 'Ký thay (KT.)', description: 'Chức vụ của cấp trưởng mà cấp phó ký thay.', examples: ['Chủ tịch'] }).optional(),
  q: plainLine({ title: 'Quyền (Q.)', description: 'Chức vụ đang được giao quyền.', examples: ['Hiệu trưởng'] }).optional(),
  chuc_vu: plainLine({ title: 'Chức vụ của người ký', description: 'Chức vụ lãnh đạo chính thức của người ký.', examples: ['Phó Chủ tịch'] }).optional(),
  chuc_vu_khac: plainLine({ title: 'Chức vụ khác', description: 'Chức vụ và cơ quan công tác in ngay trên họ tên, ở các ban, hội đồng do Nhà nước lập.', examples: ['Phó Chủ tịch UBND tỉnh'] }).optional(),
  ho_ten: plainLine({ title: 'Họ và tên', description: 'Họ, chữ đệm và tên, không ghi học hàm, học vị. Bỏ trống trong dự thảo.', examples: ['Nguyễn Văn An'] }).optional(),
}).meta({ title: 'Người ký', description: 'Quyền hạn, chức vụ và họ tên của người ký.', examples: ['{ chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }'] });

const noiNhan = z.array(z.union([
  z.string(),
  z.strictObject({
    nhom: z.array(z.string()).min(1).meta({ title: 'Nhóm nơi nhận', description: 'Những nơi nhận cùng một ghi chú.' }),
    ghi_chu: line({ title: 'Ghi chú của nhóm', description: 'In sau dấu ngoặc của cả nhóm.', examples: ['b/c'] }),
  }),
])).min(1).meta({ title: 'Nơi nhận', description: 'Mỗi nơi nhận một dòng; dấu -, dấu ; và dấu . do công cụ đặt. Cấp cao hơn đứng trước.', examples: ['[Thường trực Đảng ủy, Các thôn]'] });

const le = z.strictObject({
  tren: length({ title: 'Lề trên', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'] }, nd30.page.top.min, nd30.page.top.max).optional(),
  duoi: length({ title: 'Lề dưới', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'] }, nd30.page.bottom.min, nd30.page.bottom.max).optional(),
  trai: length({ title: 'Lề trái', description: 'Từ 30 mm đến 35 mm.', examples: ['30 mm'] }, nd30.page.left.min, nd30.page.left.max).optional(),
  phai: length({ title: 'Lề phải', description: 'Từ 15 mm đến 20 mm.', examples: ['15 mm'] }, nd30.page.right.min, nd30.page.right.max).optional(),
}).meta({ title: 'Lề trang', description: 'Trong phạm vi của khoản 3 Mục I Phần I Phụ lục I.' });

const trinhBay = z.strictObject({
  co_chu: choice({ title: 'Bộ cỡ chữ', description: 'lon: Quốc hiệu 13, Tiêu ngữ 14, nội dung 14; gon: 12, 13, 13. Bỏ trống: lon, trừ khi phần đầu trang không đủ chỗ.', examples: ['gon'] }, { lon: 'lon', gon: 'gon' }).optional(),
  thut_dau_dong: choice({ title: 'Thụt đầu dòng', description: '1 cm hoặc 1,27 cm (mặc định).', examples: ['1 cm'] }, { '1 cm': 10, '1.27 cm': 12.7 }).optional(),
  gian_dong: z.string().transform((text, ctx) => {
    const value = Number(text.trim().replace(',', '.'));
    const { min, max } = nd30.paragraph.line;
    return value >= min && value <= max ? value : fail(ctx, { code: 'plan.length', facts: { field: 'Giãn dòng', text, min: String(min), max: String(max).replace('.', ',') } });
  }).meta({ title: 'Giãn dòng', description: 'Từ 1 (dòng đơn, mặc định) đến 1,5.', examples: ['1,15'] }).optional(),
  le: le.optional(),
}).meta({ title: 'Trình bày', description: 'Những chỗ mà Nghị định cho chọn.' });

/** The plan file. Every field has its Vietnamese title and description: the reference table and hints are made of them. */
export const planSchema = z.strictObject({
  co_quan: coQuan,
  ky_hieu: z.string().transform((text, ctx) => parseCode(text) ?? fail(ctx, { code: 'plan.code', facts: { text } }))
    .meta({ title: 'Ký hiệu', description: 'Chữ viết tắt sau số văn bản. UBND và HĐND bỏ trống được; cơ quan khác ghi chữ viết tắt tên mình.', examples: ['KH-SGDĐT'] }).optional(),
  so: z.string().transform((text, ctx) => (/^\d{1,5}$/.test(text.trim()) && Number(text) > 0
    ? Number(text)
    : fail(ctx, { code: 'plan.number', facts: { field: 'so', text } })))
    .meta({ title: 'Số văn bản', description: 'Chỉ ghi chữ số; số dưới 10 tự thêm số 0. Bỏ trống trong dự thảo.', examples: ['157'] }).optional(),
  dia_danh: plainLine({ title: 'Địa danh', description: 'Tên đơn vị hành chính nơi cơ quan đóng trụ sở, in trước ngày tháng.', examples: ['Thanh Hóa'] }),
  ngay: z.string().transform((text, ctx) => {
    const date = parseDate(text);
    return typeof date === 'string' ? fail(ctx, { code: 'plan.date', facts: { text, reason: date } }) : date;
  }).meta({ title: 'Ngày ban hành', description: 'Ngày/tháng/năm. Trong dự thảo ghi tháng/năm, chỉ năm, hoặc bỏ trống.', examples: ['19/12/2025', '12/2025'] }).optional(),
  trich_yeu: line({ title: 'Trích yếu', description: 'Tên việc của kế hoạch, in đậm dưới chữ KẾ HOẠCH, không có dấu chấm cuối.', examples: ['Tổ chức Hội nghị tổng kết công tác năm 2025'] }),
  can_cu: paragraphs({ title: 'Căn cứ', description: 'Mỗi căn cứ một dòng. Chữ "Căn cứ" ở đầu, dấu ; và dấu . ở cuối do công cụ đặt.', examples: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'] }).optional(),
  mo_dau: paragraphs({ title: 'Đoạn mở đầu', description: 'Đoạn chữ đứng giữa căn cứ và mục I, thường kết thúc bằng "như sau:".', examples: ['Ủy ban nhân dân xã ban hành Kế hoạch … như sau:'] }).optional(),
  noi_dung: content({ title: 'Nội dung', description: 'Toàn bộ phần từ mục I đến nhiệm vụ cuối: các mục có tên, hoặc một khối chữ sau dấu |.', examples: ['{ muc_dich: Tổng kết công tác năm 2025. }'] }),
  bang: z.record(z.string(), z.record(z.string(), z.unknown()))
    .meta(meta({ title: 'Các bảng có tên', description: 'Mỗi bảng một tên; đặt vào chỗ cần in bằng một đoạn chỉ có {{bang.ten}}. Các mục của bảng: xem bảng tra dưới đây.', examples: ['{ chi_tieu: { cot: [TT, Tên], hang: [[1, Xã A]] } }'] })).optional(),
  ket_thuc: paragraphs({ title: 'Đoạn kết', description: 'Đoạn cuối trước chữ ký; dấu ./. do công cụ đặt.', examples: ['Trên đây là Kế hoạch …'] }).optional(),
  noi_nhan: noiNhan,
  luu: line({ title: 'Lưu', description: 'Chữ sau "Lưu:": văn thư và chữ viết tắt của đơn vị soạn thảo.', examples: ['VT, KT'] }).optional(),
  ky,
  trinh_bay: trinhBay.optional(),
}).meta({ title: 'Kế hoạch', description: 'Một kế hoạch theo Nghị định số 30/2020/NĐ-CP.' });

export type PlanInput = z.output<typeof planSchema>;
export type { Fault };
