import type { Citation } from '../find/citations.js';
import { mendAt } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

/** Kinds that only administrative documents have: their numbers begin anew each year and do not name it. */
const ADMINISTRATIVE = /^(\d+)\/\d{4}(?=\/(?:KH|TB|BC|TTr|HD|CTr|KL|CV|UBND|GM)(?![\p{L}\d]))/u;
/** Codes that everybody knows, with what is mistyped in them: `ND-CP`, `NĐCP`, `QĐTTg`. */
const CODES: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<=\/)(?:ND ?[-–]? ?CP|NĐCP)$/u, 'NĐ-CP'],
  [/(?<=\/)(?:QD ?[-–]? ?(?:TTg|Ttg|TTG)|QĐTTg|QĐ-(?:TTG|Ttg|TtG|ttg))$/u, 'QĐ-TTg'],
  [/(?<=\/)(?:CTTTg|CT-(?:TTG|Ttg|TtG|ttg))$/u, 'CT-TTg'],
  [/(?<=\/)(?:CD-TTg|CĐ-(?:TTG|Ttg|TtG|ttg))$/u, 'CĐ-TTg'],
  [/(?<=\/)(?:QD ?[-–]? ?UBND|QĐUBND)$/u, 'QĐ-UBND'],
  [/(?<=\/)KHUBND$/u, 'KH-UBND'],
  [/(?<=\/)NQHĐND$/u, 'NQ-HĐND'],
];

/** Codes of texts that have had their year in the number since 1997. */
const NORMATIVE = /^(\d+)\/(?=(?:NĐ-CP|TT-B\p{Lu}+|TTLT-\p{Lu}+(?:-\p{Lu}+)*)$)/u;
const NUMBERED_SINCE = 1997;

export const cc19: CheckingRule = {
  id: 'ND30-CC19',
  title: 'Số, ký hiệu của văn bản viện dẫn đúng dạng',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 3 và điểm a khoản 6; Phụ lục III, Mục I',
  severity: 'warning',
  description: 'Chữ "số" viết thường; ký hiệu có dấu gạch nối và đủ dấu: NĐ-CP, QĐ-TTg. Văn bản quy phạm pháp luật có năm trong số: 30/2020/NĐ-CP; kế hoạch, công văn, thông báo thì không: 20/KH-UBND.',
  wrong: 'can_cu: [Nghị định số 30/2020/ND-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  right: 'can_cu: [Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư]',
  mends: true,
  *check({ citations }) {
    for (const citation of citations) if (citation.number !== undefined) yield* misshapen(citation, citation.number);
  },
};

function* misshapen(citation: Citation, number: string): Generator<Finding> {
  const { passage, from, so, type, groups: [whole = ''] } = citation;
  if (so?.startsWith('S')) {
    const start = from + type.length + 1;
    yield { at: passage.place(start, start + so.length), message: 'Chữ "số" trước số, ký hiệu viết thường.', hint: `Viết ${type} số ${number}.`, ...mendAt(passage.place(start, start + 1), 'S', 's') };
  }
  if (so?.endsWith(':')) {
    const colon = from + type.length + so.length;
    yield { at: passage.place(colon, colon + 1), message: 'Sau chữ "số" khi viện dẫn không có dấu hai chấm.', hint: `Viết ${type} số ${number}.`, ...mendAt(passage.place(colon, colon + 1), ':', '') };
  }
  const start = from + whole.indexOf(number);
  yield* yearless(citation, number, start);
  const year = ADMINISTRATIVE.exec(number);
  if (year) {
    const right = `${year[1] ?? ''}${number.slice(year[0].length)}`;
    yield { at: passage.place(start, start + number.length), message: `Số của ${type.toLowerCase()} không kèm năm: ${number}.`, hint: `Viết ${right}.` };
  }
  for (const [wrong, right] of CODES) {
    const found = wrong.exec(number);
    if (!found) continue;
    const at = passage.place(start + found.index, start + number.length);
    yield { at, message: `Ký hiệu "${found[0]}" viết chưa đúng.`, hint: `Viết ${number.slice(0, found.index)}${right}.`, ...mendAt(at, found[0], right) };
  }
}

function* yearless({ passage, type, date }: Citation, number: string, start: number): Generator<Finding> {
  const [lead, digits = ''] = NORMATIVE.exec(number) ?? [];
  if (lead === undefined || Number(date?.year ?? NUMBERED_SINCE) < NUMBERED_SINCE) return;
  const right = `${digits}/${date?.year ?? '…'}/${number.slice(lead.length)}`;
  const at = passage.place(start, start + number.length);
  yield { at, message: `Số của ${type.toLowerCase()} thiếu năm: ${number}.`, hint: `Viết ${type} số ${right}.`, ...(date && mendAt(at, number, right)) };
}
