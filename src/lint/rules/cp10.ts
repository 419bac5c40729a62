import { BODY_NAMES } from '../../standard/body-names.js';
import { matches, textBefore, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Each name with its first capital, the words behind it in small or capital letters. */
const PATTERN = new RegExp(`(?:${BODY_NAMES.map(({ name }) => name.replace(/(?<= )\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)).join('|')})(?!\\p{L})`, 'gu');
const NAMES = new Map(BODY_NAMES.map((one) => [one.name.toLowerCase(), one]));
const UNIT = '(?:xã|phường|đặc khu|tỉnh|thành phố|thị trấn|huyện|quận|cấp|các cấp|các xã)';
/** In small letters, where what follows shows that a body is meant. */
const SMALL = new RegExp(`(?:(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân)(?= ${UNIT}(?!\\p{L}))|mặt trận [Tt]ổ [Qq]uốc(?: [Vv]iệt [Nn]am)?(?!\\p{L})|thủ tướng [Cc]hính phủ(?!\\p{L})`, 'gu');
const YOUTH = new RegExp(`Đoàn (?:thanh niên|thanh Niên|Thanh Niên)(?= (?:TNCS|${UNIT}|cơ quan)(?!\\p{L})|:)`, 'gu');
/** A person, a ward and a hamlet may be called so: `ông Phạm Công An`, `phường Trung Tâm`. */
const PLACE = /(?:xã|phường|thôn|xóm|tổ|khu phố|khu|ấp|bản|chợ|đường|phố) $/iu;
const PERSON = /(?<!\p{L})(?!Trưởng|Phó|Lãnh|Giám|Chiến|Ngành|Sĩ|Cục|Bộ|Đảng|Ban|Hội)\p{Lu}\p{Ll}+ $/u;

export const cp10: CheckingRule = {
  id: 'ND30-CP10',
  title: 'Viết hoa tên cơ quan, tổ chức thường gặp',
  clause: 'Phụ lục II, Mục IV, khoản 1',
  severity: 'warning',
  description: 'Viết hoa chữ cái đầu của từ chỉ loại hình và từ chỉ chức năng, lĩnh vực: Ban Chỉ huy quân sự, Mặt trận Tổ quốc Việt Nam, Hội Liên hiệp Phụ nữ; các chữ khác viết thường: Công an xã, Thủ tướng Chính phủ.',
  wrong: 'noi_nhan: [Công An xã, Ban chỉ huy quân sự xã, Ủy ban Mặt trận tổ quốc Việt Nam xã]',
  right: 'noi_nhan: [Công an xã, Ban Chỉ huy quân sự xã, Ủy ban Mặt trận Tổ quốc Việt Nam xã]',
  mends: true,
  *check(subject) {
    for (const match of [...matches(subject, PATTERN), ...matches(subject, SMALL), ...matches(subject, YOUTH)]) {
      const [typed = ''] = match.groups;
      const known = NAMES.get(typed.toLowerCase());
      const right = known?.name ?? (/^đoàn/iu.test(typed) ? 'Đoàn Thanh niên' : typed.charAt(0).toUpperCase() + typed.slice(1));
      if (typed === right || known?.also?.includes(typed) || isOther(match, typed)) continue;
      yield { at: match.at, message: `Tên "${typed}" viết hoa chưa đúng.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};

/** Something else that bears such a name. */
function isOther(match: Match, typed: string): boolean {
  const before = textBefore(match);
  return (typed === 'Trung Tâm' && PLACE.test(before)) || (typed === 'Công An' && (PLACE.test(before) || (PERSON.test(before) && !/^\s(?:xã|phường|tỉnh|thành phố)/u.test(match.passage.text.slice(match.to)))));
}
