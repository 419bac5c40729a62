import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** Words that say that the annex is this plan's own. */
const OWN = /(?<!\p{L})phụ lục(?: (?:số )?(?:\d{1,2}|[IVX]+)(?!\p{L}))?(?:,? (?:đính kèm|kèm theo)(?! (?!kế hoạch)\p{L}+ số)(?: kế hoạch này)?(?=[\s.,;:)]|$)(?! (?:Nghị|Thông|Quyết|Công|Luật|Hướng|Chỉ))| (?:của )?kế hoạch này)/giu;

export const ax08: CheckingRule = {
  id: 'ND30-AX08',
  title: 'Bài nhắc tới phụ lục kèm theo thì kế hoạch có phụ lục',
  clause: 'Phụ lục I, Phần I, Mục III, điểm a khoản 1',
  severity: 'warning',
  description: 'Bài viết chỉ tới phụ lục kèm theo kế hoạch này, nhưng tệp kế hoạch không có mục phu_luc.',
  wrong: 'ket_thuc: Phân công chi tiết tại Phụ lục kèm theo Kế hoạch này.',
  right: 'ket_thuc: Phân công chi tiết tại Phụ lục kèm theo Kế hoạch này.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: Các phòng thực hiện.',
  *check(subject) {
    if (!subject.plan || subject.plan.phuLuc.length > 0) return;
    for (const { at, groups } of matches(subject, OWN)) {
      yield { at, message: `Bài nhắc tới "${groups[0] ?? ''}" nhưng kế hoạch không có phụ lục.`, hint: 'Thêm mục phu_luc, hoặc sửa câu này.' };
    }
  },
};
