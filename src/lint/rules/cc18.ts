import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const KINDS: Readonly<Record<string, string>> = { NĐ: 'Nghị định', QĐ: 'Quyết định', TT: 'Thông tư', TTLT: 'Thông tư liên tịch', NQ: 'Nghị quyết', CT: 'Chỉ thị', KH: 'Kế hoạch', CV: 'Công văn', TB: 'Thông báo', BC: 'Báo cáo' };
const SHORT = /(?<![\p{L}\d/-])(NĐ|QĐ|TTLT|TT|NQ|CT|KH|CV|TB|BC)( số:?)? ?(?=\d+(?:\/\d{4})?[/-]\p{Lu})|(?<![\p{L}\d/-])(NĐ|TTLT)( số:?)? ?(?=\d+\/(?:19|20)\d\d(?![\d/]))/gu;
/** A law's name cut to letters. */
const LAW = /Luật (MTTQ(?: ?VN| Việt Nam)?|BHXH|BHYT|PCCC|HTX|NSNN|TCCQĐP|BVMT)(?![\p{L}\d&])/gu;
const LAWS: Readonly<Record<string, string>> = {
  MTTQ: 'Mặt trận Tổ quốc Việt Nam', BHXH: 'Bảo hiểm xã hội', BHYT: 'Bảo hiểm y tế', PCCC: 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', HTX: 'Hợp tác xã',
  NSNN: 'Ngân sách nhà nước', TCCQĐP: 'Tổ chức chính quyền địa phương', BVMT: 'Bảo vệ môi trường',
};

export const cc18: CheckingRule = {
  id: 'ND30-CC18',
  title: 'Tên loại, tên luật của văn bản viện dẫn viết đủ chữ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Viện dẫn ghi đầy đủ tên loại: Nghị định số 30/2020/NĐ-CP, không phải NĐ 30/2020/NĐ-CP; Luật Mặt trận Tổ quốc Việt Nam, không phải Luật MTTQ Việt Nam.',
  wrong: 'can_cu: [NĐ số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, SHORT)) {
      const short = match.groups[1] ?? match.groups[3] ?? '';
      const full = KINDS[short] ?? short;
      const { passage, from } = match;
      yield { at: passage.place(from, from + short.length), message: `Tên loại viết tắt: ${short}.`, hint: `Viết ${full} số …`, ...mendMatch(match, `${full} số `) };
    }
    for (const match of matches(subject, LAW)) {
      const [typed = '', short = ''] = match.groups;
      const letters = /^\p{Lu}+/u.exec(short)?.[0].replace(/VN$/u, '') ?? short;
      const right = `Luật ${LAWS[letters] ?? short}`;
      yield { at: match.at, message: `Tên luật viết tắt: ${typed}.`, hint: `Viết ${right}.`, ...mendMatch(match, right) };
    }
  },
};
