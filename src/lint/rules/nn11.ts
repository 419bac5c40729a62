import { KEEP } from '../find/recipients.js';
import { unitIn } from '../find/unit.js';
import type { CheckingRule } from '../rule.js';

/** From the top: central bodies; the province's leaders; its departments; the issuer's own leaders below a province; what is below them. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^(?:bộ (?!chỉ huy|tư lệnh)\p{L}|chính phủ|thủ tướng|văn phòng chính phủ|văn phòng trung ương|ban bí thư|bộ chính trị|quốc hội|ủy ban thường vụ quốc hội)/iu, 0],
  [/^(?:(?:thường trực|t\.?\s?trực|tt\.?|ban thường vụ|bí thư)\s*[:,]?\s*)?tỉnh [uủ][yỷ]|(?:hđnd|ubnd|hội đồng nhân dân|[uủ][yỷ] ban nhân dân)(?:, .*)? tỉnh(?!\p{L})|^đoàn đại biểu quốc hội/iu, 1],
  [/^(?:các )?(?:sở(?!\s*hữu)|ban,? ngành(?!.*(?<!\p{L})(?:xã|phường|đặc khu|đoàn thể$)))(?!\p{L})/iu, 2],
  [/^(?:(?:thường trực|tt\.?|ban thường vụ|bí thư)\s*)?(?:đảng [uủ][yỷ]|hđnd|hội đồng nhân dân)(?: (?:và ubnd|,? ?ubnd))? ?(?:xã|phường|đặc khu)?(?=$|,|\s*\()/iu, 3],
  [/^(?:các )?(?:thôn|ấp|bản|khu phố|tổ dân phố|trường|trạm y tế|phòng|công an xã|công an phường|\d+ thôn)(?!\p{L})/iu, 4],
];

/** Who serves the leaders, and lines that no level fits; they stand last. Of the centre's offices, see above. */
const OWN = /^(?:(?:C?VP|LĐ|CV)(?!\p{L})|lãnh đạo văn phòng|văn phòng (?!chính phủ|trung ương|quốc hội|chủ tịch nước)|cổng)/iu;

const PROVINCE = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)\s+(?:tỉnh|thành phố)(?!\p{L})/iu;
const COMMUNES: readonly string[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];

export const nn11: CheckingRule = {
  id: 'ND30-NN11',
  title: 'Nơi nhận xếp từ cấp trên xuống',
  clause: 'thông lệ trình bày nơi nhận',
  severity: 'warning',
  description: 'Nơi nhận để báo cáo (cấp trên) đứng trước, rồi đến lãnh đạo cơ quan mình, cơ quan ngang cấp, cuối cùng là đơn vị cấp dưới.',
  wrong: 'noi_nhan: [Các thôn, Thường trực Đảng ủy xã, Ủy ban nhân dân tỉnh]',
  right: 'noi_nhan: [Ủy ban nhân dân tỉnh, Thường trực Đảng ủy xã, Các thôn]',
  *check({ issuers, recipients }) {
    const commune = issuers.some(({ ten, chuQuan }) => COMMUNES.includes((unitIn(ten.text) ?? unitIn(chuQuan?.text ?? ''))?.kind ?? ''));
    const province = issuers.some(({ ten }) => PROVINCE.test(ten.text));
    let lowest: { readonly level: number; readonly said: string } | undefined;
    for (const { text, name, place } of recipients) {
      if (KEEP.test(text)) break;
      if (OWN.test(name)) continue;
      const level = LEVELS.find(([body]) => body.test(name))?.[1];
      // Below a province "phòng" and "trường" stand at many levels.
      // To the province itself its own councils are not above.
      if (level === undefined || (!commune && level > 2) || (province && level === 1 && !/tỉnh [uủ][yỷ]/iu.test(name))) continue;
      if (lowest && level < lowest.level) yield { at: place(0, name.length), message: `${name} là cấp trên mà đứng sau ${lowest.said}.`, hint: `Chuyển lên trước ${lowest.said}.` };
      else if (!lowest || level > lowest.level) lowest = { level, said: name };
    }
  },
};
