import { issuersIn } from '../find/signing.js';
import { unitIn } from '../find/unit.js';
import type { CheckingRule, Finding } from '../rule.js';

/** Bodies that always stand under another; a university or a ministry's school may have none above it here. */
const DEPENDENT = /^(?:sở|phòng|chi cục|trường (?:mầm non|mẫu giáo|tiểu học|th|thcs|thpt|trung học|phổ thông)|trung tâm phục vụ hành chính công)(?!\p{L})/iu;
const COUNCIL = /^(?:ubnd|hđnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân)(?!\p{L})/iu;
const COMMUNES: readonly string[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];

export const hd12: CheckingRule = {
  id: 'ND30-HD12',
  title: 'Trên tên cơ quan có đúng cơ quan chủ quản trực tiếp',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'warning',
  description: 'Sở, phòng, trường, chi cục ghi cơ quan chủ quản trực tiếp ở dòng trên, kèm tên tỉnh hoặc tên xã: UBND TỈNH LÂM ĐỒNG trên SỞ Y TẾ, UBND XÃ XUÂN ĐÔNG trên TRƯỜNG TIỂU HỌC.',
  wrong: 'co_quan: Sở Y tế\nky_hieu: KH-SYT\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  right: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  *check({ root }) {
    for (const { ten, chuQuan } of issuersIn(root)) {
      if (!chuQuan && DEPENDENT.test(ten.text)) yield { at: ten.place(), message: `${ten.text} thiếu cơ quan chủ quản ở dòng trên.`, hint: `Viết co_quan thành hai mục: ${split(ten.text)}` };
      if (chuQuan) yield* strange(ten.text, chuQuan.text, chuQuan.place());
    }
  },
};

/** `Sở Y tế tỉnh Gia Lai` as a body and the council above it; with what the name does not say left open. */
function split(body: string): string {
  const [, own, place] = /^(.+?) ((?:tỉnh|thành phố|xã|phường|đặc khu) \p{Lu}.*)$/u.exec(body) ?? [];
  if (own && place) return `ten: ${own} (bỏ "${place}") và chu_quan: UBND ${place}`;
  return `ten: ${body} và chu_quan, ví dụ chu_quan: ${/^(?:sở|chi cục)(?!\p{L})/iu.test(body) ? 'UBND tỉnh Lâm Đồng' : 'UBND xã Xuân Đông'}`;
}

function* strange(body: string, parent: string, at: Finding['at']): Generator<Finding> {
  if (!COUNCIL.test(parent)) return;
  const unit = unitIn(parent);
  if (/^\s*(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu)?\s*$/iu.test(parent.replace(COUNCIL, ''))) {
    yield { at, message: `Cơ quan chủ quản "${parent}" chưa có tên tỉnh, xã.`, hint: `Viết thêm tên: ${parent.replace(/\s*(?:tỉnh|thành phố|xã|phường)$/iu, '')} tỉnh …, xã …` };
  } else if (unit && COMMUNES.includes(unit.kind) && /^sở\s/iu.test(body)) {
    yield { at, message: `${body} không thuộc ${parent}: sở là cơ quan của tỉnh, thành phố.`, hint: 'Ghi chu_quan: UBND tỉnh … hoặc UBND thành phố …' };
  } else if (unit && COMMUNES.includes(unit.kind) && /^trường (?:thpt|trung học phổ thông)(?!\p{L})/iu.test(body)) {
    yield { at, message: `${body} không thuộc ${parent}: trường trung học phổ thông thuộc Sở Giáo dục và Đào tạo.`, hint: 'Ghi chu_quan: Sở Giáo dục và Đào tạo …' };
  }
}
