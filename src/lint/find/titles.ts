const DEGREE = '(?:GS|PGS|TSKH|TS|ThS|Th\\.S|BSCK\\s?I{1,2}|BS\\.?\\s?CK\\s?I{1,2}|BS|DS|KS|KTS|CN|LS|CKI{1,2}|CK\\s?I{1,2}|CVCC?|GVCC?|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo Ưu tú|Nhà giáo Nhân dân|Ông|Bà|Đ\\/c|Đồng chí|Thầy|Cô)';
export const RANK = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|Đại tướng';
const TITLES = new RegExp(`^(?:(?:${DEGREE}|${RANK})(?:\\s*[.,:–-]+\\s*|\\s+))+(?=\\p{L})`, 'iu');

/** What stands before a person's name, with the space behind it: `ThS. `, `Đại tá `; '' where nothing does. */
export function titlesBefore(name: string): string {
  const [typed = ''] = TITLES.exec(name) ?? [];
  return isName(name, typed) ? '' : typed;
}

/** `Cô`, `Bà`, `Ông` may be a family name themselves: only before another one they are a form of address. */
function isName(name: string, typed: string): boolean {
  const [next = ''] = name.slice(typed.length).split(/\s/u);
  return /^(?:ông|bà|cô|thầy)\s+$/iu.test(typed) && !FAMILY_NAMES.has(next.toLowerCase());
}

/** The family names of nine in ten Vietnamese. */
const FAMILY_NAMES: ReadonlySet<string> = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đinh', 'trương', 'mai',
  'tô', 'hà', 'lương', 'đào', 'đoàn', 'lâm', 'trịnh', 'cao', 'phùng', 'tạ', 'vương', 'châu', 'thái', 'lưu', 'nông', 'quách', 'hứa', 'tống', 'chu',
]);
