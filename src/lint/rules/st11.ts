import { fold, nearest } from '../../standard/fold.js';
import { fieldSpan } from '../subject.js';
import type { CheckingRule } from '../rule.js';

/** What a plan usually has, by words of its sections' titles. */
const USUAL: readonly (readonly [title: string, words: RegExp])[] = [
  ['mục đích, yêu cầu', /muc_dich|muc_tieu|yeu_cau|quan_diem/],
  ['tổ chức thực hiện', /to_chuc_(?:\w+_)?thuc_hien|to_chuc_trien_khai|trien_khai_thuc_hien|phan_cong|trach_nhiem|nhiem_vu_cua|to_chuc$/],
];
/** A sketch of a plan with one or two sections is not asked for all. */
const LEAST_SECTIONS = 3;

export const st11: CheckingRule = {
  id: 'ND30-ST11',
  title: 'Kế hoạch có mục đích, yêu cầu và tổ chức thực hiện',
  clause: 'thông lệ trình bày kế hoạch',
  severity: 'info',
  description: 'Kế hoạch thường mở đầu bằng mục đích, yêu cầu và kết thúc bằng phần phân công, tổ chức thực hiện.',
  wrong: 'noi_dung: |\n  I. THÀNH PHẦN\n  Lãnh đạo Ủy ban nhân dân xã.\n  II. THỜI GIAN\n  Ngày 15 tháng 12 năm 2026.\n  III. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  right: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Tổng kết công tác năm.\n  II. THỜI GIAN\n  Ngày 15 tháng 12 năm 2026.\n  III. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện.',
  *check({ root, headings }) {
    const sections = headings.filter(({ kind, annex }) => kind === 'section' && !annex);
    if (sections.length < LEAST_SECTIONS) return;
    // A plan may say it one level deeper, under another name.
    const titles = headings.filter(({ annex }) => !annex).map(({ title }) => fold(title ?? ''));
    for (const [title, words] of USUAL) {
      if (titles.some((said) => words.test(said))) continue;
      const slip = sections.find((section) => isSlip(fold(section.title ?? ''), fold(title)));
      if (slip) yield { at: slip.at, message: `Tiêu đề "${slip.title ?? ''}" hình như gõ sai chữ.`, hint: `Nếu là phần ${title} thì viết ${title.toUpperCase()}.` };
      else yield { at: fieldSpan(root, 'noi_dung'), message: `Kế hoạch chưa có phần ${title}.`, hint: `Thêm mục ${title.toUpperCase()}, nếu chưa nói ở chỗ khác.` };
    }
  },
};

/** Whether a title is another with a letter or two wrong, so that the words round it are the same. */
function isSlip(typed: string, title: string): boolean {
  const [said, right] = [typed.split('_'), title.split('_')];
  return said.length === right.length && nearest(typed, [title]) !== undefined && said.filter((word, i) => word !== right[i]).every((word, _, wrong) => wrong.length === 1 && nearest(word, right) !== undefined);
}
