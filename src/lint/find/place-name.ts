/** `TP.HCM`, `TP. Hồ Chí Minh` and the like. */
export const TYPED_HCMC = /^(?:t\.?\s?p\.?|thành phố)?\s*(?:h\.?c\.?m\.?|sg|hồ chí minh)$/iu;
/** `TP. `, `TX `, `P.3`: a unit's kind by its letters. */
export const SHORT_PLACE = /^(?:t\.?p\.?|t\.?x\.?|t\.?t\.?|đ\.?k\.?|[pqhx]\.)(?=[\s.\d]|$)\.?|^(?:HN|ĐN|HP)$/iu;
/** What is typed behind the name of a place: a comma, the date. */
export const BEHIND_PLACE = /\s*(?:[,;.:/](?!.*\p{L})|,?\s*ngày(?!\p{L})).*$/iu;
/** Family names: a unit that begins with one may be named after a person. */
const FAMILY = /^(?:Nguyễn|Trần|Lê|Phan|Phạm|Hồ|Huỳnh|Hoàng|Võ|Vũ|Lý|Ngô|Đinh|Bùi|Đặng|Đỗ|Đoàn|Trương|Cao|Tôn|Lương|Chu|Mạc|Mai|Hà|Hai Bà|Quang Trung|Điện Biên|Dương|Đào|Tô|Trịnh|Thái|Châu|Phùng|Ông|An Dương|Triệu|Lâm|Văn|Kim|Tạ|Hùng|Bà|Ba|Cách Mạng|Thống Nhất)(?!\p{L})/u;

/** Whether a unit may be named after a person, an event or by a number, so that its kind belongs to the name. */
export function mayNeedKind(name: string): boolean {
  return /\d/u.test(name) || FAMILY.test(name);
}
