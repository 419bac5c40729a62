import type { CheckingRule } from '../rule.js';

export const cc07: CheckingRule = {
  id: 'ND30-CC07',
  title: 'Viện dẫn lần sau chỉ ghi tên loại và số, ký hiệu',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 6',
  severity: 'info',
  description: 'Lần đầu viện dẫn một văn bản ghi đầy đủ; trong các lần sau chỉ ghi tên loại và số, ký hiệu.',
  wrong: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]\nket_thuc: Các phòng thực hiện theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]\nket_thuc: Các phòng thực hiện theo Nghị định số 30/2020/NĐ-CP.',
  *check({ citations }) {
    const full = new Set<string>();
    for (const { type, number, date, issuer, passage, at } of citations) {
      if (number === undefined || !date) continue;
      const name = number.replace(/\s/gu, '').toUpperCase();
      // A source named again in the legal basis, or in an annex that is read alone, is another matter.
      if (!full.has(name)) full.add(name);
      else if (issuer !== undefined && !['can_cu', 'phu_luc', 'bang'].includes(passage.field)) {
        yield { at, message: `${type} số ${number} đã được viện dẫn đầy đủ ở trên.`, hint: `Ở đây chỉ cần viết ${type} số ${number}.` };
      }
    }
  },
};
