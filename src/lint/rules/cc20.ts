import { dayOfNumber, KNOWN_LAWS, type KnownLaw } from '../../standard/known-texts.js';
import { fold } from '../../standard/fold.js';
import { sayDay, type Day } from '../find/day.js';
import type { DateInText } from '../find/dates.js';
import { byPassage } from '../find/spots.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule, Finding } from '../rule.js';

/** A law's name and number right before its date, from the word `Luật` on. */
const LAW = /^[Ll]uật ([^;()]{2,90}?)(?:,? \(?(?:số:? ?)?(\d+\/\d{4}\/QH\d+)\)?)?,? (?:ban hành )?(?:ngày )?$/u;
const LONGEST = 140;

const LAWS = new Map(KNOWN_LAWS.map(({ name }) => [fold(name), KNOWN_LAWS.filter((law) => law.name === name)]));

export const cc20: CheckingRule = {
  id: 'ND30-CC20',
  title: 'Ngày ban hành của văn bản viện dẫn đúng với văn bản ấy',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a, b khoản 6',
  severity: 'warning',
  description: 'Ngày ghi sau tên luật, sau số nghị định là ngày ban hành của chính văn bản ấy. Quy tắc này biết ngày của các luật, nghị định hay được viện dẫn; văn bản khác thì người soạn tự đối chiếu.',
  wrong: 'can_cu: [Luật Trẻ em ngày 06 tháng 4 năm 2016]',
  right: 'can_cu: [Luật Trẻ em ngày 05 tháng 4 năm 2016]',
  mends: true,
  *check({ citations, dates }) {
    const numbered = byPassage(citations.filter(({ number, date }) => number !== undefined && date));
    for (const date of dates) {
      if (date.day === undefined) continue;
      const { passage, from, to, day } = date;
      const cited = numbered.get(passage)?.find((one) => one.to === to);
      if (cited) {
        const number = (cited.number ?? '').replace(/\s/gu, '');
        const right = dayOfNumber(number);
        // A year that is not the number's is ND30-CC13's.
        if (right !== undefined && right !== day && yearOf(right) === yearOf(day)) yield misdated(date, right, `${cited.type} số ${number}`);
        continue;
      }
      const before = passage.text.slice(Math.max(0, from - LONGEST), from);
      const start = /.*(?=[Ll]uật )/u.exec(before)?.[0].length;
      if (start === undefined || /sửa đổi[^;]*$/iu.test(before.slice(0, start))) continue;
      const [, name = '', number] = LAW.exec(before.slice(start)) ?? [];
      const law = name && lawOf(name, number, day);
      if (law && law.passed !== day) yield misdated(date, law.passed, `Luật ${law.name}`.replace('Luật Lao động', 'Bộ luật Lao động'));
    }
  },
};

/** The law that is meant: of its number, or of that year, or of that day of another year. */
function lawOf(name: string, number: string | undefined, day: Day): KnownLaw | undefined {
  const laws = LAWS.get(fold(name)) ?? [];
  return laws.find(({ passed }) => passed === day) ?? laws.find((law) => law.number === number)
    ?? laws.findLast(({ passed }) => yearOf(passed) === yearOf(day)) ?? laws.find(({ passed }) => passed % 10000 === day % 10000);
}

function yearOf(day: Day): number {
  return Math.floor(day / 10000);
}

function misdated(date: DateInText, right: Day, name: string): Finding {
  const [day = '', month = '', year = ''] = sayDay(right).split('/');
  const [typed = ''] = date.groups;
  const written = date.form === 'words' ? `ngày ${day} tháng ${month} năm ${year}` : `${day}/${month}/${year}`;
  return { at: date.at, message: `${name} ban hành ngày ${sayDay(right)}, không phải ngày ${sayDay(date.day ?? right)}.`, hint: `Viết ${written}.`, ...(typed.startsWith('ngày') === written.startsWith('ngày') && mendMatch(date, written)) };
}
