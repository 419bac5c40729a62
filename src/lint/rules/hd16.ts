import { TWO_LEVELS_FROM } from '../../standard/administration.js';
import { fold } from '../../standard/fold.js';
import { matchesNear, type Match } from '../find/match.js';
import type { Issuer } from '../find/signing.js';
import { unitIn } from '../find/unit.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';

const BODY = '(?:UBND|HĐND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Ủy ban MTTQ|Đảng ủy|Công an|Sở|Phòng|Trường|Trung tâm|Trạm|Chi cục|Bệnh viện|Ban (?:Chỉ đạo|Chỉ huy|Quản lý|Thường trực)) ';
/** Who says in these words that the plan is its own. */
const ISSUES = new RegExp(`(${BODY}[^,.;:\\n]{1,90}?)(?: \\([^()\\n]{1,60}\\))? (?:xây dựng|ban hành|lập) [Kk]ế hoạch(?! số)(?<=(?:^|[,;] )\\1[^,;\\n]{0,90})`, 'gmu');
/** Whose plan this is, in the closing words. */
const ABOVE = new RegExp(`Trên đây là [Kk]ế hoạch([^.;\\n]{0,300}?) của (${BODY}[^,.;:\\n]{1,90}?)(?=[,.;]| về (?!việc thành lập)|$)`, 'gmu');
/** What both have. */
const SIGN = /ế hoạch/gu;
/** Whether a line is of the words before the body or behind it. */
const isFrame = ({ field }: Passage): boolean => field === 'boi_canh' || field === 'mo_dau' || field === 'ket_thuc';
/** Another's text that the plan carries out, and which is what `của` belongs to. */
const CITED = /(?:nghị quyết|chỉ thị|quyết định|kế hoạch|chương trình|đề án|thông tư|nghị định|kết luận|công văn|luật|phong trào|cuộc vận động|hướng dẫn|chỉ đạo)(?!\p{L})/iu;
/** Fields of a Sở or Phòng cut to letters, or two bodies at once. */
const UNCLEAR = /\p{Lu}{2}|&| và (?:các|\p{Lu})/u;
const KIND = /^(?:sở|phòng|trường|trung tâm|trạm|chi cục|bệnh viện)(?!\p{L})/iu;

export const hd16: CheckingRule = {
  id: 'ND30-HD16',
  title: 'Lời mở đầu, lời kết nói đúng cơ quan ban hành',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 2; thông lệ soạn thảo',
  severity: 'error',
  description: 'Câu "… ban hành Kế hoạch …", "Trên đây là Kế hoạch … của …" nói kế hoạch này của ai, nên phải là cơ quan ghi ở co_quan. Tên khác thường là chép từ kế hoạch của nơi khác.',
  wrong: 'co_quan: Ủy ban nhân dân xã Xuân Đông\nket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị của UBND xã Xuân Tây.',
  right: 'co_quan: Ủy ban nhân dân xã Xuân Đông\nket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị của UBND xã Xuân Đông.',
  *check(subject) {
    const { issuers } = subject;
    const isForeign = (body: string): boolean => !subject.passages.some(({ field, text }) => field === 'trich_yeu' && fold(text).includes(fold(body))) && isOther(body, issuers, subject.date.day >= TWO_LEVELS_FROM);
    for (const match of [...matchesNear(subject, SIGN, ISSUES, isFrame), ...matchesNear(subject, SIGN, ABOVE, isFrame)]) {
      const body = bodyOf(match);
      if (body === undefined || !isForeign(body)) continue;
      const from = match.from + (match.groups[0] ?? '').lastIndexOf(body);
      yield { at: match.passage.place(from, from + body.length), message: `Kế hoạch này là của ${issuers.map(({ ten, chuQuan }) => [ten.text, ...(chuQuan ? [`(${chuQuan.text})`] : [])].join(' ')).join(', ')}, không phải của ${body}.`, hint: 'Ghi đúng tên cơ quan ban hành; nếu chép từ kế hoạch khác thì xem lại cả các tên khác.' };
    }
  },
};

/** The body whose plan a sentence says this is. */
function bodyOf({ groups: [, first = '', second] }: Match): string | undefined {
  if (second === undefined) return first;
  return CITED.test(first) ? undefined : second.trim();
}

/** Whether a body is none of the issuers: its place is another, or its name within the same kind. A level that is gone is ND30-GV01's. */
function isOther(body: string, issuers: readonly Issuer[], twoLevels: boolean): boolean {
  const unit = unitIn(body);
  const own = issuers.flatMap(({ ten, chuQuan }) => [unitIn(ten.text), unitIn(chuQuan?.text ?? '')]).flatMap((one) => (one ? [fold(one.name)] : []));
  if (unit) {
    const name = fold(unit.name);
    return own.length > 0 && !own.some((one) => one.startsWith(name) || name.startsWith(one)) && !(twoLevels && /^(?:huyện|quận|thị xã|thị trấn)$/u.test(unit.kind));
  }
  const [issuer, ...others] = issuers;
  const kind = KIND.exec(body)?.[0].toLowerCase();
  if (!issuer || others.length > 0 || !kind || UNCLEAR.test(body) || !issuer.ten.text.toLowerCase().startsWith(`${kind} `)) return false;
  const [typed, ten] = [fold(body), fold(issuer.ten.text)];
  return !ten.startsWith(typed) && !typed.startsWith(ten);
}
