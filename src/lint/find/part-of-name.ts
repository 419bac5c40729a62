import { textBefore, type Match } from './match.js';

/** Places and works that are called by a name: `đường Bà Huyện Thanh Quan`, `Ga Huyện Tương`, `Tuyến đường Quận 1 - Nhà Bè`. */
const PLACE = /(?<!\p{L})(?:đường|phố|ngõ|ngách|hẻm|cầu|chợ|ga|bến|cảng|sông|kênh|rạch|suối|núi|đồi|hồ|đầm|chùa|đình|đền|miếu|nhà thờ|thôn|xóm|ấp|bản|buôn|làng|khu phố|khu|tổ|nhà văn hóa|công viên|quảng trường)(?: \p{Lu}\p{Ll}*){0,3} $/iu;
/** Of which a unit's name is a part: `Trường Tiểu học Thị trấn Tiên Lãng`. Behind `của` or `tại` another name begins. */
const INSTITUTION = /(?<!\p{L})(?:Trường|Trung tâm|Bệnh viện|Trạm|Nhà văn hóa|Nhà thiếu nhi)(?: (?!(?:của|tại|ở|trên|thuộc|và|cho|đến|trong|do|với|cùng|gửi) )[^\s,;.:()]+){0,8} $/u;
/** A word with a capital that is part of the same name; letters of a body (`UBND Huyện`) are none. */
const NAME = /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}+) $/u;
/** Names of bodies whose last word has a capital too much: `Phòng Nội Vụ Huyện`. */
const BODY = /(?:Phòng|Ban|Sở|Ủy|Uỷ|Hội|Đoàn|Chi|Thanh|Công|Đảng|Tỉnh|Thành phố)(?: [\p{L}&-]+){0,6} $/u;

/** Whether a kind of unit that begins with a capital is part of a name that is no unit's. */
export function isPartOfName(match: Match): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(match.groups[0] ?? '')) return false;
  const before = textBefore(match);
  return PLACE.test(before) || INSTITUTION.test(before) || (NAME.test(before) && /[\p{L}\d,] \S+ $/u.test(before) && !BODY.test(before));
}
