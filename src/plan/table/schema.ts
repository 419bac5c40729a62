import { z } from 'zod';
import { mm } from '../../standard/units.js';
import { matching, ref, SCALAR, spelledOut, type Rules } from '../json-schema/editor.js';
import { patternOf } from '../json-schema/pattern.js';
import { fail } from '../schema/fault.js';
import { choice, length, meta, oneOf, type Doc } from '../schema/kinds.js';
import { KINDS } from './kinds.js';
import type { CellAlign } from './table.js';

const text = (doc: Doc) => z.string().transform((typed) => typed.replace(/\s*\n\s*/g, ' ').trim()).meta(meta(doc));

const NARROWEST = mm(5);
const WIDEST = mm(250);

const COUNT = /^[1-9]\d{0,3}$/;

const count = (doc: Doc) =>
  z.string().transform((typed, ctx) => (COUNT.test(typed.trim())
    ? Number(typed)
    : fail(ctx, { code: 'table.merge', facts: { problem: 'number' } })))
    .meta(meta({ ...doc, editor: () => matching(patternOf(COUNT), { minimum: 1, maximum: 9999, multipleOf: 1 }) }));

/** The least and the greatest type size of a table; no clause regulates it. */
const SIZES = { min: 11, max: 14 } as const;

const size = (doc: Doc) =>
  z.string().transform((typed, ctx) => {
    const value = Number(typed.trim());
    return Number.isInteger(value) && value >= SIZES.min && value <= SIZES.max
      ? value
      : fail(ctx, { code: 'plan.length', facts: { field: doc.title, text: typed, min: String(SIZES.min), max: String(SIZES.max) } });
  }).meta(meta({ ...doc, editor: () => matching(patternOf(/^1[1-4]$/), { minimum: SIZES.min, maximum: SIZES.max, multipleOf: 1 }) }));

export const NAME = /^[a-z][a-z0-9_]*$/;

/** `có`, or the numbers themselves. */
const columnNumbers = (): Rules => ({ ...oneOf(['có', 'không']), type: ['string', 'array'], items: spelledOut({ type: SCALAR }) });

const ALIGN = { trái: 'left', giữa: 'center', phải: 'right', đều: 'justify' } as const satisfies Record<string, CellAlign>;

const kind = Object.fromEntries(Object.keys(KINDS).map((name) => [name, name])) as { [K in keyof typeof KINDS]: K };

/** A table. What stands inside its rows depends on its columns and is read by `rows.ts` and `ready.ts`. */
export const tableSchema = z.strictObject({
  ten: z.string().transform((typed, ctx) => (isName(typed.trim()) ? typed.trim() : fail(ctx, { code: 'table.name', facts: { text: typed } })))
    .meta(meta({ title: 'Tên để nhắc tới', description: 'Chữ thường không dấu; bảng có tên và có tiêu đề thì được đánh số "Bảng 1.".', examples: ['chi_tieu'], editor: () => matching(patternOf(NAME)) })).optional(),
  tieu_de: z.string().meta(meta({ title: 'Tiêu đề bảng', description: 'In đậm, giữa dòng, phía trên bảng.', examples: ['Các chỉ tiêu'] })).optional(),
  don_vi: text({ title: 'Đơn vị', description: 'In nghiêng, bên phải, phía trên bảng, sau chữ "Đơn vị:". Dự toán không ghi thì là đồng.', examples: ['nghìn đồng'] }).optional(),
  loai: choice({ title: 'Loại bảng có sẵn', description: `Cột đã có sẵn, mỗi hàng ghi theo tên: ${Object.keys(KINDS).join(', ')}.`, examples: ['phan_cong'] }, kind).optional(),
  cot: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())])
    .meta(meta({ title: 'Các cột', description: 'Mỗi cột một tên, hoặc các mục dưới đây. Với loại có sẵn: đổi tên cột, ví dụ { chu_tri: Đơn vị chủ trì }.', examples: [['TT', 'Tên xã', 'Ghi chú']], editor: () => ref('cac_cot') })).optional(),
  so_cot: z.union([z.string(), z.array(z.string())])
    .meta(meta({ title: 'Hàng số cột', description: 'Ghi có để đánh 1, 2, 3…; hoặc ghi từng số.', examples: ['có', ['1', '2', '3', '4=3/2']], default: 'không', editor: columnNumbers })).optional(),
  hang: z.array(z.unknown().meta({ editor: () => ref('hang') }))
    .meta(meta({ title: 'Các hàng', description: 'Mỗi hàng là các ô [1, Xã A, 5], hoặc theo tên cột { Tên xã: Xã A }, hoặc một dòng chữ in đậm ngang cả bảng.', examples: [[['1', 'Xã A'], ['2', 'Xã B']]] })).optional(),
  tep: text({ title: 'Lấy hàng từ tệp', description: 'Tệp CSV hoặc XLSX trong thư mục của kế hoạch; hàng đầu là tên cột.', examples: ['chi-tieu.xlsx'] }).optional(),
  trang_tinh: text({ title: 'Trang tính', description: 'Tên trang trong tệp XLSX; bỏ trống thì lấy trang đầu.', examples: ['Sheet1'] }).optional(),
  tong_cong: text({ title: 'Tổng cộng', description: 'Chỉ với dự toán: số tổng để công cụ đối chiếu.', examples: ['1.500.000.000'] }).optional(),
  ghi_chu: z.union([z.string(), z.array(z.string())])
    .meta(meta({ title: 'Ghi chú dưới bảng', description: 'Mỗi ghi chú một dòng, in nghiêng.', examples: ['Số liệu đến ngày 31/12/2025.'] })).optional(),
  co_chu: size({ title: 'Cỡ chữ của bảng', description: 'Từ 11 đến 14. Bỏ trống thì công cụ chọn.', examples: ['12'] }).optional(),
}).meta(meta({ title: 'Bảng', description: 'Một bảng số liệu.' }));

