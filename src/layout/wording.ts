import { nd30 } from '../standard/nd30.js';
import { dateWords } from '../standard/date-words.js';
import type { CoQuan, Ngay, SoKyHieu } from '../plan/plan.js';

/** The gap that a draft leaves for a number written in by hand. */
const NO_NUMBER = '     ';

/** `Số: 05/KH-UBND`; without a number `Số:      /KH-UBND` (I.II.3c). */
export function numberLine({ so, kyHieu }: SoKyHieu): string {
  return `${nd30.wording.so.chosen} ${so ?? NO_NUMBER}/${kyHieu}`;
}

/** `Lai Châu, ngày 05 tháng 01 năm 2024`, with gaps for what a draft does not know (I.II.4b). */
export function dateLine(diaDanh: string, date: Ngay): string {
  return `${diaDanh}, ${dateWords(date)}`;
}

/**
 * The body as a text names it where its parent is not beside it: `Sở Y tế tỉnh Thanh Hóa`, `Ban Thường trực Ủy ban MTTQ
 * Việt Nam xã Lương Minh`. A school or a body with a name of its own stands alone.
 */
export function nameInText({ ten, chuQuan }: CoQuan): string {
  if (!chuQuan || !GENERIC.test(ten)) return ten;
  return `${ten} ${chuQuan.replace(/^(?:UBND|Ủy ban nhân dân)\s+/iu, '')}`;
}

/** Bodies that every unit has. */
const GENERIC = /^(?:Ban|Tiểu ban|Hội đồng|Tổ|Văn phòng|Phòng|Sở|Chi cục|Thanh tra)(?=\s)/u;
