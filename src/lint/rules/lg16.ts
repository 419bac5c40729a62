import { equals, formatDecimal, multiply, normal, type Decimal } from '../../standard/decimal.js';
import { matchesNear, textBefore } from '../find/match.js';
import { amountOf, MONEY } from '../find/money.js';
import type { CheckingRule } from '../rule.js';

/** What each has. */
const SIGN = /= ?\d/gu;
const RESULT = new RegExp(`= ?${MONEY}(?!/)`, 'giu');
/** One factor: a number, what it counts in front or behind. */
const FACTOR = /^[^\d%]*?(\d[\d.]*(?:,\d+)?)(?: ?(triệu|nghìn|ngàn))?[^\d%]*$/iu;

export const lg16: CheckingRule = {
  id: 'ND30-LG16',
  title: 'Phép nhân trong câu tính đúng',
  clause: 'thông lệ lập dự toán',
  severity: 'error',
  description: 'Câu viết phép tính, như "10 bộ x 500.000 đồng/bộ = 5.000.000 đồng", thì kết quả phải đúng.',
  wrong: 'ket_thuc: Mua loa 10 bộ x 500.000 đồng/bộ = 6.000.000 đồng.',
  right: 'ket_thuc: Mua loa 10 bộ x 500.000 đồng/bộ = 5.000.000 đồng.',
  *check(subject) {
    for (const match of matchesNear(subject, SIGN, RESULT)) {
      const { groups: [, figure = '', factor = ''], passage, to } = match;
      const sum = textBefore(match).split(/[:;()]|[.] /u).at(-1) ?? '';
      const product = productOf(sum);
      const typed = amountOf(figure, factor);
      if (!product || !typed || equals(normal(typed.value), product)) continue;
      const said = match.groups[0]?.replace(/^= ?/u, '') ?? '';
      yield { at: passage.place(to - said.length, to), message: `${sum.replace(/^\D+/u, '').trim()} là ${formatDecimal(product)} đồng, không phải ${said}.`, hint: 'Xem lại số lượng, đơn giá hoặc kết quả.' };
    }
  },
};

/** The product that `text` writes out: factors with one number each, and nothing else. */
function productOf(text: string): Decimal | undefined {
  const factors = text.split(/(?<=[\d\p{L})]) ?[x×*] ?(?=\d)/u).map((one) => {
    const [, figure = '', factor] = /[+=]/u.test(one) ? [] : FACTOR.exec(one) ?? [];
    return amountOf(figure, factor)?.value;
  });
  if (factors.length < 2) return undefined;
  return factors.reduce<Decimal | undefined>((all, one) => all && one && multiply(all, one), { units: 1n, scale: 0 });
}
