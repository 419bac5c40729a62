import { titlesBefore } from '../find/titles.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const sg06: CheckingRule = {
  id: 'ND30-SG06',
  title: 'Họ tên người ký viết chữ thường, hoa chữ đầu mỗi âm tiết',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 7; Phụ lục II, Mục II, khoản 1',
  severity: 'error',
  description: 'Quyền hạn, chức vụ in hoa; họ và tên in chữ thường, đậm, hoa chữ cái đầu mỗi âm tiết: Nguyễn Văn An.',
  wrong: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: NGUYỄN VĂN AN }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ signers }) {
    for (const { hoTen } of signers) {
      if (!hoTen) continue;
      const wrong = wordsOf(hoTen.text).filter(({ text }) => text !== asName(text));
      const [first] = wrong;
      const last = wrong.at(-1);
      // A small first letter is ND30-CP08's.
      if (!first || !last || wrong.some(({ text }) => /^\p{Ll}/u.test(text))) continue;
      const [from, to] = [first.from, last.from + last.text.length];
      const typed = hoTen.text.slice(from, to);
      const right = typed.replace(/[\p{L}\p{M}-]+/gu, asName);
      const at = hoTen.place(from, to);
      yield { at, message: `"${typed}" trong họ tên viết sai chữ hoa.`, hint: `Viết ${right}.`, ...mendMatch({ groups: [typed], at }, right) };
    }
  },
};

/** A syllable with its capital; the parts of a transcribed name (`Vla-đi-mia`) stay small behind their hyphens. */
function asName(text: string): string {
  return text.split('-').map((part, i) => (i > 0 && part === part.toLowerCase() ? part : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())).join('-');
}

/** The syllables of a name, without titles before it and initials. */
function wordsOf(name: string): { readonly text: string; readonly from: number }[] {
  const lead = titlesBefore(name).length;
  return [...name.slice(lead).matchAll(/(?<![\p{L}.(])[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}.)/])/gu)]
    .flatMap(({ 0: text, index }) => (text.length > 1 ? [{ text, from: lead + index }] : []));
}
