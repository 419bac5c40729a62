import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Printed } from '../subject.js';

/** Two spaces and more within a line; a space before a mark that clings to the word before it; a mark without one behind. */
const DOUBLE = / {2}(?<! {3}) *(?=\S)/gu;
const BEFORE = / (?<! {2}) *(?=[,;:.!?](?:\s|$)|[,;]\p{L})/gmu;
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
  description: 'Giữa hai chữ có một dấu cách; trước dấu phẩy, chấm, hai chấm không có dấu cách; sau các dấu ấy có một dấu cách.',
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
    if (match.from === 0) continue;
    yield { at: match.at, message: 'Thừa dấu cách giữa hai chữ.', hint: 'Để lại một dấu cách.', ...mendMatch(match, ' ') };
  }
  for (const match of matches(printed, BEFORE)) {
    if (!/[\p{L}\d)]/u.test(match.passage.text.charAt(match.from - 1))) continue;
    yield { at: match.at, message: 'Thừa dấu cách trước dấu câu.', hint: 'Viết dấu câu liền sau chữ.', ...mendMatch(match, '') };
  }
  for (const match of matches(printed, TWICE)) {
    const { passage, to, groups: [marks = ''] } = match;
    // The end of a legal basis is ND30-CC02's.
    if (passage.field === 'can_cu' && passage.text.slice(to).trim() === '') continue;
    yield { at: match.at, message: `Dấu "${marks.charAt(0)}" gõ hai lần.`, hint: 'Để lại một dấu.', ...mendMatch(match, marks.charAt(0)) };
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
