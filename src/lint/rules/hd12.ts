import { TWO_LEVELS_FROM } from '../../standard/administration.js';
import type { Day } from '../find/day.js';
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
  *check({ date, issuers }) {
    for (const { ten, chuQuan } of issuers) {
      if (!chuQuan && DEPENDENT.test(ten.text)) yield { at: ten.place(), message: `${ten.text} thiếu cơ quan chủ quản ở dòng trên.`, hint: `Viết co_quan thành hai mục: ${split(ten.text)}` };
      if (chuQuan) yield* strange(ten.text, chuQuan.text, chuQuan.place(), date.day);
      if (chuQuan) yield* ofCommune(ten.text, chuQuan.text, chuQuan.place(), date.day);
    }
  },
};

/** Of these ND30-GV01 tells once they are gone. */
const DISTRICTS: readonly string[] = ['huyện', 'quận', 'thị xã'];

/** `Sở Y tế tỉnh Gia Lai` as a body and the council above it; with what the name does not say left open. */
function split(body: string): string {
  const [, own, place] = /^(.+?) ((?:tỉnh|thành phố|xã|phường|đặc khu) \p{Lu}.*)$/u.exec(body) ?? [];
  if (own && place) return `ten: ${own} (bỏ "${place}") và chu_quan: UBND ${place}`;
  return `ten: ${body} và chu_quan, ví dụ chu_quan: ${/^(?:sở|chi cục)(?!\p{L})/iu.test(body) ? 'UBND tỉnh Lâm Đồng' : 'UBND xã Xuân Đông'}`;
}

function* strange(body: string, parent: string, at: Finding['at'], day: Day): Generator<Finding> {
  if (!COUNCIL.test(parent)) return;
  const unit = unitIn(parent);
  if (/^\s*(?:tỉnh|thành phố|tp\.?|xã|phường|đặc khu)?\s*$/iu.test(parent.replace(COUNCIL, ''))) {
    yield { at, message: `Cơ quan chủ quản "${parent}" chưa có tên tỉnh, xã.`, hint: `Viết thêm tên: ${parent.replace(/\s*(?:tỉnh|thành phố|xã|phường)$/iu, '')} tỉnh …, xã …` };
  } else if (unit && (COMMUNES.includes(unit.kind) || (DISTRICTS.includes(unit.kind) && day < TWO_LEVELS_FROM)) && /^sở\s/iu.test(body)) {
    yield { at, message: `${body} không thuộc ${parent}: sở là cơ quan của tỉnh, thành phố.`, hint: 'Ghi chu_quan: UBND tỉnh … hoặc UBND thành phố …' };
  } else if (unit && COMMUNES.includes(unit.kind) && /^trường (?:thpt|trung học phổ thông)(?!\p{L})/iu.test(body)) {
    yield { at, message: `${body} không thuộc ${parent}: trường trung học phổ thông thuộc Sở Giáo dục và Đào tạo.`, hint: 'Ghi chu_quan: Sở Giáo dục và Đào tạo …' };
  }
}

/** Schools below the upper secondary ones; those of a Sở or for few have other words in their names. */
const SCHOOL = /^trường (?:mầm non|mẫu giáo|tiểu học|th|thcs|trung học cơ sở)(?!\p{L})(?!.*(?:thpt|trung học phổ thông|thực hành|khuyết tật|năng khiếu|nội trú|hữu nghị))/iu;
/** Thông tư số 43/2025/TT-BYT: health stations are units of the commune. */
const STATIONS_FROM = 20260101;

/** What belongs to a commune and has another parent written. A district in its name is told by its own rule. */
function* ofCommune(body: string, parent: string, at: Finding['at'], day: Day): Generator<Finding> {
  if (SCHOOL.test(body) && /^sở\s/iu.test(parent)) {
    yield { at, message: `${body} thường không thuộc ${parent}: trường mầm non, tiểu học, trung học cơ sở công lập thuộc Ủy ban nhân dân.`, hint: 'Ghi chu_quan: UBND xã … hoặc UBND phường …, trừ trường trực thuộc Sở.' };
  } else if (SCHOOL.test(body) && day >= TWO_LEVELS_FROM && /^phòng\s/iu.test(parent) && !/huyện|quận|thị xã/iu.test(parent)) {
    yield { at, message: `${body} không thuộc ${parent}: trường thuộc Ủy ban nhân dân cấp xã.`, hint: 'Ghi chu_quan: UBND xã … hoặc UBND phường …' };
  } else if (/^trạm y tế(?!\p{L})/iu.test(body) && day >= STATIONS_FROM && /^trung tâm y tế(?!\p{L})/iu.test(parent)) {
    yield { at, message: `Từ năm 2026 trạm y tế thuộc Ủy ban nhân dân cấp xã, không thuộc ${parent}.`, hint: 'Ghi chu_quan: UBND xã … hoặc UBND phường …, nếu trạm đã chuyển về xã.' };
  }
}
