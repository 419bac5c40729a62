import { matches } from '../find/match.js';
import { Spots } from '../find/spots.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A connecting word with a capital inside a name: `Sở Giáo dục Và Đào tạo`. Upper case as a whole is no name. */
const CONNECTOR = /(?:Và|Của|Về|Tại|Cho)(?<=\p{Ll} (?:Và|Của|Về|Tại|Cho))(?= \p{Lu}\p{Ll})/gu;
const PEOPLE = /((?:Ủy|Uỷ) [Bb]an|Hội [Đđ]ồng) ([Nn]hân [Dd]ân)(?!\p{L})(?<!\p{L}\1 \2)/gu;

const FIELDS: readonly string[] = [
  'Giáo dục và Đào tạo', 'Khoa học và Công nghệ', 'Nông nghiệp và Môi trường', 'Văn hóa, Thể thao và Du lịch', 'Dân tộc và Tôn giáo', 'Tài chính', 'Nội vụ', 'Xây dựng', 'Tư pháp', 'Công Thương', 'Y tế', 'Ngoại vụ',
  'Thông tin và Truyền thông', 'Tài nguyên và Môi trường', 'Kế hoạch và Đầu tư', 'Giao thông vận tải',
];
/** A ministry or a Sở by its name in any letters; "Cán bộ y tế" is none. */
const NAMED = new RegExp(`(Sở|Bộ)(?<!(?:\\p{L}|[Cc]án )\\1) (${FIELDS.map(anyCase).join('|')})(?!\\p{L})`, 'gu');
/** Fields of a commune's or district's Phòng that are nothing but such a name. */
const OFFICES: readonly string[] = ['Văn hóa - Xã hội', 'Văn hóa và Thông tin', 'Tư pháp', 'Nội vụ', 'Kinh tế', 'Kinh tế, Hạ tầng và Đô thị', 'Kinh tế - Hạ tầng', 'Tài chính - Kế hoạch', 'Giáo dục và Đào tạo', 'Nông nghiệp và Môi trường', 'Tài nguyên và Môi trường'];
const OFFICE = new RegExp(`(?<!\\p{L})(Phòng) (${[...OFFICES].sort((a, b) => b.length - a.length).map(anyCase).join('|')})(?!\\p{L})`, 'gu');
/** A ministry or a Sở with a small letter, where the word before shows that it is one: "cơ sở y tế" is none. */
const SMALL = new RegExp(`(sở|bộ)(?<=(?:của|do|gửi|với|cho|tại|[,(]) \\1) (${FIELDS.map(anyCase).join('|')})(?!\\p{L})`, 'gu');
const PARTY = /(?:Đảng|Tỉnh|Thành|Huyện|Quận) (?:Ủy|Uỷ)(?!\p{L})/gu;

export const cp02: CheckingRule = {
  id: 'ND30-CP02',
  title: 'Viết hoa tên cơ quan: không viết hoa chữ nối, chữ "nhân dân"',
  clause: 'Phụ lục II, Mục IV, điểm a khoản 1',
  severity: 'warning',
  description: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực; chữ nối (và, của, về) viết thường; viết "Ủy ban nhân dân", "Hội đồng nhân dân".',
  wrong: 'noi_nhan: [Sở Giáo dục Và Đào tạo, Ủy Ban Nhân Dân tỉnh]',
  right: 'noi_nhan: [Sở Giáo dục và Đào tạo, Ủy ban nhân dân tỉnh]',
  mends: true,
  *check(subject) {
    const told = new Spots();
    // The decree writes Ủy; a plan that writes Uỷ everywhere goes on so (ND30-LG01).
    const keepsOther = /Uỷ ban nhân dân/u.test(subject.text) && !/Ủy ban nhân dân/u.test(subject.text);
    for (const match of [NAMED, OFFICE, SMALL].flatMap((pattern) => [...matches(subject, pattern)])) {
      const [whole = '', kind = '', name = ''] = match.groups;
      const right = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${asNamed(name)}`;
      // A connecting word alone is told of as such.
      if (whole.replace(/ Và /u, ' và ') === right || whole === whole.toUpperCase()) continue;
      for (let at = match.from; at < match.to; at += 1) told.add(match.passage, at);
      yield { at: match.at, message: `Tên cơ quan "${whole}" viết hoa chưa đúng.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
    for (const match of matches(subject, PARTY)) {
      const right = (match.groups[0] ?? '').replace(/\S+$/u, (word) => word.toLowerCase());
      yield { at: match.at, message: `"${match.groups[0] ?? ''}" viết hoa thừa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
    for (const match of matches(subject, CONNECTOR)) {
      if (told.has(match.passage, match.from)) continue;
      const word = (match.groups[0] ?? '').toLowerCase();
      yield { at: match.at, message: `Chữ nối "${match.groups[0] ?? ''}" trong tên cơ quan viết thường.`, hint: `Viết "${word}".`, ...mendMatch(match, word) };
    }
    for (const match of matches(subject, PEOPLE)) {
      const [whole = '', body = '', people = ''] = match.groups;
      const lower = `${body.slice(0, body.indexOf(' ') + 1)}${body.slice(body.indexOf(' ') + 1).toLowerCase()} ${people.toLowerCase()}`;
      if (whole === lower) continue;
      const right = keepsOther ? lower : lower.replace(/^Uỷ/u, 'Ủy');
      yield { at: match.at, message: `"${whole}" viết hoa thừa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};

const NAMES = new Map([...FIELDS, ...OFFICES].map((name) => [anyTone(name), name]));

/** The same for names that differ in capitals or in where a tone mark stands. */
function anyTone(name: string): string {
  return name.toLowerCase().replace('óa', 'oá');
}

/** `name` in any letters as a pattern. */
function anyCase(name: string): string {
  return name.replace(/\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).replace('[Óó][Aa]', '(?:[Óó][Aa]|[Oo][Áá])');
}

/** The name of a field with the capitals it has; tone marks stay where they were typed. */
function asNamed(typed: string): string {
  const name = NAMES.get(anyTone(typed)) ?? typed;
  return [...typed].map((letter, i) => (/\p{Lu}/u.test(name.charAt(i)) ? letter.toUpperCase() : letter.toLowerCase())).join('');
}
