import { dayOfNumber } from '../../standard/known-texts.js';
import { sayDay } from '../find/day.js';
import type { CheckingRule } from '../rule.js';

export const cc13: CheckingRule = {
  id: 'ND30-CC13',
  title: 'Năm trong số văn bản khớp với năm ban hành',
  clause: 'Điều 15; Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Số của văn bản quy phạm pháp luật có năm ban hành (30/2020/NĐ-CP ban hành năm 2020). Năm trong số và năm của ngày ban hành khác nhau là gõ nhầm một trong hai.',
  wrong: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  *check({ citations }) {
    for (const { type, number, date, at } of citations) {
      const year = /^\d+ ?\/ ?(\d{4}) ?\//u.exec(number ?? '')?.[1];
      if (year === undefined || !date || date.year === year) continue;
      const known = dayOfNumber((number ?? '').replace(/\s/gu, ''));
      yield { at, message: `${type} số ${number ?? ''} mang năm ${year} nhưng ngày ban hành ghi năm ${date.year}.`, hint: known === undefined ? 'Xem lại số và ngày của văn bản này.' : `Văn bản số này ban hành ngày ${sayDay(known)}; nếu số đúng thì sửa ngày.` };
    }
  },
};
