import { isGarbled } from '../find/garbled.js';
import { matches, type Match } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Printed } from '../printed.js';

/** Signs without width, private signs, a combining mark that found no letter, the sign for a lost letter. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2061-\u2069\uFEFF]/gu;
const FOREIGN = /[\uE000-\uF8FF\uFFFD]|[\u0300-\u036F](?<=(?:^|[\s\d.,;:(]).)/gmu;

/** Whether there can be any of these. */
const STRANGE = /[\u00A0\u00AD\u00D0\u00F0\u0300-\u036F\u2000-\u200F\u202A-\u202F\u2061-\u2069\u3000\uE000-\uF8FF\uFEFF\uFFFD]/u;
/** Spaces of other widths, between two words. */
const SPACES = /[\u00A0\u2000-\u200A\u202F\u3000](?<=\p{L}.)(?=\p{L})/gu;

/** Icelandic letters that look like `Đ` and `đ`; no search finds a word with them. */
const ICELANDIC = /[\u00D0\u00F0]/gu;

export const ty04: CheckingRule = {
  id: 'ND30-TY04',
  title: 'Không có ký tự ẩn, ký tự lạ',
  clause: 'Phụ lục I, Phần I, Mục I, khoản 4',
  severity: 'warning',
  description: 'Ký tự không hiện ra (thường lẫn vào khi dán từ trang mạng, tệp PDF) làm lệch dòng, làm sai khi tìm chữ; ký tự riêng của một phông chữ hiện thành ô vuông ở máy khác.',
  wrong: 'ket_thuc: Báo cáo \u00D0ảng ủy xã.',
  right: 'ket_thuc: Báo cáo Đảng ủy xã.',
  mends: true,
  *check(subject) {
    yield* strangeIn(subject);
    yield* strangeIn(subject.names);
  },
};

function* strangeIn(printed: Printed): Generator<Finding> {
  if (!STRANGE.test(printed.text)) return;
  for (const match of soundMatches(printed, SPACES)) {
    yield { at: match.at, message: `Dấu cách ở đây là ký tự ${nameOf(match.groups[0])}, không phải dấu cách thường.`, hint: 'Gõ lại dấu cách.', ...mendMatch(match, ' ') };
  }
  for (const match of soundMatches(printed, HIDDEN)) {
    yield { at: match.at, message: `Có ký tự ẩn ${nameOf(match.groups[0])}.`, hint: 'Xóa ký tự này, hoặc gõ lại chữ ở đây.', ...(mayBeLetter(match) ? {} : mendMatch(match, '')) };
  }
  for (const match of soundMatches(printed, ICELANDIC)) {
    const [sign = ''] = match.groups;
    const right = sign === '\u00D0' ? 'Đ' : 'đ';
    yield { at: match.at, message: `Chữ "${sign}" là ký tự lạ ${nameOf(sign)}, chỉ giống chữ "${right}".`, hint: `Gõ lại chữ "${right}".`, ...mendMatch(match, right) };
  }
  for (const match of soundMatches(printed, FOREIGN)) {
    yield { at: match.at, message: `Có ký tự lạ ${nameOf(match.groups[0])}.`, hint: 'Gõ lại chữ ở đây bằng bàn phím.' };
  }
}

/** The matches in lines whose letters are what they look like. */
function* soundMatches(printed: Printed, pattern: RegExp): Generator<Match> {
  for (const match of matches(printed, pattern)) if (!isGarbled(match.passage.text)) yield match;
}

/** U+00AD is the letter `ư` of TCVN3 (`ng\u00ADêi`): only in a word with letters that TCVN3 has not it is sure to be none. */
function mayBeLetter({ groups, passage, from, to }: Match): boolean {
  if (groups[0] !== '\u00AD') return false;
  const before = /[\p{L}\u00AD]*$/u.exec(passage.text.slice(Math.max(0, from - 12), from))?.[0] ?? '';
  const behind = /^[\p{L}\u00AD]*/u.exec(passage.text.slice(to, to + 12))?.[0] ?? '';
  return before + behind !== '' && /^[\u0000-\u00FF]*$/u.test(before + behind);
}

function nameOf(sign = ''): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
