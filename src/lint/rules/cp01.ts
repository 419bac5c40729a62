import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A small letter behind the stop of a sentence; not behind `…`, `v.v.` or a short form such as `TP.`. */
const SENTENCE = /[.!] (?<=(?<!\p{L})(?!(?:vv|tr|đc|tp|gs|ts|ths|bs)\.)\p{Ll}{2,}. )(\p{Ll})(?=\p{L}* )/gu;

const BODY = new Set(['noi_dung', 'phu_luc', 'ket_thuc', 'mo_dau', 'boi_canh']);
/** Of a legal basis that was typed with its first words; others get `Căn cứ` in front. */
const OPENER = /^\s*(?:căn cứ|thực hiện|thi hành|triển khai|theo|trên cơ sở|xét)\s/u;

export const cp01: CheckingRule = {
  id: 'ND30-CP01',
  title: 'Viết hoa đầu câu, đầu đoạn',
  clause: 'Phụ lục II, Mục I',
  severity: 'warning',
  description: 'Viết hoa chữ cái đầu câu: sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng.',
  wrong: 'noi_dung: |\n  1. Tuyên truyền trên hệ thống truyền thanh. các thôn treo băng rôn.\n  - phát tờ rơi đến từng hộ.',
  right: 'noi_dung: |\n  1. Tuyên truyền trên hệ thống truyền thanh. Các thôn treo băng rôn.\n  - Phát tờ rơi đến từng hộ.',
  mends: true,
  toldBy: (d) => d.code === 'outline.broken-line',
  *check(subject) {
    for (const match of matches(subject, SENTENCE)) {
      const { groups: [, first = ''], passage, to } = match;
      const right = first.toUpperCase();
      const rest = restOf(passage.text, to);
      yield { at: passage.place(to - 1, to + rest.length), message: `Đầu câu chưa viết hoa: "${first}${rest}".`, hint: `Viết "${right}${rest}".`, ...mendMatch({ groups: [first], at: passage.place(to - 1, to) }, right) };
    }
    for (const { field, kind, text, lead, runIn, place } of subject.passages) {
      const opener = field === 'can_cu' && OPENER.test(text);
      if (!(opener || BODY.has(field)) || kind === 'cell' || runIn) continue;
      const first = text.charAt(lead);
      // `b/`, `(b)` are numbers, written otherwise than they should be; `v.v.` goes on with a list.
      if (!/\p{Ll}/u.test(first) || /^(?:\p{Ll}\d? ?[/)]|v\.v|vv(?!\p{L}))/u.test(text.slice(lead, lead + 5))) continue;
      const right = first.toUpperCase();
      const rest = restOf(text, lead + 1);
      yield { at: place(lead, lead + 1 + rest.length), message: `Đầu đoạn chưa viết hoa: "${first}${rest}".`, hint: `Viết "${right}${rest}".`, ...mendMatch({ groups: [first], at: place(lead, lead + 1) }, right) };
    }
  },
};

/** The letters of a word behind its first. */
function restOf(text: string, from: number): string {
  return /^[\p{L}\p{M}]*/u.exec(text.slice(from, from + 12))?.[0] ?? '';
}
