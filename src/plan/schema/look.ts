import { z } from 'zod';
import { nd30 } from '../../standard/nd30.js';
import { toMm, type Length } from '../../standard/units.js';
import { fail } from './fault.js';
import { matching } from '../json-schema/editor.js';
import { choice, length, meta } from './kinds.js';

const { page, paragraph } = nd30;
const usual = ({ chosen }: { readonly chosen: Length }): string => `${toMm(chosen).toFixed(0)} mm`;

const le = z.strictObject({
  tren: length({ title: 'Lề trên', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'], default: usual(page.top) }, page.top.min, page.top.max).optional(),
  duoi: length({ title: 'Lề dưới', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'], default: usual(page.bottom) }, page.bottom.min, page.bottom.max).optional(),
  trai: length({ title: 'Lề trái', description: 'Từ 30 mm đến 35 mm.', examples: ['30 mm'], default: usual(page.left) }, page.left.min, page.left.max).optional(),
  phai: length({ title: 'Lề phải', description: 'Từ 15 mm đến 20 mm.', examples: ['15 mm'], default: usual(page.right) }, page.right.min, page.right.max).optional(),
}).meta(meta({ title: 'Lề trang', description: 'Trong phạm vi của khoản 3 Mục I Phần I Phụ lục I.', examples: [{ trai: '35 mm', phai: '15 mm' }] }));

/** What the decree leaves to the office. */
export const trinhBay = z.strictObject({
  co_chu: choice({ title: 'Bộ cỡ chữ', description: 'lon: Quốc hiệu 13, Tiêu ngữ 14, nội dung 14; gon: 12, 13, 13. Bỏ trống: lon, trừ khi phần đầu trang không đủ chỗ.', examples: ['gon'] }, { lon: 'lon', gon: 'gon' }).optional(),
  thut_dau_dong: choice({ title: 'Thụt đầu dòng', description: '1 cm hoặc 1,27 cm (mặc định).', examples: ['1 cm'], default: '1,27 cm' }, { '1 cm': 10, '1,27 cm': 12.7 }).optional(),
  gian_dong: z.string().transform((text, ctx) => {
    const value = Number(text.trim().replace(',', '.'));
    const { min, max } = paragraph.line;
    return value >= min && value <= max ? value : fail(ctx, { code: 'plan.length', facts: { field: 'Giãn dòng', text, min: String(min), max: String(max).replace('.', ',') } });
  }).meta(meta({
    title: 'Giãn dòng',
    description: 'Từ 1 (dòng đơn, mặc định) đến 1,5.',
    examples: ['1,15'],
    default: '1',
    editor: () => matching(String.raw`^\s*1(?:[.,](?:[0-4]\d*|50*)?)?\s*$`, { minimum: paragraph.line.min, maximum: paragraph.line.max }),
  })).optional(),
  le: le.optional(),
}).meta(meta({ title: 'Trình bày', description: 'Những chỗ mà Nghị định cho chọn.', examples: [{ co_chu: 'gon' }] }));
