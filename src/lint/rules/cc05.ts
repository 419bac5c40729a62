import { dayOfNumber } from '../../standard/known-texts.js';
import { sayDay } from '../find/day.js';
import { matches } from '../find/match.js';
import { mendAt } from '../mend.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';

const LAW = '(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh)';
const LAW_NUMBER = '\\d+\\/\\d{4}\\/(?:QH|UBTVQH|PL-UBTVQH|L-CTN)\\d*';
/** A law's number, behind its name or right behind the word. */
const NUMBERED = new RegExp(`${LAW}((?:(?!Nghị quyết|Nghị định|Luật|Pháp lệnh|[;.\\n(]).){0,160}?)((?:,? ?\\(|,? )(?:số:? ?)?${LAW_NUMBER}\\)?,?)`, 'gu');
const ISSUED = new RegExp(`${LAW}(?:(?!Nghị quyết|Nghị định|Luật|Pháp lệnh|[;\\n]).){0,160}?\\d{4}(,? của (?:Quốc hội|Ủy ban Thường vụ Quốc hội|Uỷ ban Thường vụ Quốc hội)(?: nước (?:Cộng h(?:òa|oà) xã hội chủ nghĩa|CHXHCN) Việt Nam)?(?:,? kh(?:óa|oá) [\\p{Lu}\\d]+)?)`, 'gu');

/** What stands in the place of a law's number: in the legal basis its date, where none follows; `undefined` where that is not known. */
function replacement({ field, text }: Passage, end: number, number: string): string | undefined {
  if (field !== 'can_cu' || /^[\s,;(]*(?:ban hành )?(?:ngày|năm)\s/iu.test(text.slice(end))) return '';
  const day = dayOfNumber(/\d+\/\d{4}\/\p{Lu}+\d*/u.exec(number)?.[0] ?? '');
  if (day === undefined) return undefined;
  const [date = '', month = '', year = ''] = sayDay(day).split('/');
  return ` ngày ${date} tháng ${month} năm ${year}`;
}

export const cc05: CheckingRule = {
  id: 'ND30-CC05',
  title: 'Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Căn cứ là Luật, Pháp lệnh chỉ ghi tên và ngày ban hành; viện dẫn Luật, Pháp lệnh trong bài chỉ ghi tên.',
  wrong: 'can_cu: [Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025]',
  right: 'can_cu: [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]',
  mends: true,
  *check(subject) {
    for (const { passage, from, groups } of matches(subject, NUMBERED)) {
      const [, type = '', name = '', number = ''] = groups;
      const start = from + type.length + name.length;
      const end = start + number.length;
      const lead = /^[\s,(]*/u.exec(number)?.[0].length ?? 0;
      const named = name.trim() !== '';
      const cut = number.trimEnd();
      const dated = replacement(passage, end, number);
      yield {
        at: passage.place(start + lead, start + cut.replace(/[,)]+$/u, '').length),
        message: `Viện dẫn ${type} không ghi số, ký hiệu.`,
        hint: named ? `Viết ${(type + name).trim()}${dated ?? ''}, bỏ số, ký hiệu.` : `Viết tên của ${type} thay cho số, ký hiệu.`,
        ...(named && dated !== undefined && mendAt(passage.place(start, end), number, dated)),
      };
    }
    for (const { passage, to, groups } of matches(subject, ISSUED)) {
      const [, type = '', issuer = ''] = groups;
      const at = passage.place(to - issuer.length, to);
      yield { at: passage.place(to - issuer.trimStart().length, to), message: `Viện dẫn ${type} không ghi cơ quan ban hành.`, hint: `Bỏ "${issuer.trim()}".`, ...mendAt(at, issuer, '') };
    }
  },
};
