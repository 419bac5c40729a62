import { fold } from '../../standard/fold.js';
import { REPEALED, type Repealed } from '../../standard/repealed.js';
import type { Source } from '../find/basis.js';
import { sayDay } from '../find/day.js';
import type { CheckingRule } from '../rule.js';

const FOLDED = REPEALED.map((text) => ({ ...text, folded: fold(text.name) }));

export const cc06: CheckingRule = {
  id: 'ND30-CC06',
  title: 'Căn cứ còn hiệu lực',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'warning',
  description: 'Căn cứ là văn bản đang có hiệu lực vào ngày ban hành kế hoạch. Quy tắc này biết một số luật, nghị định hay bị chép lại từ kế hoạch cũ; nó không thay cho việc tra cứu hiệu lực.',
  wrong: 'ngay: 12/01/2026\ncan_cu: [Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015]',
  right: 'ngay: 12/01/2026\ncan_cu: [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]',
  *check({ sources, date }) {
    const ended = FOLDED.filter(({ from }) => date.day >= from);
    for (const source of sources) {
      const law = LAW.exec(source.text)?.[1] ?? '';
      const name = fold(law);
      const text = ended.find((one) => (isLaw(one) ? name === one.folded && saysWhen(source.text.slice(0, law.length + 70), one) : numberOf(source) === one.name));
      if (!text) continue;
      const { passage, from } = source;
      yield {
        at: passage.place(from, from + source.text.replace(/(?<![;,.\s])[;,.\s]+$/u, '').length),
        message: `Văn bản này hết hiệu lực từ ngày ${sayDay(text.from)}.`,
        hint: `Nay là ${text.by}.`,
      };
    }
  },
};

/** A law's name, up to its date or number. */
const LAW = /^(?:Bộ )?Luật\s+(.+?)(?=\s+(?:ngày|năm|số|được|đã)(?!\p{L})|,\s*(?:ngày|số)|\s*[;(]|[.\s]*$)/iu;

function isLaw({ year, passed }: Repealed): boolean {
  return year !== undefined || passed !== undefined;
}

function numberOf({ citation }: Source): string | undefined {
  return citation?.number?.replace(/\s/gu, '');
}

/** Whether a law is cited with the year, or the day or number, of the one that ended. */
function saysWhen(text: string, { year, number, passed }: Repealed): boolean {
  if (passed === undefined) return new RegExp(`(?<!\\d)${year ?? ''}(?!\\d)`, 'u').test(text);
  const [day = '', month = '', of = ''] = passed.split('/');
  return (number !== undefined && text.includes(number)) || new RegExp(`ngày 0?${Number(day)}(?:/| tháng )0?${Number(month)}(?:/| năm )${of}`, 'u').test(text);
}
