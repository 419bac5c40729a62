import { DISTRICT_OFFICES, TWO_LEVELS_FROM } from '../../standard/administration.js';
import { isHistorical } from '../find/historical.js';
import { matches, textBefore, textBehind } from '../find/match.js';
import { unitIn } from '../find/unit.js';
import type { CheckingRule } from '../rule.js';

const OFFICES = new Map(DISTRICT_OFFICES.flatMap((office) => [office.old, ...office.short].map((name) => [name.toLowerCase(), office] as const)));
const PATTERN = new RegExp(`Phòng (${[...DISTRICT_OFFICES.flatMap(({ old, short }) => [old, ...short])].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}&]| - \\p{Lu}| và (?!Phòng|Ban|Công|Trạm|Trường|Văn phòng|Các|Hội|Đoàn)\\p{Lu}|, \\p{Lu}\\p{L}+ và )`, 'gu');
const COMMUNES: readonly string[] = ['xã', 'phường', 'đặc khu'];
/** Another body's room of that name, or a district's, of which ND30-GV01 tells. */
const OF_OTHER = /^ (?:(?:của |thuộc |- )?(?:[Ss]ở|[Cc]ông an|[Bb]ệnh viện|[Bb]ộ|(?:nhà )?[Tt]rường|học|huyện|quận|thị xã|thành phố|[Hh]uyện|[Qq]uận)|\((?:[Ss]ở|[Cc]ông an))(?!\p{L})/u;

export const gv06: CheckingRule = {
  id: 'ND30-GV06',
  title: 'Phòng của xã, phường, không phải phòng của huyện cũ',
  clause: 'Nghị định số 150/2025/NĐ-CP về cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã',
  severity: 'warning',
  description: 'Từ ngày 01/7/2025 xã, phường, đặc khu có Văn phòng HĐND và UBND, Phòng Kinh tế (Phòng Kinh tế, Hạ tầng và Đô thị), Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công. Phòng Tài nguyên và Môi trường, Phòng Nội vụ, Phòng Giáo dục và Đào tạo … là phòng của huyện trước đây.',
  wrong: 'ngay: 05/01/2026\nnoi_nhan: [Phòng Giáo dục và Đào tạo, Các thôn]',
  right: 'ngay: 05/01/2026\nnoi_nhan: [Phòng Văn hóa - Xã hội, Các thôn]',
  *check(subject) {
    const communes = subject.issuers.some(({ ten, chuQuan }) => COMMUNES.includes((unitIn(ten.text) ?? unitIn(chuQuan?.text ?? ''))?.kind ?? ''));
    if (subject.date.day < TWO_LEVELS_FROM || !communes) return;
    for (const match of matches(subject, PATTERN)) {
      const [typed = '', name = ''] = match.groups;
      const office = OFFICES.get(name.toLowerCase());
      if (!office || OF_OTHER.test(textBehind(match)) || /[Tt]rưởng $/u.test(textBefore(match)) || isHistorical(subject, match, TWO_LEVELS_FROM)) continue;
      yield { at: match.at, message: `"${typed}" là phòng của huyện trước đây, xã, phường không có.`, hint: `Ghi ${office.now}, nếu việc này do phòng ấy làm.` };
    }
  },
};
