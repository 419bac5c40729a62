import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Subject } from '../subject.js';

/** Money; "đồng" that begins another word is none. */
const MONEY = '(?:đồng(?! (?:thời|chí|bộ|bào|loạt|hành|đều|ý|tình|tâm|phục|cấp|giá|minh|thuận|nghiệp|đội|dao|nhất|ruộng|lúa|bằng|trưởng|diễn|chủ))|đ|VNĐ|VND)(?!\\p{L})';
/** What is measured, and may have a fraction. */
const MEASURED = '(?:tỷ|tỉ|triệu(?= đồng|[.,;)]|$)|nghìn đồng|km|km2|km²|ha|Ha|tấn|tạ|kg|lít|m2|m²|m3|m³)(?!\\p{L})';
/** What is counted, and has none. */
const COUNTED = '(?:người|hộ|con|lượt|cây|tờ|quyển|cuốn|suất|liều|học sinh|đại biểu|áp phích|phiếu|lao động|đoàn viên|hội viên)(?!\\p{L})';

/** Thousands with commas (`1,250,000`), a stop before the fraction of a per cent (`98.5%`), money without dots. */
const COMMAS = new RegExp(`(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3}){2,}(?![\\d,])|,\\d{3}(?= (?:${COUNTED})| ?${MONEY}))`, 'gmu');
const STOP = new RegExp(`(?<![\\d.,/])(?<!(?:[Mm]ục|[Kk]hoản|[Đđ]iểm|[Pp]hần|[Tt]iết|[Ss]ố|[Bb]ảng|[Bb]iểu) )\\d{1,4}\\.\\d{1,2}(?: ?%|(?= ?${MEASURED}))`, 'gmu');
const LONG = new RegExp(`(?<![\\d.,/-])(?:\\d{4,12}(?=đ(?!\\p{L})|đồng/)|\\d{5,12}(?= ?(?:đồng|đ|VNĐ|VND)(?!\\p{L})| (?:người|hộ|ha|con|lượt|cây|triệu|tỷ|m2|m²|km)(?!\\p{L})))`, 'gu');
/** Units behind a figure with capitals or cut short. */
const UNIT = /(tr\.?\s?đ(?:ồng)?|Ha|HA|Km|KM|Kg|KG)(?<=\d ?\1)(?![\p{L}\d.]*\p{L})/gu;
const UNITS: Readonly<Record<string, string>> = { HA: 'ha', KM: 'km', KG: 'kg' };
/** Dots that do not part three digits each, in money. */
const DOTS = new RegExp(`(?<![\\d.,/])\\d+(?:\\.\\d+)+(?:,\\d{3})?(?= ?${MONEY})`, 'gmu');
/** Thousands or a fraction with a zero too many. */
const EITHER = /(?<![\d.,/])[1-9]\d{0,2},\d\d0(?= (?:ha|km|tấn|m2|m²)(?!\p{L}))/gu;

export const lg04: CheckingRule = {
  id: 'ND30-LG04',
  title: 'Cách viết số',
  clause: 'quy ước của tiếng Việt: dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân',
  severity: 'info',
  description: 'Viết 1.250.000 đồng, 98,5%, 312,5 km, 15 triệu đồng, 4 ha: dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân; đơn vị viết chữ thường, không rút gọn.',
  wrong: 'ket_thuc: Kinh phí 1,250,000 đồng, đạt 98.5% kế hoạch, hỗ trợ 15000 người.',
  right: 'ket_thuc: Kinh phí 1.250.000 đồng, đạt 98,5% kế hoạch, hỗ trợ 15.000 người.',
  mends: true,
  *check(subject) {
    for (const [pattern, write] of [
      [COMMAS, (found: string) => found.replaceAll(',', '.')],
      [STOP, (found: string) => found.replace('.', ',')],
      [LONG, (found: string) => found.replace(/\B(?=(?:\d{3})+$)/g, '.')],
      [UNIT, (found: string) => UNITS[found.toUpperCase()] ?? 'triệu đồng'],
    ] as const) {
      for (const match of matches(subject, pattern)) {
        const typed = match.groups[0] ?? '';
        // At the head of a line it numbers the line.
        if (pattern === STOP && match.from <= match.passage.lead && !typed.endsWith('%')) continue;
        const right = write(typed);
        yield { at: match.at, message: `${pattern === UNIT ? 'Đơn vị' : 'Số'} "${typed}" viết chưa đúng cách.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
      }
    }
    yield* doubtful(subject);
  },
};

/** Figures that are wrong, but of which nobody can tell what was meant. */
function* doubtful(subject: Subject): Generator<Finding> {
  for (const { at, groups: [typed = ''] } of matches(subject, DOTS)) {
    if (/^\d{1,3}(?:\.\d{3})+$/u.test(typed)) continue;
    yield { at, message: `Số "${typed}" chia hàng nghìn chưa đúng.`, hint: typed.includes(',') ? `Viết "${typed.replace(',', '.')}", nếu không phải phần thập phân.` : 'Giữa hai dấu chấm có ba chữ số; xem có thừa hay thiếu chữ số.' };
  }
  for (const { at, groups: [typed = ''] } of matches(subject, EITHER)) {
    yield { at, message: `Số "${typed}" đọc được hai cách.`, hint: `Hàng nghìn thì viết "${typed.replace(',', '.')}", phần thập phân thì viết "${typed.replace(/0+$/u, '')}".` };
  }
}
