import { CITED_KINDS } from '../find/citations.js';
import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const PATTERN = new RegExp(`(${CITED_KINDS.map((kind) => kind.toLowerCase()).join('|')})(?= số:? ?\\d)(?<!\\p{L}\\1)(?<!Thông báo kết luận)(?<!(?:Công văn|Văn bản) hướng dẫn)`, 'gu');

/** `Nghị Quyết số`: a capital too many. */
const BOTH = new RegExp(`(?:${CITED_KINDS.filter((kind) => / /u.test(kind)).map((kind) => kind.replace(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase())).join('|')})(?= (?:số:? ?\\d|\\d+[/-]|này(?!\\p{L})))`, 'gu');

export const cp06: CheckingRule = {
  id: 'ND30-CP06',
  title: 'Viết hoa tên loại của một văn bản cụ thể',
  clause: 'Phụ lục II, Mục V, khoản 6',
  severity: 'warning',
  description: 'Nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại: "Kế hoạch số 15/KH-UBND", "Nghị định số 30/2020/NĐ-CP".',
  wrong: 'ket_thuc: Kế hoạch này thay thế kế hoạch số 15/KH-UBND ngày 05/01/2025.',
  right: 'ket_thuc: Kế hoạch này thay thế Kế hoạch số 15/KH-UBND ngày 05/01/2025.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const kind = match.groups[0] ?? '';
      const right = kind.charAt(0).toUpperCase() + kind.slice(1);
      yield { at: match.at, message: `"${kind}" của một văn bản cụ thể viết hoa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
    for (const match of matches(subject, BOTH)) {
      const kind = match.groups[0] ?? '';
      const right = kind.charAt(0) + kind.slice(1).toLowerCase();
      yield { at: match.at, message: `"${kind}" chỉ viết hoa chữ đầu.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};