/** One column that is more than its name. */
export const columnSchema = z.strictObject({
  ten: z.string().meta(meta({ title: 'Tên cột', description: 'Chữ ở đầu cột.', examples: ['Ghi chú'] })),
  rong: length({ title: 'Rộng', description: 'Bỏ trống thì công cụ tự chia theo nội dung.', examples: ['20 mm'] }, NARROWEST, WIDEST).optional(),
  can: choice({ title: 'Canh chữ', description: 'trái, giữa, phải hoặc đều. Bỏ trống thì số canh phải, chữ canh đều.', examples: ['giữa'] }, ALIGN).optional(),
  cot: z.array(z.unknown().meta({ editor: () => ref('cot') })).meta(meta({ title: 'Cột con', description: 'Các cột dưới một tên chung; đầu bảng có đến ba tầng.', examples: [['X', 'Y']] })).optional(),
}).meta(meta({ title: 'Cột', description: 'Một cột của bảng.' }));

/** A heading over rows, with its own number. */
export const bandSchema = z.object({
  muc: z.string().meta(meta({ title: 'Số của nhóm hàng', description: 'In trong ô đầu; hàng này in đậm.', examples: ['I'] })),
  ten: z.string().meta(meta({ title: 'Tên nhóm hàng', description: 'In từ ô thứ hai, kéo đến hết bảng hoặc đến cột có ghi giá trị.', examples: ['NHÓM XÃ, PHƯỜNG'] })),
}).meta(meta({ title: 'Nhóm hàng', description: 'Một hàng tiêu đề bên trong bảng.' }));

/** A cell that covers more than its place. */
export const cellSchema = z.strictObject({
  chu: z.unknown().meta(meta({ title: 'Chữ trong ô gộp', description: 'Ô thường thì ghi thẳng chữ; nhiều dòng thì viết dưới dấu |, danh sách thì thành các gạch đầu dòng.', examples: ['Cả năm'], editor: () => ({}) })).optional(),
  gop_cot: count({ title: 'Gộp cột', description: 'Ô này rộng mấy cột.', examples: ['2'], default: '1' }).optional(),
  gop_hang: count({ title: 'Gộp hàng', description: 'Ô này cao mấy hàng; các ô bị che ở dưới thì không ghi nữa.', examples: ['3'], default: '1' }).optional(),
}).meta(meta({ title: 'Ô', description: 'Một ô của bảng.' }));

export type TableInput = z.output<typeof tableSchema>;

/** Names are typed in references, where an accent or a capital would be one more thing to get wrong. */
export const isName = (text: string): boolean => NAME.test(text);
