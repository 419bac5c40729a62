import { z } from 'zod';
import { fail } from './fault.js';
import { meta, plainLine } from './kinds.js';

/** More bodies than three have no room in the header, nor their signatures side by side. */
const MOST = 3;

const body = z.strictObject({
  ten: z.string().meta(meta({ title: 'Tên cơ quan', description: 'Tên đầy đủ, không viết tắt. Muốn tự ngắt dòng thì viết mỗi dòng trên một dòng dưới dấu |.', examples: ['Sở Giáo dục và Đào tạo'] })),
  chu_quan: plainLine({ title: 'Cơ quan chủ quản trực tiếp', description: 'Dòng in trên tên cơ quan, được viết tắt UBND, HĐND. UBND và HĐND các cấp không có dòng này.', examples: ['UBND tỉnh Tuyên Quang'] }).optional(),
});

/** One issuing body, or the two or three of a joint plan. */
export const coQuan = z.union([
  z.string(),
  body,
  z.array(z.union([z.string(), body])).min(1).transform((bodies, ctx) =>
    (bodies.length <= MOST ? bodies : fail(ctx, { code: 'plan.joint', facts: { problem: 'bodies', count: bodies.length } }))).meta({ maxItems: MOST }),
]).meta({
  title: 'Cơ quan ban hành',
  description: 'Tên cơ quan ban hành kế hoạch. Sở, phòng, trường thì ghi hai mục ten và chu_quan. Kế hoạch liên tịch: danh sách hai hoặc ba cơ quan, cơ quan chủ trì đứng đầu.',
  examples: ['Ủy ban nhân dân tỉnh Thanh Hóa'],
});
