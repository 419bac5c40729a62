/**
 * Abbreviations in the names of bodies, with what an issuer's name says in their stead (I.II.2): only those that mean one
 * thing. Longer ones stand first.
 */
const LONG: readonly (readonly [RegExp, string])[] = [
  [/^UBND(?=\s|$)/iu, 'Ủy ban nhân dân'],
  [/^HĐND(?=\s|$)/iu, 'Hội đồng nhân dân'],
  [/^UBMTTQ(?=\s|$)/iu, 'Ủy ban Mặt trận Tổ quốc'],
  [/(?<=\s)MTTQ(?=\s|$)/u, 'Mặt trận Tổ quốc'],
  [/(?<=\s)GD\s?(?:&|và)?\s?ĐT(?=\s|$)/u, 'Giáo dục và Đào tạo'],
  [/(?<=\s)NN\s?(?:&|và)?\s?MT(?=\s|$)/u, 'Nông nghiệp và Môi trường'],
  [/(?<=\s)KH\s?(?:&|và)?\s?CN(?=\s|$)/u, 'Khoa học và Công nghệ'],
  [/(?<=\s)VH[, ]*TT\s?(?:&|và)?\s?DL(?=\s|$)/u, 'Văn hóa, Thể thao và Du lịch'],
  [/(?<=\s)VH\s?-?\s?XH(?=\s|$)/u, 'Văn hóa - Xã hội'],
  [/(?<=\s)THCS(?=\s|$)/u, 'Trung học cơ sở'],
  [/(?<=\s)THPT(?=\s|$)/u, 'Trung học phổ thông'],
  [/(?<=^Trường\s)TH(?=\s)/u, 'Tiểu học'],
  [/(?<=^Trường\s)MN(?=\s)/u, 'Mầm non'],
];

const UNITS = 'tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn';

/** A body's name with its abbreviations written out. */
export function fullName(ten: string): string {
  return LONG.reduce((name, [short, long]) => name.replace(short, long), ten);
}

/**
 * A body's name as its plan should have it: in full, the tone marks as everywhere else in the plan, a capital at its
 * beginning, none at the kind of unit. The same text where nothing is to be mended.
 */
export function properName(typed: string): string {
  const full = fullName(lowerCased(typed));
  return full
    .replace(/^[ủu][yỷ] ban(?: nhân dân)?/iu, (body) => (body.length > 'Ủy ban'.length ? 'Ủy ban nhân dân' : 'Ủy ban'))
    .replace(/^hội đồng nhân dân/iu, 'Hội đồng nhân dân')
    .replace(new RegExp(`(?<=^(?:Ủy ban|Hội đồng) nhân dân )(${UNITS})(?=\\s)`, 'iu'), (unit) => unit.toLocaleLowerCase('vi'))
    .replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

/** A name all in capitals in the letters of a sentence, as far as that can be told: every word of a place begins with one. */
function lowerCased(typed: string): string {
  if (typed !== typed.toLocaleUpperCase('vi') || !/^(?:[ủu][yỷ] ban nhân dân|hội đồng nhân dân|ubnd|hđnd)\s/iu.test(typed)) return typed;
  const lower = typed.toLocaleLowerCase('vi');
  const [, before = '', place = ''] = new RegExp(`^(.*?(?:${UNITS})\\s+)(.*)$`, 'u').exec(lower) ?? [];
  return before ? before + properPerson(place) : typed;
}

/** Titles that do not stand before a signer's name (I.II.7). */
const TITLES = /^(?:(?:PGS|GS|TSKH|TS|ThS|BSCKI{1,2}|BS|CN|KS|NGƯT|NGND|NSƯT|NSND|TTƯT)\.?|Ông|Bà|Đ\/c|Đồng chí)(?:\s*[.,]\s*|\s+)/iu;

/** A signer's name without titles, each part with one capital. */
export function properPerson(typed: string): string {
  const bare = typed.replace(TITLES, '');
  if (bare !== typed) return properPerson(bare);
  if (typed !== typed.toLocaleUpperCase('vi') && typed !== typed.toLocaleLowerCase('vi')) return typed;
  return typed.toLocaleLowerCase('vi').replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}
