import { fold } from '../../standard/fold.js';
import { REPEALED, type Repealed } from '../../standard/repealed.js';
import type { Source } from '../find/basis.js';
import { sayDay } from '../find/day.js';
import type { CheckingRule } from '../rule.js';

export const cc06: CheckingRule = {
  id: 'ND30-CC06',
  title: 'Căn cứ còn hiệu lực',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6',
  severity: 'warning',
  description: 'Căn cứ là văn bản đang có hiệu lực vào ngày ban hành kế hoạch. Quy tắc này biết một số luật, nghị định hay bị chép lại từ kế hoạch cũ; nó không thay cho việc tra cứu hiệu lực.',
  wrong: 'ngay: 12/01/2026\ncan_cu: [Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015]',
  right: 'ngay: 12/01/2026\ncan_cu: [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]',
  *check({ sources, date }) {
    for (const source of sources) {
      const ended = REPEALED.find((text) => date.day >= text.from && names(source, text));
      if (!ended) continue;
      const { passage, from, text } = source;
      yield {
        at: passage.place(from, from + text.replace(/[;,.\s]+$/u, '').length),
        message: `Văn bản này hết hiệu lực từ ngày ${sayDay(ended.from)}.`,
        hint: `Nay là ${ended.by}.`,
      };
    }
  },
};

function names({ text, citation }: Source, { name, year, number, passed }: Repealed): boolean {
  if (year === undefined && passed === undefined) return citation?.number?.replace(/\s/gu, '') === name;
  const [, said = ''] = /^Luật\s+(.+?)(?=\s+(?:ngày|năm|số|được|đã)(?!\p{L})|,\s*(?:ngày|số)|\s*[;(]|[.\s]*$)/iu.exec(text) ?? [];
  if (fold(said) !== fold(name)) return false;
  if (passed === undefined) return new RegExp(`(?<!\\d)${year ?? ''}(?!\\d)`, 'u').test(text.slice(0, said.length + 60));
  const [day = '', month = '', of = ''] = passed.split('/');
  return text.includes(number ?? passed) || new RegExp(`ngày 0?${Number(day)}(?:/| tháng )0?${Number(month)}(?:/| năm )${of}`, 'u').test(text);
}
