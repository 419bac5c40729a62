import { matches, type Match } from '../find/match.js';
import { mendAt, mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Printed } from '../printed.js';

/** Two spaces and more within a line; a space before a mark that clings to the word before it; a mark without one behind. */
const DOUBLE = / {2}(?<! {3}) *(?=\S)/gu;
const BEFORE = / (?<! {2}) *(?=[,;:.!?](?:\s|$)|[,;]\p{L}|\.\p{Lu}\p{Ll})/gmu;
/** A per cent sign that stands off, and a number that clings to what it counts. */
const PER_CENT = /%(?<=\d {1,3}%)/gu;
const COUNT = /\d(?=(?:người|hộ|học sinh|đại biểu|lượt|triệu|tỷ|nghìn|cán bộ|đơn vị|suất|buổi|lớp|thôn|xã|phường|phần quà)(?!\p{L}))/gu;
/** What stands between two straight quotation marks, with a space inside one of them. */
const QUOTED = /"(?<=(?:^|[\s(])")(?:[^"\n]{1,80} | [^"\n]{1,80})"(?![\p{L}\d])/gmu;
const BEHIND = /(?:[,;](?=\p{L})|:(?=[\p{L}\d])|\.(?=\p{Lu}\p{Ll}))/gu;
/** A mark typed twice; three stops and more are an ellipsis or a blank to fill in. */
const TWICE = /(?<![.…/,;:])\.\.(?![./\d])|([,;:])\1+/gu;
/** One space right inside a bracket or a quotation mark. */
const INSIDE = / (?:(?<=[(“] )(?=[\p{L}\d])|(?=[)”])(?<=[\p{L}\d] ))/gu;
/** What must stand before such a mark for it to end a word and not a number, a name or a short form. */
const WORD = /\p{Ll}$/u;
const LONG_WORD = /\p{Ll}{2}$/u;

export const lg02: CheckingRule = {
  id: 'ND30-LG02',
  title: 'Khoảng trắng đúng chỗ',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Giữa hai chữ có một dấu cách; trước dấu phẩy, chấm, hai chấm, dấu % không có dấu cách; sau các dấu ấy có một dấu cách.',
  wrong: 'ket_thuc: Trên đây là  Kế hoạch tổ chức Hội nghị , đề nghị các đơn vị,các thôn thực hiện.',
  right: 'ket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các đơn vị, các thôn thực hiện.',
  mends: true,
  *check(subject) {
    yield* misspaced(subject);
    yield* misspaced(subject.names);
  },
};

function* misspaced(printed: Printed): Generator<Finding> {
  for (const match of matches(printed, DOUBLE)) {
    if (match.from === 0 || isPadding(match)) continue;
    yield { at: match.at, message: 'Thừa dấu cách giữa hai chữ.', hint: 'Để lại một dấu cách.', ...mendMatch(match, ' ') };
  }
  for (const match of matches(printed, BEFORE)) {
    const { passage, from, to, at, groups: [spaces = ''] } = match;
    if (!/[\p{L}\d)%”"]/u.test(passage.text.charAt(from - 1))) continue;
    const mark = passage.text.charAt(to);
    // The end of the subject is ND30-TT06's.
    if (passage.field === 'trich_yeu' && passage.text.slice(to).trim() === mark && mark !== '!' && mark !== '?') continue;
    const clings = /^[,;.]\p{L}/u.test(passage.text.slice(to, to + 2));
    yield { at, message: 'Thừa dấu cách trước dấu câu.', hint: 'Viết dấu câu liền sau chữ.', ...(clings ? mendAt(passage.place(from, to + 1), `${spaces}${mark}`, `${mark} `) : mendMatch(match, '')) };
  }
  for (const match of matches(printed, TWICE)) {
    const { passage, to, groups: [marks = ''] } = match;
    // The end of a legal basis is ND30-CC02's.
    if (passage.field === 'can_cu' && passage.text.slice(to).trim() === '') continue;
    yield { at: match.at, message: `Dấu "${marks.charAt(0)}" gõ hai lần.`, hint: 'Để lại một dấu.', ...mendMatch(match, marks.charAt(0)) };
  }
  for (const { passage, to } of matches(printed, PER_CENT)) {
    const spaces = / *$/u.exec(passage.text.slice(to - 4, to - 1))?.[0] ?? '';
    const at = passage.place(to - 1 - spaces.length, to - 1);
    yield { at, message: 'Thừa dấu cách trước dấu %.', hint: 'Viết dấu % liền sau số.', ...mendAt(at, spaces, '') };
  }
  for (const match of matches(printed, COUNT)) {
    const [digit = ''] = match.groups;
    const word = /^\p{L}+/u.exec(match.passage.text.slice(match.to))?.[0] ?? '';
    const [before = ''] = /[\p{L}/]?[\d.]*$/u.exec(match.passage.text.slice(Math.max(0, match.from - 12), match.from)) ?? [];
    if (/^[\p{L}/]/u.test(before)) continue;
    yield { at: match.passage.place(match.from - before.length, match.to + word.length), message: `Thiếu dấu cách giữa số và chữ "${word}".`, hint: 'Thêm một dấu cách.', ...mendMatch(match, `${digit} `) };
  }
  for (const match of matches(printed, QUOTED)) {
    const [typed = ''] = match.groups;
    const right = `"${typed.slice(1, -1).trim()}"`;
    yield { at: match.at, message: 'Thừa dấu cách bên trong dấu nháy.', hint: `Viết ${right}.`, ...mendMatch(match, right) };
  }
  for (const match of matches(printed, INSIDE)) {
    yield { at: match.at, message: 'Thừa dấu cách bên trong ngoặc.', hint: 'Viết chữ liền dấu ngoặc.', ...mendMatch(match, '') };
  }
  for (const match of matches(printed, BEHIND)) {
    const [mark = ''] = match.groups;
    if (!(mark === '.' ? LONG_WORD : WORD).test(match.passage.text.slice(Math.max(0, match.from - 2), match.from))) continue;
    yield { at: match.at, message: `Thiếu dấu cách sau dấu "${mark}".`, hint: 'Thêm một dấu cách.', ...mendMatch(match, `${mark} `) };
  }
}

/** Spaces beside the bars of a table, where they are not printed. */
function isPadding({ passage: { kind, text }, from, to }: Match): boolean {
  return kind === 'cell' && (text.charAt(from - 1) === '|' || text.charAt(to) === '|');
}
