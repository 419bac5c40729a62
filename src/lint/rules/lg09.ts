import { add, equals, formatDecimal, unitsAt, ZERO, type Decimal } from '../../standard/decimal.js';
import { matchesNear, type Match } from '../find/match.js';
import { amountOf, MONEY, type Amount } from '../find/money.js';
import type { Passage } from '../passages.js';
import type { CheckingRule } from '../rule.js';

const SIGN = /gồm(?=[ :])/gu;
/** A total and, in the same sentence or the lines below, what it is made of. */
const TOTAL = new RegExp(`(?<![\\d.,x×=/+-] ?)${MONEY}(?: ?\\([^()\\n]{0,200}\\))?[,;:]? ?\\(?(?:trong đó )?(?:bao )?gồm(?: có)?:?(?: ([^\\n]{1,600})|$)`, 'giu');
const PART = new RegExp(`(?<![\\d.,])${MONEY}(?!/)`, 'giu');
/** Words after which the parts no longer add up in a simple way. */
const OTHER = /[x×=]\s*\d|\d\s*[x×]|trong đó|còn lại|mỗi|\/(?:người|hộ|đội|suất|ngày|cái|bộ|tháng)|từ nguồn|tổng|khoảng|gần|hơn|v\.v|…|\.\.\./iu;
/** Between two parts. */
const BETWEEN = /;|,(?!\d)|(?<=đồng|triệu|tỷ) và /u;

export const lg09: CheckingRule = {
  id: 'ND30-LG09',
  title: 'Các khoản cộng lại đúng bằng tổng số',
  clause: 'thông lệ lập dự toán',
  severity: 'error',
  description: 'Câu viết "…  đồng, gồm: …" kể các khoản của một tổng số, trong câu hay ở các gạch đầu dòng ngay dưới, thì các khoản cộng lại phải đúng bằng tổng số ấy.',
  wrong: 'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 154.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
  right: 'ket_thuc: "Kinh phí 245.000.000 đồng, gồm: in tài liệu 145.000.000 đồng; tổ chức hội nghị 100.000.000 đồng."',
  *check(subject) {
    for (const match of matchesNear(subject, SIGN, TOTAL)) {
      const { passage, from, groups: [, figure = '', factor = '', rest = ''] } = match;
      const total = amountOf(figure, factor);
      const parts = total && partsOf(rest.trim() ? inSentence(rest) : below(subject.passages, match));
      if (!parts) continue;
      const sum = parts.reduce<Decimal>((all, { value }) => add(all, value), ZERO);
      if (isAbout(sum, total)) continue;
      const said = [figure, factor].filter(Boolean).join(' ');
      yield { at: passage.place(from, from + said.length), message: `Các khoản cộng lại là ${formatDecimal(sum)} đồng, không phải ${said} đồng.`, hint: 'Sửa lại tổng số hoặc một khoản.' };
    }
  },
};

/** The parts that a sentence lists behind "gồm". */
function inSentence(rest: string): string[] {
  const [list = ''] = rest.split(/\.(?=\s|$)/u);
  return OTHER.test(list) ? [] : list.replace(/[);.\s]+$/u, '').split(BETWEEN);
}

/** The lines with a dash right below a line that ends in "gồm:". */
function below(passages: readonly Passage[], { passage }: Match): string[] {
  const from = passages.indexOf(passage) + 1;
  const marker = passages[from] ? /^\s*[-+]/u.exec(passages[from].text)?.[0] : undefined;
  if (marker === undefined) return [];
  const all = passages.slice(from, from + 20);
  const end = all.findIndex(({ text, field }) => field !== passage.field || !text.startsWith(marker));
  const lines = all.slice(0, end < 0 ? all.length : end).map(({ text }) => text);
  return end < 0 && all.length === 20 || lines.some((line) => OTHER.test(line)) ? [] : lines;
}

/** Each part with one amount, two at least; any other wording may count otherwise. */
function partsOf(pieces: readonly string[]): Amount[] | undefined {
  const amounts = pieces.map((piece) => [...piece.matchAll(PART)].map(([, figure = '', factor]) => amountOf(figure, factor)));
  const parts = amounts.flatMap((all) => all.flatMap((one) => one ?? []));
  return parts.length >= 2 && parts.length === pieces.length && amounts.every((all) => all.length === 1) ? parts : undefined;
}

/** Whether a sum is the total, as exactly as the total is written. */
function isAbout(sum: Decimal, { value, step }: Amount): boolean {
  const scale = Math.max(sum.scale, value.scale, step.scale);
  const gap = unitsAt(sum, scale) - unitsAt(value, scale);
  const most = unitsAt(step, scale);
  return equals(sum, value) || (gap < most && gap > -most);
}
