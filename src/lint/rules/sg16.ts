import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Words that are no part of a name: `(Đã ký)`, a stop at the end. */
const EXTRA = /^\s*\(?[Đđ]ã ký\)?[\s:,.-]*|\s*\([^()]*\)?\s*$|[\s.,;:]+$/gu;

export const sg16: CheckingRule = {
  id: 'ND30-SG16',
  title: 'Mục ho_ten chỉ có họ và tên',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, đ khoản 7',
  severity: 'error',
  description: 'Dưới chữ ký chỉ ghi họ, tên đệm và tên của người ký; không có dấu chấm, không có chữ (Đã ký) hay ghi chú trong ngoặc.',
  wrong: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An. }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ signers }) {
    for (const { hoTen } of signers) {
      for (const { 0: extra, index } of hoTen?.text.matchAll(EXTRA) ?? []) {
        // All of it in brackets is a place to be filled, with nothing beside it.
        if (!hoTen || extra.length === hoTen.text.length) continue;
        const at = hoTen.place(index, index + extra.length);
        const name = hoTen.text.replace(EXTRA, '');
        yield { at: hoTen.place(index + extra.length - extra.trimStart().length, index + extra.trimEnd().length), message: `Họ tên thừa "${extra.trim()}".`, hint: `Ghi ${name}`, ...mendMatch({ groups: [extra], at }, '') };
      }
    }
  },
};
