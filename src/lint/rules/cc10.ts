import { fold } from '../../standard/fold.js';
import type { Source } from '../find/basis.js';
import type { CheckingRule } from '../rule.js';

export const cc10: CheckingRule = {
  id: 'ND30-CC10',
  title: 'Không lặp lại căn cứ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'warning',
  description: 'Mỗi văn bản làm căn cứ chỉ ghi một lần.',
  wrong: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019\n  - Luật Thư viện ngày 21 tháng 11 năm 2019\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019',
  right: 'can_cu:\n  - Luật Giáo dục ngày 14 tháng 6 năm 2019\n  - Luật Thư viện ngày 21 tháng 11 năm 2019',
  *check({ sources }) {
    const seen = new Set<string>();
    for (const source of sources) {
      const name = keyOf(source);
      if (seen.has(name)) {
        const { passage, from, to } = source;
        yield { at: passage.place(from, to), message: 'Căn cứ này đã ghi ở trên.', hint: 'Xóa dòng lặp lại.' };
      }
      seen.add(name);
    }
  },
};

/** A number names a text wholly; laws go by their whole words. */
function keyOf({ text, citation }: Source): string {
  return citation?.number === undefined ? fold(text) : `${fold(citation.type)} ${fold(citation.number)} ${citation.date?.year ?? ''}`;
}
