import { DISSOLVED_FIELDS } from '../../standard/administration.js';
import type { Day } from '../find/day.js';
import { matchesNear, textBefore, textBehind, type Match } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** Short forms that everybody reads: of bodies and kinds of text the decree or the law itself uses, of schools, units, the world. */
const COMMON = new Set([
  'UBND', 'HĐND', 'MTTQ', 'UBMTTQ', 'UBTVQH', 'TTHĐND', 'TW', 'TƯ', 'BTV', 'BCH', 'BCĐ', 'VT', 'VP', 'QH', 'TTg', 'HĐBCQG', 'ĐBQH', 'TAND', 'VKSND', 'CA', 'QS',
  'KT', 'TM', 'TL', 'TUQ', 'THPT', 'THCS', 'TH', 'MN', 'GDTX', 'GDNN', 'TP', 'TX', 'TT', 'STT', 'KH', 'QĐ', 'NQ', 'CT', 'TB', 'BC', 'HD', 'VN', 'ĐVT', 'BHXH', 'BHYT',
  'TNCS', 'HCM', 'CNTT', 'PCCC', 'CSDL', 'VPCP', 'VPQH', 'USD', 'VND', 'VNĐ', 'VAT', 'GTGT', 'GRDP', 'GDP', 'FDI', 'ODA', 'ISO', 'TCVN', 'QCVN', 'PDF', 'USB', 'LED', 'QR', 'SMS',
  'TNHH', 'MTV', 'IPV', 'OPV', 'BCG', 'DPT', 'MMR', 'HPV', 'DTI', 'LHPN', 'VNPT', 'MISA', 'EMIS', 'OA', 'PCI', 'PAPI', 'SIPAS', 'PAR', 'INDEX', 'QL', 'ĐT', 'HL',
  'AI', 'IT', 'IP', 'ID', 'WIFI', 'INTERNET', 'WEBSITE', 'ASEAN', 'UN', 'WHO', 'UNESCO', 'UNICEF', 'APEC', 'WTO', 'COVID', 'HIV', 'AIDS', 'ADN', 'DNA', 'PH', 'DO', 'BOD', 'COD', 'TSS', 'EC', 'ATM', 'STEM', 'HACCP', 'BTT', 'CLB', 'HTX', 'PR',
  'IELTS', 'TOEIC', 'RT', 'PCR', 'AK', 'BIDV', 'JICA', 'KOICA', 'VTV', 'VOV', 'VTC', 'EVN', 'FPT', 'GPS', 'CCTV', 'SOS', 'COPD', 'IUU', 'ADB', 'WB', 'EU', 'ICT', 'CD', 'DVD', 'TV', 'ATK', 'FAO', 'ILO', 'IMF',
]);
/** Made up for the occasion: a post, a field or a group cut to letters. */
const AD_HOC: Readonly<Record<string, string>> = {
  PGĐ: 'Phó Giám đốc', PCT: 'Phó Chủ tịch', CCT: 'Chi cục trưởng', PTP: 'Phó Trưởng phòng', ATTP: 'an toàn thực phẩm', VSATTP: 'vệ sinh an toàn thực phẩm',
  CBCC: 'cán bộ, công chức', 'CB-CC': 'cán bộ, công chức', CBCCVC: 'cán bộ, công chức, viên chức', CBGV: 'cán bộ, giáo viên', ANTT: 'an ninh trật tự', ATGT: 'an toàn giao thông',
  KTXH: 'kinh tế - xã hội', 'KT-XH': 'kinh tế - xã hội', GDĐT: 'giáo dục và đào tạo', TDTT: 'thể dục, thể thao', SXKD: 'sản xuất, kinh doanh', XDCB: 'xây dựng cơ bản', NTM: 'nông thôn mới', VHTT: 'văn hóa, thể thao',
};
const DISSOLVED = new Set(DISSOLVED_FIELDS.flatMap(({ short }) => short));
const BODIES_MERGED_FROM = Math.min(...DISSOLVED_FIELDS.map(({ from }) => from));
/** What drafts have where something is still to be written. */
const LEFT_OPEN = new Set(['TODO', 'TBD', 'FIXME', 'TBC']);
/** Letters of the two bodies that everybody writes, mistyped. */
const SLIPS: Readonly<Record<string, string>> = { ...mistyped('UBND', ['UBNN', 'UBDN', 'UNBD', 'UBNĐ', 'UBNDD', 'UUBND', 'UBBND', 'UBNND', 'BUND', 'UBN', 'UND', 'UBD', 'UBNB']), ...mistyped('HĐND', ['HDND', 'HĐNN', 'HĐDN', 'HNĐD', 'HĐNĐ', 'HĐNDD', 'HĐNND', 'ĐHND']) };
const TOKEN = /[A-ZĐƯ](?<![\p{L}\d/.&–-].)[A-ZĐƯ]{1,7}(?:[&-][A-ZĐ]{1,8})*(?![\p{L}\d/]|[-&.][\p{L}\d])/gu;
const SIGN = /[A-ZĐƯ]{2}/g;
/** An issuer in the legal basis, which ND30-CC14 asks for in full. */
const ISSUER = /^(?:CP|B?(?:GD|NN|TN|LĐ|VH|KH|TT|GT|TC|YT|NV|XD|CT|CA|QP)[A-ZĐ&]*)$/u;
const ROMAN = /^[IVXLCDM]+$/;
const EXPLAINS = /(?:viết tắt|gọi tắt|gọi chung|sau đây gọi) (?:là|chung là|tắt là) ["“]?$/u;

export const lg05: CheckingRule = {
  id: 'ND30-LG05',
  title: 'Giải thích chữ viết tắt ở lần dùng đầu',
  clause: 'thông lệ soạn thảo; Phụ lục I, Phần I, Mục II, khoản 2 (chỉ viết tắt cụm từ thông dụng)',
  severity: 'warning',
  description: 'Chữ viết tắt không thông dụng phải viết đủ ở lần dùng đầu, chữ tắt đặt trong ngoặc: "Chương trình mỗi xã một sản phẩm (OCOP)"; không tự đặt chữ tắt cho chức vụ.',
  wrong: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch bảo đảm ATTP như sau.',
  right: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch bảo đảm an toàn thực phẩm (ATTP) như sau.',
  *check(subject) {
    const told = new Set<string>();
    for (const match of matchesNear(subject, SIGN, TOKEN, ({ field, kind }) => kind === 'text' && !SHORT_BY_NATURE.has(field))) {
      const [token = ''] = match.groups;
      const { passage } = match;
      if (told.has(token) || ROMAN.test(token)) continue;
      const full = AD_HOC[token];
      if (!full && (COMMON.has(token) || token.split(/[&-]/).every((part) => COMMON.has(part)))) continue;
      if (isUpper(passage.text) || isPart(match, token, subject.date.day)) continue;
      // The first use decides: explained there it is known from then on, and once told it is not told again.
      told.add(token);
      if (isExplained(match, token)) continue;
      if (LEFT_OPEN.has(token)) {
        yield { at: match.at, message: `"${token}" là chỗ còn bỏ trống.`, hint: 'Điền nội dung, hoặc xóa chữ này.' };
        continue;
      }
      const meant = SLIPS[token];
      if (meant !== undefined) {
        yield { at: match.at, message: `"${token}" có lẽ là ${meant} gõ nhầm.`, hint: `Viết ${meant}.` };
        continue;
      }
      yield {
        at: match.at,
        message: `Chữ viết tắt "${token}" chưa được giải thích.`,
        hint: full ? `Lần đầu viết đủ: ${full} (${token}).` : `Lần đầu viết đủ, chữ tắt đặt trong ngoặc: … (${token}).`,
      };
    }
  },
};

function mistyped(right: string, wrong: readonly string[]): Record<string, string> {
  return Object.fromEntries(wrong.map((one) => [one, right]));
}

/** A title has no room to explain, recipients are known to whom they are told. */
const SHORT_BY_NATURE = new Set(['noi_nhan', 'trich_yeu']);

/** The token is no word of its own here, or another rule's matter. */
function isPart({ passage, from, to }: Match, token: string, day: Day): boolean {
  const before = passage.text.slice(Math.max(0, from - 16), from);
  if (/\/\p{Lu}[\p{L}\d]* ?[-–] ?$/u.test(before)) return true;
  // ND30-GV03's.
  if (token === 'PTNT' && /Nông nghiệp & $/u.test(before)) return true;
  if (day >= BODIES_MERGED_FROM && DISSOLVED.has(token) && /(?:[Ss]ở|[Bb]ộ) $/u.test(before)) return true;
  // ND30-CC18's.
  if (/^(?:NĐ|TTLT)$/u.test(token) && /^(?: số:?)? ?\d+\//u.test(passage.text.slice(to, to + 12))) return true;
  if (/^(?:NSNN|TCCQĐP|BVMT)$/u.test(token) && before.endsWith('Luật ')) return true;
  if (token === 'VHTTDL' && /(?:Sở|Bộ) $/u.test(before)) return true;
  return passage.field === 'can_cu' && /của (?:Bộ |Sở )?$/u.test(before) && ISSUER.test(token);
}

/** The token stands in brackets behind its words, or its words in brackets behind it, or it is said what it is short for. */
function isExplained(match: Match, token: string): boolean {
  const [before, behind] = [textBefore(match), textBehind(match)];
  if (EXPLAINS.test(before)) return true;
  if (/[(“"]$/.test(before) && /^[)”",;]/.test(behind)) return true;
  const brackets = /^\s*\(([^)]*)\)/u.exec(behind)?.[1];
  return brackets !== undefined && brackets.split(/\s+/).length >= Math.min(2, token.length);
}

/** A line in capitals has no short forms that could be told from words. */
function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters === letters.toUpperCase() && (letters.length > 8 || /[^A-ZĐƯ]/.test(letters));
}
