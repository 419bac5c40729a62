import type { Passage } from '../passages.js';
import { dayOf, isReal, type Day } from './day.js';
import { matches, type Match } from './match.js';

/** A text that is cited by its kind: `Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về …`. */
export interface Citation extends Match {
  /** As typed, such as `Quyết định`; `Luật` and `Bộ luật` without number. */
  readonly type: string;
  /** `số` as typed between kind and number; missing where it was left out. */
  readonly so?: string;
  /** `30/2020/NĐ-CP`; missing for a law that is cited by name. */
  readonly number?: string;
  readonly date?: { readonly day: string; readonly month: string; readonly year: string; readonly at: Day | undefined };
  /** Behind `của`, without the subject that follows it. */
  readonly issuer?: string;
}

/** Kinds of text that offices cite, longest first. */
export const CITED_KINDS: readonly string[] = [
  'Nghị quyết liên tịch', 'Thông tư liên tịch', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp', 'Nghị định', 'Nghị quyết', 'Quyết định', 'Thông tư',
  'Chỉ thị', 'Kế hoạch', 'Công văn', 'Hướng dẫn', 'Chương trình', 'Thông báo', 'Kết luận', 'Công điện', 'Quy định', 'Tờ trình', 'Báo cáo', 'Luật',
];

const NUMBER = '\\d+(?:\\/\\d{4})?\\s?[\\/-]\\s?[\\p{Lu}][\\p{L}\\d&.]*(?:\\s?[-–/]\\s?[\\p{L}\\d&.]+)*';
const DATE = '(?:,? ?(?:ban hành )?ngày (\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?: năm |[/.-])(\\d{4}))';
const PATTERN = new RegExp(`(?<!\\p{L})(${CITED_KINDS.join('|')})(?: (số:?))?(?: (${NUMBER}))${DATE}?`, 'giu');
/** Words that a subject begins with; no body has them in its name. */
const SUBJECT = 'về|Về|quy định|quyết định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|tổ chức|công bố|kết luận|thành lập|kiện toàn|giao|theo|tại|thông qua|đối với|nhằm|bãi bỏ|phát động|tăng cường|đẩy mạnh|nâng cao|cho|để';
const ISSUER = new RegExp(`,? của ((?:(?!\\s(?:(?:${SUBJECT})(?!\\p{L})|và (?:${CITED_KINDS.join('|')})(?!\\p{L})))[^,;.:()\\n\u2060]){2,80})`, 'uy');
const LAW = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?: (số:?))?(?: (\d+\/\d{4}\/[\p{L}\d]+))?(?= )/gu;

/** The texts cited with a number, and laws by name, in order. */
export function findCitations(passages: readonly Passage[], text: string): Citation[] {
  const numbered = [...matches({ passages, text }, PATTERN)].map((match): Citation => {
    const [, type = '', so, number, day, month, year] = match.groups;
    const date = day && month && year ? { day, month, year, at: dayIn(year, month, day) } : undefined;
    const issuer = issuerAt(match);
    return { ...match, type, ...(so && { so }), ...(number && { number }), ...(date && { date }), ...(issuer && { issuer }) };
  });
  const taken = new Set(numbered.map(({ passage, from }) => passage.at + from));
  const laws = [...matches({ passages, text }, LAW)].filter(({ passage, from }) => !taken.has(passage.at + from)).map((match): Citation => {
    const [, type = '', so, number] = match.groups;
    return { ...match, type, ...(so && { so }), ...(number && { number }) };
  });
  return [...numbered, ...laws].sort((a, b) => a.passage.at + a.from - (b.passage.at + b.from));
}

function issuerAt({ passage, to }: Match): string | undefined {
  const issuer = new RegExp(ISSUER);
  issuer.lastIndex = to;
  return issuer.exec(passage.text)?.[1]?.trim();
}

function dayIn(year: string, month: string, day: string): Day | undefined {
  const numbers = [Number(year), Number(month), Number(day)] as const;
  return isReal(...numbers) ? dayOf(...numbers) : undefined;
}

/** True for a place in the text of a citation, or in a line of the legal basis. */
export function inCitation({ passage, from }: Pick<Match, 'passage' | 'from'>, citations: readonly Citation[]): boolean {
  return passage.field === 'can_cu' || passage.field === 'kem_theo'
    || citations.some((citation) => citation.passage === passage && citation.date !== undefined && citation.from <= from && from < citation.to);
}
