import { z } from 'zod';
import { fail } from './fault.js';
import { matching } from '../json-schema/editor.js';
import { patternOf } from '../json-schema/pattern.js';
import { choice, meta, plainLine } from './kinds.js';

export const doKhan = choice({
  title: 'Độ khẩn',
  description: 'khẩn, thượng khẩn hoặc hỏa tốc: khung chữ đỏ đúng cỡ con dấu, dưới số văn bản.',
  examples: ['hỏa tốc'],
}, { 'khẩn': 'khan', 'thượng khẩn': 'thuongKhan', 'hỏa tốc': 'hoaToc' });

export const luuHanh = choice({
  title: 'Phạm vi lưu hành',
  description: 'xem xong trả lại hoặc lưu hành nội bộ: khung chữ ở góc trên bên phải trang đầu.',
  examples: ['lưu hành nội bộ'],
}, { 'xem xong trả lại': 'xemXongTraLai', 'lưu hành nội bộ': 'luuHanhNoiBo' });

/** Refused whatever stands there, so that the answer is the reason and not "unknown field". */
export const doMat = z.unknown().transform((_, ctx) => fail(ctx, { code: 'plan.secret', facts: {} })).meta(meta({
  title: 'Độ mật',
  description: 'Không dùng được: văn bản có nội dung bí mật nhà nước không được soạn bằng công cụ này.',
  editor: () => ({ type: ['null'] }),
}));

/** The draft mark; `undefined` for `không`. */
export interface DraftInput {
  readonly lan?: number;
  readonly hinhMo: boolean;
}

const YES_NO = { 'có': true, 'không': false } as const;
const ROUNDS = { minimum: 1, maximum: 99, multipleOf: 1 };
const ROUND = /^(?:lần\s+)?(?:thứ\s+)?([1-9]\d?)$/iu;

const lan = z.string().transform((text, ctx) => {
  const round = ROUND.exec(text.trim().replace(/\s+/g, ' '))?.[1];
  return round ? Number(round) : fail(ctx, { code: 'plan.number', facts: { field: 'lan', text } });
}).meta(meta({ title: 'Lần dự thảo', description: 'In sau chữ DỰ THẢO: DỰ THẢO LẦN 2.', examples: ['2'], editor: () => matching(patternOf(ROUND), ROUNDS) }));

export const duThao = z.union([
  z.string().transform((text, ctx): DraftInput | undefined => {
    const round = ROUND.exec(text.trim().replace(/\s+/g, ' '))?.[1];
    if (round) return { lan: Number(round), hinhMo: false };
    const answer = Object.entries(YES_NO).find(([word]) => word === text.trim().toLowerCase())?.[1];
    if (answer === undefined) return fail(ctx, { code: 'plan.choice', facts: { field: 'du_thao', text, choices: ['có', 'không', 'lần 2'] } });
    return answer ? { hinhMo: false } : undefined;
  }).meta({ editor: () => matching(patternOf(ROUND, /^có|không$/i), ROUNDS) }),
  z.strictObject({
    lan: lan.optional(),
    hinh_mo: choice({ title: 'Hình mờ', description: 'có: thêm chữ DỰ THẢO mờ, chéo giữa mọi trang.', examples: ['có'], default: 'không' }, YES_NO).optional(),
  }).transform((input): DraftInput => ({ ...(input.lan !== undefined && { lan: input.lan }), hinhMo: input.hinh_mo ?? false })),
]).meta(meta({
  title: 'Dự thảo',
  description: 'có, hoặc lần 2: khung chữ DỰ THẢO ở góc trên bên phải trang đầu. Muốn thêm chữ mờ thì ghi hai mục lan và hinh_mo.',
  examples: ['có', 'lần 2', { lan: '2', hinh_mo: 'có' }],
  default: 'không',
}));

/** `PL.(300)`: who drafted, in capitals, and how many copies (I.III.3); spaces between are dropped. */
export const nguoiSoan = z.string().transform((text, ctx) => {
  const mark = text.replace(/\s+/g, '');
  return /^[A-ZĐ]{1,6}\.\(\d+\)$/.test(mark) ? mark : fail(ctx, { code: 'plan.drafter', facts: { text } });
}).meta(meta({
  title: 'Ký hiệu người soạn thảo',
  description: 'Chữ viết tắt tên người soạn thảo và số bản phát hành, in sau dòng Lưu.',
  examples: ['PL.(300)'],
  editor: () => matching(String.raw`^\s*(?:[A-ZĐ]\s*){1,6}\.\s*\(\s*(?:\d\s*)+\)\s*$`),
}));

export const lienHe = z.strictObject({
  dia_chi: plainLine({ title: 'Địa chỉ', description: 'Địa chỉ cơ quan.', examples: ['Số 5 đường Lê Lợi, xã Xuân Đông'] }).optional(),
  dien_thoai: plainLine({ title: 'Điện thoại', description: 'Số điện thoại cơ quan.', examples: ['(0251) 3 123 456'] }).optional(),
  fax: plainLine({ title: 'Fax', description: 'Số fax.', examples: ['(0251) 3 123 457'] }).optional(),
  thu_dien_tu: plainLine({ title: 'Thư điện tử', description: 'Hộp thư công vụ.', examples: ['xuandong@example.gov.vn'] }).optional(),
  trang_thong_tin: plainLine({ title: 'Trang thông tin điện tử', description: 'Địa chỉ trang thông tin.', examples: ['xuandong.example.gov.vn'] }).optional(),
}).meta(meta({ title: 'Liên hệ', description: 'Địa chỉ, điện thoại, thư điện tử của cơ quan ở chân trang đầu, dưới một đường kẻ suốt chiều ngang.', examples: [{ dien_thoai: '(0251) 3 123 456' }] }));
