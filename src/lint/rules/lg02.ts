import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Two spaces and more within a line; a space before a mark that clings to the word before it; none behind one. */
const DOUBLE = /(?<=\S) {2,}(?=\S)/gu;
const BEFORE = /(?<=[\p{L}\d)]) +(?=[,;:.!?](?:\s|$)|[,;]\p{L})/gmu;
const BEHIND = /(?<=\p{Ll}[,;])(?=\p{L})|(?<=\p{Ll}:)(?=[\p{L}\d])|(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu;

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
    for (const match of matches(subject, DOUBLE)) {
      yield { at: match.at, message: 'Thừa dấu cách giữa hai chữ.', hint: 'Để lại một dấu cách.', ...mendMatch(match, ' ') };
    }
    for (const match of matches(subject, BEFORE)) {
      yield { at: match.at, message: 'Thừa dấu cách trước dấu câu.', hint: 'Viết dấu câu liền sau chữ.', ...mendMatch(match, '') };
    }
    for (const match of matches(subject, BEHIND)) {
      yield { at: match.at, message: 'Thiếu dấu cách sau dấu câu.', hint: 'Thêm một dấu cách.', ...mendMatch(match, ' ') };
    }
  },
};
