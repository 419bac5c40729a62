import { dayOf, type Day } from './day.js';
import { sentenceBefore, textBefore, textBehind, type Match } from './match.js';
import type { Citation } from './citations.js';
import type { Subject } from '../subject.js';

/** Words round a name that speak of the past. */
const BEHIND = /^\s*(?:\(\s*)?(?:cũ|trước đây|trước khi|trước (?:sắp xếp|sáp nhập|hợp nhất)|nay là|\(nay|đã sáp nhập|giải thể|của (?:huyện|quận|thị xã|tỉnh)(?: \p{Lu}\p{Ll}*)+ cũ)/iu;
const BEFORE = /(?:nguyên là|nguyên|trước đây là|không (?:còn )?(?:tổ chức )?(?:đơn vị hành chính )?|(?:bỏ|kết thúc|chấm dứt)(?: hoạt động)?(?: của)?(?: mô hình)?(?: chính quyền(?: địa phương)?)?(?: đơn vị hành chính)?|sáp nhập|từ|(?:sinh|sinh ra|quê|quê quán)(?: ở| tại|:)?)\s*$/iu;
/** Earlier in the same sentence: units that were put together, or how things stood before a day. */
const HEAD = /(?<!sau |sau khi )(?:sắp xếp|sáp nhập|hợp nhất|chia tách|trước đây|trước kia|trên cơ sở nhập)(?!\p{L})[^.;]*$/iu;
const UNTIL = /(?<!\p{L})(?:trước|đến) (?:hết )?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})/iu;

/** A cited text of any kind by its number and day, or by a number with its year: `số 12/KL-UBND ngày 05/6/2024 của`. */
const CITED = /(?<!\p{L})(?:số |TT |NĐ |NQ |QĐ )(?:\d+\/(\d{4})\/\p{Lu}|\d+[^\s;]*,? ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4}))[^.;]{0,100}$/u;
/** Behind a body: that it has done something, with a day or a year; or that what it issued is still in force. */
const DONE = /^ đã (?!từ|được)[^.;,]{2,80}?(?:(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})|năm (\d{4}))/u;
const IN_FORCE = /^[^.;]{0,40} ban hành,? (?:(?:mà |đang |vẫn )?còn|hết|đã hết) hiệu lực/u;

/** The proper names that follow the kind of unit: `Hoài Ân, An Lão và huyện Phù Cát`. */
const NAME = '(?: \\p{Lu}\\p{Ll}*(?![\\p{L}.]))+';
const KIND = '(?: (?:tỉnh|huyện|quận|thị xã|thị trấn|thành phố|xã|phường))';
const NAMES = new RegExp(`^${KIND}?(?:${NAME})?(?:(?:,| và)(?:${KIND}?${NAME}|(?: \\d+)?${KIND}(?! \\p{Lu})))*`, 'u');

/**
 * Whether a match speaks of what was before the day `since`: it says so itself, or it stands in the citation of a text of
 * that time (up to the next semicolon).
 */
export function isHistorical({ citations }: Subject, match: Match, since: Day): boolean {
  const behind = textBehind(match).replace(NAMES, '');
  const before = textBefore(match);
  const head = sentenceBefore(match);
  if (BEHIND.test(behind) || (BEFORE.test(before) && !/^ đến (?!nay)/iu.test(behind)) || HEAD.test(head)) return true;
  if (isUntil(UNTIL.exec(head), since) || isUntil(UNTIL.exec(/^[^.;]{0,40}?(?<!\p{L})trước .{0,30}/u.exec(behind)?.[0] ?? ''), since)) return true;
  if (IN_FORCE.test(behind) || isDone(behind, since) || isCited(head, since)) return true;
  const { passage, from } = match;
  const lastMark = from - before.length + before.lastIndexOf(';');
  const near = citations.filter((one) => one.passage === passage && one.from <= from);
  for (const citation of near.reverse()) {
    if (citation.to <= lastMark || citation.to < from - before.length) return false;
    if (yearOf(citation) * 10000 + 101 < since && (citation.date?.at ?? yearOf(citation) * 10000 + 1231) < since) return true;
  }
  return false;
}

/** Whether `trước ngày …` names a day no later than `since`: a later one is a time limit. */
function isUntil(found: RegExpExecArray | null, since: Day): boolean {
  return found !== null && dayOf(Number(found[3]), Number(found[2]), Number(found[1])) <= since;
}

/** Whether it is said what a body has done, with a day or a year of that time. */
function isDone(behind: string, since: Day): boolean {
  const [found, day, month, year, only] = DONE.exec(behind) ?? [];
  if (found === undefined) return false;
  return only === undefined ? dayOf(Number(year), Number(month), Number(day)) < since : Number(only) < Math.floor(since / 10000);
}

function isCited(before: string, since: Day): boolean {
  const [found, only, day, month, year] = CITED.exec(before) ?? [];
  if (found === undefined) return false;
  return only === undefined ? dayOf(Number(year), Number(month), Number(day)) < since : Number(only) < Math.floor(since / 10000);
}

/** The year of a cited text, as its date or its number says; of one that says none, a late one. */
function yearOf({ date, number }: Citation): number {
  return Number(date?.year ?? /\/(\d{4})\//.exec(number ?? '')?.[1] ?? 9999);
}
