import { KINDS_BY_CODE, MINISTRIES_BY_CODE } from '../../standard/issuers.js';
import type { Citation } from '../find/citations.js';
import { textBefore } from '../find/match.js';
import type { CheckingRule, Finding } from '../rule.js';

/** The letters of the kind in `21/KH-UBND`, `30/2020/NĐ-CP`, `05-CTr/TU`. */
const LETTERS = /^\d+(?:\/\d{4})?[/-](\p{Lu}[\p{L}]*)(?=[-/]\p{Lu})/u;
const PARTY = /^\d+-/u;
/** Kinds whose own letters are often others: `Quy định số 37-QĐ/TW`, `Công văn số 12/UBND-VX`, a `Chương trình` with CT. */
const OTHERWISE = /^(?:Quy định|Công văn|Chương trình|Tờ trình|Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/iu;
/** Before a kind that is only part of another: `Thông báo kết luận`, `Công văn hướng dẫn`. */
const PART = /(?:Thông báo|Công văn|Văn bản|Báo cáo|-|\/) ?$/iu;

/** How a code ends, and who signs such texts. */
const ISSUERS: readonly (readonly [code: RegExp, issuer: RegExp, right: string])[] = [
  [/(?:NĐ|NQ)-CP$/u, /^Chính phủ(?!\p{L})/iu, 'Chính phủ'],
  [/-TTg$/iu, /^(?:Phó )?Thủ tướng/iu, 'Thủ tướng Chính phủ'],
  [/\/QH\d{1,2}$/u, /^Quốc hội/iu, 'Quốc hội'],
  [/\/UBTVQH\d{1,2}$/u, /^(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội/iu, 'Ủy ban Thường vụ Quốc hội'],
  [/-HĐND$/u, /^(?!(?:(?:Chủ tịch )?(?:Ủy|Uỷ) ban nhân dân|(?:Chủ tịch )?UBND)(?!\p{L}))/iu, 'Hội đồng nhân dân'],
  [/\/(?:\p{Lu}\p{L}*-)?UBND$|\/UBND-/u, /^(?!(?:(?:Thường trực )?(?:Hội đồng nhân dân|HĐND))(?!\p{L}))/iu, 'Ủy ban nhân dân'],
];
/** Bodies that an issuer is told by; letters of a ministry or a Sở are not judged. */
const HIGH = /^(?:Quốc hội|Chính phủ|Thủ tướng|(?:Ủy|Uỷ) ban|Hội đồng|UBND|HĐND|Chủ tịch|Thường trực|(?:Bộ trưởng )?Bộ|Sở|Bộ Chính trị|Ban)(?!\p{L})/iu;
const MINISTRY = /^(?:Bộ trưởng )?Bộ (\p{Lu}.*)$/u;

export const cc21: CheckingRule = {
  id: 'ND30-CC21',
  title: 'Tên loại, ký hiệu và cơ quan ban hành khớp nhau',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 3 và điểm a, b khoản 6; Phụ lục III, Mục I',
  severity: 'warning',
  description: 'Ký hiệu nói tên loại và cơ quan ban hành: KH là Kế hoạch, QĐ là Quyết định; NĐ-CP là của Chính phủ, QĐ-TTg là của Thủ tướng Chính phủ. Ghi khác nhau là nhầm một trong hai.',
  wrong: 'can_cu: [Kế hoạch số 21/QĐ-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]\nngay: 20/3/2026',
  right: 'can_cu: [Kế hoạch số 21/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]\nngay: 20/3/2026',
  *check({ citations }) {
    for (const citation of citations) {
      const number = citation.number?.replace(/\s/gu, '');
      if (number === undefined) continue;
      yield* misnamed(citation, number);
      yield* misissued(citation, number);
    }
  },
};

function* misnamed(citation: Citation, number: string): Generator<Finding> {
  const { type, at } = citation;
  const letters = LETTERS.exec(number)?.[1] ?? '';
  const kind = KINDS_BY_CODE[letters];
  const said = type.toLowerCase();
  if (kind === undefined || kind.toLowerCase() === said || OTHERWISE.test(type) || PART.test(textBefore(citation))) return;
  // The Party and the Front have Thông tri, and kinds of their own.
  if ((PARTY.test(number) || letters === 'TT') && !(said in OWN)) return;
  const own = OWN[said];
  yield {
    at, message: `${type} mà ký hiệu là ${letters} (${kind}): ${number}.`,
    hint: own === undefined ? 'Xem lại tên loại và ký hiệu.' : `Xem lại: ${kind} số ${number}, hay ${type} số ${number.replace(letters, own)}.`,
  };
}

/** The letters of a kind. */
const OWN: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(KINDS_BY_CODE).map(([code, kind]) => [kind.toLowerCase(), code]));

function* misissued({ type, issuer, passage, to }: Citation, number: string): Generator<Finding> {
  if (issuer === undefined) return;
  const right = rightIssuer(number, issuer);
  if (right === undefined) return;
  const from = passage.text.indexOf(issuer, to);
  yield { at: passage.place(from, from + issuer.length), message: `${type} số ${number} là của ${right}, ở đây ghi của ${issuer}.`, hint: `Viết "của ${right}", hoặc xem lại số, ký hiệu.` };
}

/** Who issues texts with such a code, where `issuer` is certainly another. */
function rightIssuer(number: string, issuer: string): string | undefined {
  const ministry = MINISTRIES_BY_CODE[/\/TT-(\p{Lu}+)$/u.exec(number)?.[1] ?? ''];
  if (ministry !== undefined) {
    const named = MINISTRY.exec(issuer)?.[1];
    const other = named !== undefined && Object.values(MINISTRIES_BY_CODE).find((one) => named.toLowerCase().startsWith(one.toLowerCase()));
    return other && other !== ministry ? `Bộ ${ministry}` : undefined;
  }
  if (!HIGH.test(issuer)) return undefined;
  // A plan of both bodies has both in its code.
  if (/HĐND/u.test(number) && /UBND/u.test(number)) return undefined;
  return ISSUERS.find(([code, who]) => code.test(number) && !who.test(issuer))?.[2];
}
