import { z } from 'zod';
import { nd30 } from '../standard/nd30.js';
import { annexSchema } from './annex.js';
import { CODE, parseCode } from './fields/code.js';
import { DATE_FORMS, FIRST_YEAR, LAST_YEAR, parseDate } from './fields/date.js';
import { matching, ref } from './json-schema/editor.js';
import { patternOf } from './json-schema/pattern.js';
import { fail } from './schema/fault.js';
import { coQuan } from './schema/issuer.js';
import { content, line, meta, paragraphs, plainLine } from './schema/kinds.js';
import { trinhBay } from './schema/look.js';
import { doKhan, doMat, duThao, lienHe, luuHanh, nguoiSoan } from './schema/marks.js';
import { noiNhan } from './schema/recipients.js';
import { ky } from './schema/signature.js';

/** What an office numbers its plans with, in at most so many digits. */
const NUMBER = /^0*[1-9]\d*$/;
const DIGITS = 5;
const SHORT_NUMBER = new RegExp(`^(?=\\d{1,${DIGITS}}\\s*$)${NUMBER.source.slice(1)}`);

/** Below 10 with a 0 in front (I.II.3c); other zeros that an office types (`0134`) are its own. */
function padded(digits: string): string {
  return Number(digits) < nd30.padBelow.so.chosen ? `0${Number(digits)}` : digits;
}

