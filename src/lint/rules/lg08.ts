import { isFault, multiply, normal, parseDecimal, type Decimal } from '../../standard/decimal.js';
import { moneyWords, numberSaid } from '../../standard/money-words.js';
import { matchesNear } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

/** A figure and, in brackets or behind "bằng chữ", what it is in words. */
const PAIR = /(?<![\p{L}\d.,/-])(\d[\d.]*(?:,\d+)?)(?: (tỷ|tỉ|triệu|nghìn|ngàn))?( ?(?:đồng|đ|VNĐ|VND)(?!\p{L}))?[.,]? ?(?:\((?:(?:viết )?bằng chữ|ghi bằng chữ|số tiền bằng chữ)?(?: là)?:? ?|bằng chữ:? ?)(\p{L}[\p{L} ,]{1,250}?)(?=\)|[.;/]|$)/gimu;
/** What each has: a bracket behind a digit or the last letter of what may follow it, or the words that say so. */
const SIGN = /\((?=\p{L})(?<=[\dgGđĐdDỷỶỉỈuUnN][.,]? ?\()|[Bb]ằng [Cc]hữ|BẰNG CHỮ/gu;
const UNIT = /(?:\s(?:việt nam|vnđ|đồng))*(?:\s(?:chẵn|tròn))?$/iu;
const FACTOR: Readonly<Record<string, bigint>> = { tỷ: 1_000_000_000n, tỉ: 1_000_000_000n, triệu: 1_000_000n, nghìn: 1_000n, ngàn: 1_000n };

export const lg08: CheckingRule = {
  id: 'ND30-LG08',
  title: 'Số và chữ của một số tiền khớp nhau',
  clause: 'thông lệ ghi số tiền bằng số và bằng chữ',
  severity: 'error',
  description: 'Số viết bằng chữ trong ngoặc phải đúng bằng số viết bằng chữ số ở trước. Hai số khác nhau thì không quyết toán được.',
  wrong: 'ket_thuc: Kinh phí 3.000.000 đồng (ba trăm nghìn đồng).',
  right: 'ket_thuc: Kinh phí 3.000.000 đồng (ba triệu đồng).',
  *check(subject) {
    for (const { passage, to, groups: [, figure = '', factor = '', unit = '', typed = ''] } of matchesNear(subject, SIGN, PAIR)) {
      const spoken = typed.replace(/[\s,]+$/u, '').replace(/\s*đồng(?: việt nam)?(?: chẵn| tròn)?$/iu, '').replace(UNIT, '');
      const said = numberSaid(spoken);
      const amount = amountOf(figure, factor.toLowerCase());
      // `2 (hai lăm)` may be anything; a figure that is no number is ND30-LG04's.
      if (said === undefined || amount === undefined || said === amount || (said === 'unread' && amount < 100n && !unit)) continue;
      const words = moneyWords(amount, unit || /đồng/iu.test(typed) ? 'đồng' : '').trim();
      const right = /^\p{Lu}/u.test(typed) ? words : words.charAt(0).toLowerCase() + words.slice(1);
      yield {
        at: passage.place(to - typed.length, to),
        message: `Chữ "${typed.trim()}" không khớp với số ${[figure, factor].filter(Boolean).join(' ')}${unit.trim() ? ' đồng' : ''} ở trước.`,
        hint: `Viết "${right}", hoặc sửa lại số.`,
      };
    }
  },
};

/** The whole amount of a figure; `undefined` where it is not written as one. */
function amountOf(figure: string, factor: string): bigint | undefined {
  const read = parseDecimal(figure.replace(/\.$/u, ''));
  if (isFault(read)) return undefined;
  const times: Decimal = { units: FACTOR[factor] ?? 1n, scale: 0 };
  const { units, scale } = normal(multiply(read, times));
  return scale === 0 ? units : undefined;
}
