import { titlesBefore } from '../find/titles.js';
import type { CheckingRule } from '../rule.js';
import { mendScalar } from '../mend.js';
import { scalarsAt } from '../subject.js';

export const cp08: CheckingRule = {
  id: 'ND30-CP08',
  title: 'Viết hoa họ, chữ đệm và tên người ký',
  clause: 'Phụ lục II, Mục II, điểm a khoản 1',
  severity: 'warning',
  description: 'Tên người Việt Nam viết hoa chữ cái đầu của mọi âm tiết.',
  wrong: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ root }) {
    for (const name of scalarsAt(root, 'ky.ho_ten')) {
      // `Trung tá` and `BS.` before a name are ND30-SG07's.
      const titles = titlesBefore(name.text);
      const right = titles + name.text.slice(titles.length).replace(/\([^()]*\)|(?<![\p{L}\p{M}'’.-])\p{Ll}/gu, (found) => (found.startsWith('(') ? found : found.toUpperCase()));
      if (right === name.text) continue;
      yield { at: name.place(0, name.text.length), message: `Họ tên "${name.text}" có chữ chưa viết hoa.`, hint: `Viết "${right}".`, ...mendScalar(name, right) };
    }
  },
};
