import { matches, sentenceBefore, textBehind } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** Words that say that the annex is this plan's own. */
const OWN = /(?<!\p{L})phụ lục(?: (?:số )?(?:\d{1,2}|[IVX]+)(?!\p{L}))?(?:,? (?:đính kèm|kèm theo)(?! (?!kế hoạch)\p{L}+ số)(?: kế hoạch này)?(?=[\s.,;:)]|$)(?! (?:Nghị|Thông|Quyết|Công|Luật|Hướng|Chỉ))| (?:của )?kế hoạch này)/giu;

/** `theo Phụ lục I` with nothing that says whose. */
const NUMBERED = /phụ lục (?<=(?:theo|tại|ở|xem|trong) phụ lục )(?:số )?(?:\d{1,2}|[IVX]{1,5})(?=\s*(?:[.;,)](?!\d)|$))/gimu;
/** A form or a list that is to come with the plan. */
const FORM = /(?<!\p{L})(?:mẫu|biểu mẫu|danh sách|phụ lục)(?: (?:chi tiết|báo cáo|cụ thể|đăng ký|phân công))? (?:đính kèm|gửi kèm)(?: kế hoạch này)?(?=\s*[.,;()]|$)/gimu;
/** Another document that the sentence names. */
const OTHERS = /Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Công văn|Hướng dẫn|Kế hoạch số|Chỉ thị|Chương trình số/u;

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
    const own = [...matches(subject, OWN)];
    const told = new Set(own.map(({ at }) => at.start));
    const numbered = [...matches(subject, NUMBERED)].filter((match) => !told.has(match.at.start) && !OTHERS.test(sentenceBefore(match)) && !OTHERS.test(textBehind(match).slice(0, 40)));
    const forms = [...matches(subject, FORM)].filter((match) => !told.has(match.at.start) && !OTHERS.test(sentenceBefore(match)));
    for (const { at, groups } of [...own, ...numbered, ...forms]) {
      yield { at, message: `Bài nhắc tới "${groups[0] ?? ''}" nhưng kế hoạch không có phụ lục.`, hint: 'Thêm mục phu_luc, hoặc sửa câu này.' };
    }
  },
};
