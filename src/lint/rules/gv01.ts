import { FORMER_CITIES, TWO_LEVELS_FROM } from '../../standard/administration.js';
import { isHistorical } from '../find/historical.js';
import { matches, textBefore, textBehind } from '../find/match.js';
import { isPartOfName } from '../find/part-of-name.js';
import type { CheckingRule } from '../rule.js';

const LEVEL = '(?:huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|cấp huyện|huyện đoàn|(?<!đường )huyện|thị xã|thị trấn|quận(?! (?:công|đội|chúa|vương)(?!\\p{L})))(?!\\p{L})';
const CITY = `(thành phố|tp\\.?)(?<!\\p{L}\\2) ?(?:${FORMER_CITIES.join('|')})(?!\\p{L})`;
/** Several in a row are told of once: `quận, huyện, thị xã`. */
const PATTERN = new RegExp(`(${LEVEL})(?<!\\p{L}\\1)(?:(?:, ?| và |/| - )${LEVEL})*|${CITY}|thành phố (?<!\\p{L}thành phố )(?:thuộc|trực thuộc) tỉnh`, 'giu');
/** Behind a name: a longer one. */
const LONGER = /^ \p{Lu}\p{Ll}/u;
/** A city of the same name that is of the upper level today, or a name that only begins like one. */
const CURRENT = /hồ chí minh/iu;
/** Schools, centres and hospitals keep such a name until they are renamed. */
const INSTITUTION = /(?<!\p{L})(?:Trường|Trung tâm|Bệnh viện|Nhà văn hóa|Nhà thiếu nhi)(?: (?!của )[^\s,;.:()]+){0,8} $/u;

/** The body whose name ends in the unit: `Phòng Y tế quận Cầu Giấy`. */
const FIELD = 'Y tế|Nội vụ|Tư pháp|Tài chính(?: - Kế hoạch)?|Tài nguyên và Môi trường|Giáo dục và Đào tạo|GD&ĐT|Văn hóa và Thông tin|Kinh tế(?: và Hạ tầng)?|Quản lý đô thị|Lao động - Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Dân tộc';
const BODY = new RegExp(`(?<!\\p{L})(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an|Ban Chỉ huy [Qq]uân sự|Thanh tra|Tòa án nhân dân|Viện kiểm sát nhân dân|Phòng (?:${FIELD})) $`, 'u');
const NAME = /^(?: \p{Lu}\p{Ll}*(?!\p{L}))+/u;

export const gv01: CheckingRule = {
  id: 'ND30-GV01',
  title: 'Không còn cấp huyện từ ngày 01/7/2025',
  clause: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  severity: 'warning',
  description: 'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp: tỉnh, thành phố và xã, phường, đặc khu. Kế hoạch ban hành từ ngày ấy không giao việc, gửi cho huyện, quận, thị xã, thị trấn, thành phố thuộc tỉnh; tên cũ chỉ dùng khi nói về trước đây hoặc trong tên văn bản cũ.',
  wrong: 'ngay: 05/01/2026\nnoi_nhan: [Các phòng chuyên môn, UBND các huyện]',
  right: 'ngay: 05/01/2026\nnoi_nhan: [Các phòng chuyên môn, "UBND các xã, phường"]',
  *check(subject) {
    if (subject.date.day < TWO_LEVELS_FROM) return;
    const provincial = subject.issuers.some(({ ten }) => /^(?:sở|chi cục|ban quản lý)\s/iu.test(ten.text));
    for (const match of matches(subject, PATTERN)) {
      const found = match.groups[0] ?? '';
      const before = textBefore(match);
      if (CURRENT.test(found) || (/^(?:thành phố|tp)/iu.test(found) && LONGER.test(textBehind(match))) || (INSTITUTION.test(before) && LONGER.test(textBehind(match))) || isPartOfName(match) || isHistorical(subject, match, TWO_LEVELS_FROM)) continue;
      const [body = ''] = BODY.exec(before) ?? [];
      const [name = ''] = body ? NAME.exec(textBehind(match)) ?? [] : [];
      const { passage, from, to } = match;
      const whole = name ? `${body}${found}${name}` : found;
      yield {
        at: name ? passage.place(from - body.length, to + name.length) : match.at,
        message: `"${whole}" không còn từ ngày 01/7/2025.`,
        hint: passage.field === 'co_quan' ? `Ghi tên cơ quan hiện nay ở ${provincial ? 'tỉnh, thành phố: UBND tỉnh …' : 'xã, phường, đặc khu'}.` : `Ghi ${name ? 'cơ quan hiện nay làm việc này' : 'xã, phường, đặc khu thay cho đơn vị này'}; nếu nói về trước đây thì thêm chữ "cũ" hoặc "trước đây" sau tên.`,
      };
    }
  },
};
