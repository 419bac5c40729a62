import { z } from 'zod';
import { nd30 } from '../../standard/nd30.js';
import { fail } from './fault.js';
import { choice, length } from './kinds.js';

const { page, paragraph } = nd30;

const le = z.strictObject({
  tren: length({ title: 'Lề trên', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'] }, page.top.min, page.top.max).optional(),
  duoi: length({ title: 'Lề dưới', description: 'Từ 20 mm đến 25 mm.', examples: ['20 mm'] }, page.bottom.min, page.bottom.max).optional(),
  trai: length({ title: 'Lề trái', description: 'Từ 30 mm đến 35 mm.', examples: ['30 mm'] }, page.left.min, page.left.max).optional(),
  phai: length({ title: 'Lề phải', description: 'Từ 15 mm đến 20 mm.', examples: ['15 mm'] }, page.right.min, page.right.max).optional(),
}).meta({ title: 'Lề trang', description: 'Trong phạm vi của khoản 3 Mục I Phần I Phụ lục I.' });

/** What the decree leaves to the office. */
export const trinhBay = z.strictObject({
  co_chu: choice({ title: 'Bộ cỡ chữ', description: 'lon: Quốc hiệu 13, Tiêu ngữ 14, nội dung 14; gon: 12, 13, 13. Bỏ trống: lon, trừ khi phần đầu trang không đủ chỗ.', examples: ['gon'] }, { lon: 'lon', gon: 'gon' }).optional(),
  thut_dau_dong: choice({ title: 'Thụt đầu dòng', description: '1 cm hoặc 1,27 cm (mặc định).', examples: ['1 cm'] }, { '1 cm': 10, '1,27 cm': 12.7 }).optional(),
  gian_dong: z.string().transform((text, ctx) => {
    const value = Number(text.trim().replace(',', '.'));
    const { min, max } = paragraph.line;
    return value >= min && value <= max ? value : fail(ctx, { code: 'plan.length', facts: { field: 'Giãn dòng', text, min: String(min), max: String(max).replace('.', ',') } });
  }).meta({ title: 'Giãn dòng', description: 'Từ 1 (dòng đơn, mặc định) đến 1,5.', examples: ['1,15'] }).optional(),
  le: le.optional(),
}).meta({ title: 'Trình bày', description: 'Những chỗ mà Nghị định cho chọn.' });
