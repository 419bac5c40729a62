import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

export const ax05: CheckingRule = {
  id: 'ND30-AX05',
  title: 'Dòng Kèm theo của phụ lục do công cụ in',
  clause: 'Phụ lục I, Phần I, Mục III, điểm c khoản 1',
  severity: 'warning',
  description: 'Dưới tiêu đề phụ lục có dòng (Kèm theo Kế hoạch số … của …) với đúng số, ngày và cơ quan của kế hoạch. Công cụ tự in dòng ấy; gõ thêm thì có hai dòng, dễ khác nhau.',
  wrong: 'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: |\n      (Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông)\n      Các phòng thực hiện.',
  right: 'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: Phân công nhiệm vụ\n    noi_dung: |\n      Các phòng thực hiện.',
  *check(subject) {
    for (const { passage, at } of matches(subject, /\([\s\u2060]*(?:ban hành )?kèm theo (?:kế hoạch|quyết định|công văn) (?:này|số)[^)\n]*\)?/giu)) {
      if (passage.field === 'phu_luc' && passage.kind !== 'cell') yield { at, message: 'Dòng "Kèm theo …" này in hai lần: công cụ đã tự in.', hint: 'Xóa dòng này; muốn để trống số và ngày thì ghi kem_theo: để trống.' };
    }
  },
};
