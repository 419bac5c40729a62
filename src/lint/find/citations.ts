import { inBlocks, type Block, type Blocks } from '../printed.js';
import { dayOf, isReal, type Day } from './day.js';
import { matches, matchesNear, type Match } from './match.js';
import { byPassage, Spots } from './spots.js';

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

/** Letters of a code; a full stop only inside it. */
const CODE = '(?:[\\p{L}\\d&]|\\.(?=\\p{L}))';
/** Never over the end of a line. */
const NUMBER = `\\d+(?: ?\\/ ?\\d{4})? ?[\\/-] ?\\p{Lu}${CODE}*(?: ?[-–/] ?${CODE}+)*`;
const DATE = '(?:,? ?(?:ban hành )?ngày (\\d{1,2})(?: tháng |[/.-])(\\d{1,2})(?: năm |[/.-])(\\d{4}))';
const PATTERN = new RegExp(`(${CITED_KINDS.join('|')})(?<!\\p{L}\\1)(?: (số:?))?(?: (${NUMBER}))${DATE}?`, 'giu');
/** What each numbered text has. */
const SIGN = /\d ?[/-] ?\p{L}/gu;
/** Words that a subject begins with; no body has them in its name. */
const SUBJECT = 'về|Về|quy định|quyết định|ban hành|phê duyệt|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|tổ chức|công bố|kết luận|thành lập|kiện toàn|giao|theo|tại|thông qua|đối với|nhằm|bãi bỏ|phát động|tăng cường|đẩy mạnh|nâng cao|cho|để';
const ISSUER = new RegExp(`^,? của ((?:(?!\\s(?:(?:${SUBJECT})(?!\\p{L})|và (?:${CITED_KINDS.join('|')})(?!\\p{L})))[^,;.:()\\n\u2060]){2,80})`, 'u');
const LAW = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?: (số:?))?(?: (\d+\/\d{4}\/[\p{L}\d]+))?(?= )/gu;

const LONGEST_ISSUER = 100;

/** The texts cited with a number, and laws by name, in order. */
export function findCitations(printed: Blocks): Citation[] {
  return [...inBlocks(printed, findCitations, citationsIn)];
}

function citationsIn(block: Block): Citation[] {
  const printed = { blocks: [block] };
  const numbered = [...matchesNear(printed, SIGN, PATTERN)].flatMap((match): Citation[] => {
    const [, type = '', so, number = '', day, month, year] = match.groups;
    // `báo cáo 01/quý` is no number: only kinds may stand in small letters.
    if (!/[/-]\s?\p{Lu}/u.test(number)) return [];
    const date = day && month && year ? { day, month, year, at: dayIn(year, month, day) } : undefined;
    const issuer = issuerAt(match);
    return [{ ...match, type, ...(so && { so }), number, ...(date && { date }), ...(issuer && { issuer }) }];
  });
  const taken = new Spots();
  for (const { passage, from } of numbered) taken.add(passage, from);
  const laws = [...matches(printed, LAW)].filter(({ passage, from }) => !taken.has(passage, from)).map((match): Citation => {
    const [, type = '', so, number] = match.groups;
    return { ...match, type, ...(so && { so }), ...(number && { number }) };
  });
  if (laws.length === 0) return numbered;
  const cited = byPassage([...numbered, ...laws]);
  return block.passages.filter((passage) => cited.has(passage)).flatMap((passage) => [...cited.get(passage) ?? []].sort((a, b) => a.from - b.from));
}

function issuerAt({ passage, to }: Match): string | undefined {
  return ISSUER.exec(passage.text.slice(to, to + LONGEST_ISSUER))?.[1]?.trim();
}

function dayIn(year: string, month: string, day: string): Day | undefined {
  const numbers = [Number(year), Number(month), Number(day)] as const;
  return isReal(...numbers) ? dayOf(...numbers) : undefined;
}

/** Tells of a date whether it is that of a cited text: of a citation, or anywhere in the legal basis. */
export function isCitedDate(citations: readonly Citation[]): (date: Pick<Match, 'passage' | 'to'>) => boolean {
  const ends = new Spots();
  for (const { passage, to, date } of citations) if (date) ends.add(passage, to);
  return ({ passage, to }) => passage.field === 'can_cu' || passage.field === 'kem_theo' || ends.has(passage, to);
}
