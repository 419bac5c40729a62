import { signersIn } from '../find/signing.js';
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
  *check({ root }) {
    for (const { hoTen } of signersIn(root)) {
      if (!hoTen) continue;
      for (const word of wordsOf(hoTen.text)) {
        const { text, from } = word;
        const right = text.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()).join('-');
        const loose = text.split('-').map((part, i) => (i > 0 && part === part.toLowerCase() ? part : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())).join('-');
        if (text === right || text === loose) continue;
        const at = hoTen.place(from, from + text.length);
        yield { at, message: `“${text}” trong họ tên viết sai chữ hoa.`, hint: `Viết ${right}.`, ...mendMatch({ groups: [text], at }, right) };
      }
    }
  },
};

/** The syllables of a name; titles before it (`ThS.`) and what stands in brackets are another rule's. */
function wordsOf(name: string): { readonly text: string; readonly from: number }[] {
  return [...name.matchAll(/(?<![\p{L}.(])[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}.)/])/gu)].flatMap(({ 0: text, index }) =>
    (text.length > 1 && !TITLES.has(text.toLowerCase()) ? [{ text, from: index }] : []));
}

const TITLES: ReadonlySet<string> = new Set(['ts', 'ths', 'gs', 'pgs', 'bs', 'bscki', 'bsckii', 'cki', 'ckii', 'ks', 'cn', 'ls', 'ngưt', 'ngnd']);
