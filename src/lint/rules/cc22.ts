import type { CheckingRule } from '../rule.js';

/** `1186/CV-UBND`: letters of a kind where an official letter has none. */
const LETTERS = /^\d+(?:\/\d{4})?(\/CV-)(?=\p{Lu})/u;

export const cc22: CheckingRule = {
  id: 'ND30-CC22',
  title: 'Ký hiệu của công văn không có chữ viết tắt tên loại',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 3; Phụ lục III, Mẫu 1.5',
  severity: 'info',
  description: 'Ký hiệu của công văn gồm chữ viết tắt tên cơ quan và tên đơn vị soạn thảo: 1186/UBND-VX. Nếu chính công văn ấy ghi CV thì viện dẫn giữ như bản gốc.',
  wrong: 'can_cu: [Công văn số 1186/CV-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]\nngay: 20/3/2026',
  right: 'can_cu: [Công văn số 1186/UBND-VX ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]\nngay: 20/3/2026',
  *check({ citations }) {
    for (const { type, number, passage, from, groups: [whole = ''] } of citations) {
      const letters = LETTERS.exec(number ?? '')?.[1];
      if (number === undefined || letters === undefined || !/^công văn$/iu.test(type)) continue;
      const start = from + whole.indexOf(number) + number.indexOf(letters);
      yield { at: passage.place(start + 1, start + letters.length - 1), message: `Ký hiệu của công văn không có chữ CV: ${number}.`, hint: 'Xem lại bản gốc; đúng mẫu là số/tên cơ quan-đơn vị soạn thảo, ví dụ 1186/UBND-VX.' };
    }
  },
};
