import type { CheckingRule } from '../rule.js';

export const cc03: CheckingRule = {
  id: 'ND30-CC03',
  title: 'Mỗi căn cứ một dòng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'warning',
  description: 'Sau mỗi căn cứ phải xuống dòng. Hai văn bản làm căn cứ viết thành hai dòng, mỗi dòng bắt đầu bằng Căn cứ.',
  wrong: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019; Luật Thư viện ngày 21 tháng 11 năm 2019',
  right: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019\n  - Luật Thư viện ngày 21 tháng 11 năm 2019',
  *check({ sources }) {
    for (const { passage, from, type, text, joined } of sources) {
      // A law and the one that amends it are named together.
      if (joined && !/^\s+sửa đổi(?:, bổ sung)?\s/iu.test(text.slice(type.length))) yield { at: passage.place(from, from + type.length), message: `${type} này đứng chung dòng với căn cứ trước.`, hint: 'Xuống dòng, viết thành một căn cứ riêng.' };
    }
  },
};
