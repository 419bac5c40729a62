import type { PlanInput } from '../schema.js';

/**
 * The lines of the block at page 1's foot: the address, then the numbers, then what is electronic (I.III.4; the order
 * and the words are those of I.V row 12).
 */
export function contactLines({ lien_he: input }: PlanInput): string[] {
  if (!input) return [];
  const lines = [
    [['Địa chỉ', input.dia_chi]],
    [['Điện thoại', input.dien_thoai], ['Fax', input.fax]],
    [['Thư điện tử', input.thu_dien_tu], ['Trang thông tin điện tử', input.trang_thong_tin]],
  ] as const;
  return lines.map((line) => line.flatMap(([name, text]) => (text ? [`${name}: ${text}`] : [])).join('; ')).filter(Boolean);
}