/** The plan file. Every field has its Vietnamese title and description: the reference table and hints are made of them. */
export const planSchema = z.strictObject({
  ke_thua: plainLine({ title: 'Kế thừa', description: 'Tệp .yaml có sẵn các mục chung của cơ quan, đường dẫn tính từ tệp này. Mục nào kế hoạch ghi thì theo kế hoạch, mục không ghi thì lấy ở tệp đó.', examples: ['co-quan.yaml', '../co-quan.yaml'] }).optional(),
  co_quan: coQuan,
  ky_hieu: z.string().transform((text, ctx) => parseCode(text) ?? fail(ctx, { code: 'plan.code', facts: { text } }))
    .meta(meta({ title: 'Ký hiệu', description: 'Chữ viết tắt sau số văn bản. UBND và HĐND bỏ trống được; cơ quan khác ghi chữ viết tắt tên mình; kế hoạch liên tịch ghi KHLT và tên các cơ quan.', examples: ['KH-SGDĐT', 'KHLT-SYT-SGDĐT'], editor: () => matching(patternOf(CODE), { minimum: 0 }) })).optional(),
  so: z.string().transform((text, ctx) => (NUMBER.test(text.trim()) && text.trim().length <= DIGITS
    ? padded(text.trim())
    : fail(ctx, { code: 'plan.number', facts: { field: 'so', text } })))
    .meta(meta({ title: 'Số văn bản', description: 'Chỉ ghi chữ số; số dưới 10 tự thêm số 0. Bỏ trống trong dự thảo.', examples: ['157'], editor: () => matching(patternOf(SHORT_NUMBER), { minimum: 1, maximum: 99_999, multipleOf: 1 }) })).optional(),
  dia_danh: plainLine({ title: 'Địa danh', description: 'Tên đơn vị hành chính nơi cơ quan đóng trụ sở, in trước ngày tháng.', examples: ['Thanh Hóa'] }),
  ngay: z.string().transform((text, ctx) => {
    const date = parseDate(text);
    return typeof date === 'string' ? fail(ctx, { code: 'plan.date', facts: { text, reason: date } }) : date;
  }).meta(meta({
    title: 'Ngày ban hành',
    description: 'Ngày/tháng/năm. Trong dự thảo ghi tháng/năm, chỉ năm, hoặc bỏ trống.',
    examples: ['19/12/2025', '12/2025'],
    // `2025` and `12.2025` are numbers to an editor.
    editor: () => matching(patternOf(...DATE_FORMS), { minimum: 1, maximum: LAST_YEAR, not: { type: 'integer', exclusiveMaximum: FIRST_YEAR } }),
  })).optional(),
  do_khan: doKhan.optional(),
  luu_hanh: luuHanh.optional(),
  do_mat: doMat.optional(),
  du_thao: duThao.optional(),
  trich_yeu: z.string().trim().min(1).meta(meta({ title: 'Trích yếu', description: 'Tên việc của kế hoạch, in đậm dưới chữ KẾ HOẠCH, không có dấu chấm cuối. Tự ngắt dòng cho đều; muốn ngắt khác thì viết từng dòng dưới dấu |.', examples: ['Tổ chức Hội nghị tổng kết công tác năm 2025'] })),
  kem_theo: line({ title: 'Kèm theo', description: 'Chỉ cho kế hoạch ban hành kèm theo một quyết định: tên quyết định, in nghiêng dưới trích yếu. Khi đó không ghi so, ky_hieu, ngay, noi_nhan, luu, ky.', examples: ['Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Xuân Đông'] }).optional(),
  boi_canh: paragraphs({ title: 'Bối cảnh', description: 'Đoạn văn thường đứng trước căn cứ.', examples: ['Năm 2025, phong trào thi đua của xã có nhiều chuyển biến.'] }).optional(),
  can_cu: paragraphs({ title: 'Căn cứ', description: 'Mỗi căn cứ một dòng. Chữ "Căn cứ" ở đầu, dấu ; và dấu . ở cuối do công cụ đặt.', examples: [['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025']] }).optional(),
  mo_dau: paragraphs({ title: 'Đoạn mở đầu', description: 'Đoạn chữ đứng giữa căn cứ và mục I, thường kết thúc bằng "như sau:".', examples: ['Ủy ban nhân dân xã ban hành Kế hoạch … như sau:'] }).optional(),
  noi_dung: content({ title: 'Nội dung', description: 'Toàn bộ phần từ mục I đến nhiệm vụ cuối: các mục có tên, hoặc một khối chữ sau dấu |.', examples: [{ muc_dich: 'Tổng kết công tác năm 2025.' }] }),
  phu_luc: z.array(annexSchema).meta(meta({ title: 'Phụ lục', description: 'Danh sách phụ lục, theo thứ tự in.', examples: [[{ ten: 'phan_cong', tieu_de: 'Phân công nhiệm vụ', noi_dung: 'Văn phòng tổng hợp.' }]] })).optional(),
  bang: z.record(z.string(), z.record(z.string(), z.unknown()))
    .meta(meta({ title: 'Các bảng có tên', description: 'Mỗi bảng một tên; đặt vào chỗ cần in bằng một đoạn chỉ có {{bang.ten}}. Các mục của bảng: xem bảng tra dưới đây.', examples: [{ chi_tieu: { tieu_de: 'Các chỉ tiêu', tep: 'chi-tieu.xlsx' } }], editor: () => ref('cac_bang') })).optional(),
  ket_thuc: paragraphs({ title: 'Đoạn kết', description: 'Đoạn cuối trước chữ ký; dấu ./. do công cụ đặt.', examples: ['Trên đây là Kế hoạch …'] }).optional(),
  noi_nhan: noiNhan,
  luu: line({ title: 'Lưu', description: 'Chữ sau "Lưu:": văn thư, chữ viết tắt của đơn vị soạn thảo, số bản lưu nếu cần.', examples: ['VT, KT', 'VT, NV (05b)'] }).optional(),
  sau_luu: z.string().meta(meta({ title: 'Dòng sau Lưu', description: 'Chữ in ở dòng riêng dưới dòng Lưu, đúng như gõ.', examples: ['08 KH'] })).optional(),
  nguoi_soan: nguoiSoan.optional(),
  ky,
  lien_he: lienHe.optional(),
  trinh_bay: trinhBay.optional(),
}).meta(meta({ title: 'Kế hoạch', description: 'Một kế hoạch theo Nghị định số 30/2020/NĐ-CP.' }));

/** A plan attached to a decision, which has the place, the recipients and the signature in its stead (III-1.3). */
export const attachedPlanSchema = planSchema.partial({ dia_danh: true, noi_nhan: true, ky: true });

export type PlanInput = z.output<typeof attachedPlanSchema>;
export type { Fault } from './schema/fault.js';
