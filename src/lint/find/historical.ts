import type { Day } from './day.js';
import type { Match } from './match.js';
import type { Subject } from '../subject.js';

/** Words round a name that speak of the past. */
const BEHIND = /^\s*(?:\(\s*)?(?:cũ|trước đây|trước khi|trước ngày|trước sắp xếp|nay là|\(nay|đã sáp nhập|giải thể)/iu;
const BEFORE = /(?:nguyên là|nguyên|trước đây là|không (?:còn )?(?:tổ chức )?|(?:bỏ|kết thúc|chấm dứt)(?: hoạt động)?(?: của)?(?: đơn vị hành chính)?|sáp nhập|từ)\s*$/iu;

/** The proper name that follows the kind of unit. */
const NAME = /^(?: \p{Lu}\p{Ll}*(?![\p{L}.]))+/u;

/**
 * Whether a match speaks of what was before the day `since`: it says so itself, or it stands in the citation of a text of
 * that time (up to the next semicolon).
 */
export function isHistorical({ citations }: Subject, { passage, from, to }: Match, since: Day): boolean {
  if (BEHIND.test(passage.text.slice(to).replace(NAME, '')) || BEFORE.test(passage.text.slice(0, from))) return true;
  return citations.some((citation) => citation.passage === passage && citation.from <= from
    && !passage.text.slice(citation.to, from).includes(';') && yearOf(citation) * 10000 + 101 < since
    && (citation.date?.at ?? yearOf(citation) * 10000 + 1231) < since);
}

/** The year of a cited text, as its date or its number says; of one that says none, a late one. */
function yearOf({ date, number }: Subject['citations'][number]): number {
  return Number(date?.year ?? /\/(\d{4})\//.exec(number ?? '')?.[1] ?? 9999);
}
