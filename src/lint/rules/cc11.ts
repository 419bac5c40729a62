import { sayDay } from '../find/day.js';
import { Spots } from '../find/spots.js';
import type { CheckingRule } from '../rule.js';

export const cc11: CheckingRule = {
  id: 'ND30-CC11',
  title: 'Văn bản viện dẫn ban hành trước kế hoạch',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Kế hoạch chỉ căn cứ, viện dẫn được văn bản đã ban hành. Ngày của văn bản viện dẫn sau ngày của kế hoạch là gõ nhầm một trong hai.',
  wrong: 'ngay: 12/01/2026\ncan_cu: [Quyết định số 45/QĐ-UBND ngày 15 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư]',
  right: 'ngay: 20/3/2026\ncan_cu: [Quyết định số 45/QĐ-UBND ngày 15 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về công tác văn thư]',
  *check({ plan, citations, dates, date }) {
    if (!plan) return;
    const said = plan.ngay.nam === undefined ? 'hôm nay' : `kế hoạch${date.exact ? ` (${sayDay(date.day)})` : ''}`;
    for (const { type, number, date: of, at } of citations) {
      if (of?.at === undefined || of.at <= date.last) continue;
      yield { at, message: `${type} số ${number ?? ''} ngày ${sayDay(of.at)} ban hành sau ${said}.`, hint: 'Xem lại ngày của văn bản này và ngày của kế hoạch.' };
    }
    // Laws are cited by name and date.
    const told = new Spots();
    for (const { passage, to } of citations) told.add(passage, to);
    for (const { passage, from, to, day, at } of dates) {
      if (day === undefined || day <= date.last || passage.field !== 'can_cu' || told.has(passage, to)) continue;
      if (!LAW_BEFORE.test(passage.text.slice(Math.max(0, from - LONGEST_NAME), from))) continue;
      yield { at, message: `Luật ngày ${sayDay(day)} ban hành sau ${said}.`, hint: 'Xem lại ngày của luật này và ngày của kế hoạch.' };
    }
  },
};

const LONGEST_NAME = 200;
/** A law's name right before its date. */
const LAW_BEFORE = /(?:Bộ luật|Luật|Pháp lệnh) [^;]{3,}$/u;
