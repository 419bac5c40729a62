import { formatDecimal, normal, type Decimal } from '../../standard/decimal.js';
import { moneyWords, numberSaid } from '../../standard/money-words.js';
import { plainOf } from '../find/outline.js';
import { matchesNear } from '../find/match.js';
import { amountOf } from '../find/money.js';
import { costOf, type PlacedTable } from '../find/sums.js';
import type { CheckingRule, Finding } from '../rule.js';

/** A figure and, in brackets or behind "bằng chữ", what it is in words. */
const PAIR = /(?<![\p{L}\d.,/-])(\d[\d.]*(?:,\d+)?)(?: (tỷ|tỉ|triệu|nghìn|ngàn))?( ?(?:đồng|đ|VNĐ|VND)(?!\p{L}))?[.,]? ?(?:\((?:(?:viết )?bằng chữ|ghi bằng chữ|số tiền bằng chữ)?(?: là)?:? ?|bằng chữ:? ?)(\p{L}[\p{L} ,]{1,250}?)(?=\)|[.;/]|$)/gimu;
/** What each has: a bracket behind a digit or the last letter of what may follow it, or the words that say so. */
const SIGN = /\((?=\p{L})(?<=[\dgGđĐdDỷỶỉỈuUnN][.,]? ?\()|[Bb]ằng [Cc]hữ|BẰNG CHỮ/gu;
const UNIT = /(?:\s(?:việt nam|vnđ|đồng))*(?:\s(?:chẵn|tròn))?$/iu;

export const lg08: CheckingRule = {
  id: 'ND30-LG08',
  title: 'Số và chữ của một số tiền khớp nhau',
  clause: 'thông lệ ghi số tiền bằng số và bằng chữ',
  severity: 'error',
  description: 'Số viết bằng chữ trong ngoặc phải đúng bằng số viết bằng chữ số ở trước. Hai số khác nhau thì không quyết toán được.',
  wrong: 'ket_thuc: Kinh phí 3.000.000 đồng (ba trăm nghìn đồng).',
  right: 'ket_thuc: Kinh phí 3.000.000 đồng (ba triệu đồng).',
  *check(subject) {
    yield* belowTables(subject.placedTables);
    for (const { passage, to, groups: [, figure = '', factor = '', unit = '', typed = ''] } of matchesNear(subject, SIGN, PAIR)) {
      const said = numberSaid(bare(typed));
      const amount = wholeOf(figure, factor);
      // `2 (hai lăm)` may be anything; a figure that is no number is ND30-LG04's.
      if (said === undefined || amount === undefined || said === amount || (said === 'unread' && amount < 100n && !unit)) continue;
      const right = inWords(amount, typed, unit);
      yield {
        at: passage.place(to - typed.length, to),
        message: `Chữ "${typed.trim()}" không khớp với số ${[figure, factor].filter(Boolean).join(' ')}${unit.trim() ? ' đồng' : ''} ở trước.`,
        hint: `Viết "${right}", hoặc sửa lại số.`,
      };
    }
  },
};

/** The whole amount of a figure; `undefined` where it is not written as one. */
function wholeOf(figure: string, factor: string): bigint | undefined {
  const { units, scale } = normal(amountOf(figure.replace(/\.$/u, ''), factor)?.value ?? NONE);
  return scale === 0 ? units : undefined;
}

const NONE: Decimal = { units: 1n, scale: 1 };

/** The words of an amount behind "bằng chữ", alone in a line. */
const WORDS = /^\s*\(?(?:(?:tổng )?số tiền )?(?:viết |ghi )?bằng chữ(?: là)?: ?(\p{L}[\p{L} ,]{1,250}?)\s*[./)]*$/iu;

/** Words below a table, in its notes or in the next line, that say another amount than its sum. */
function* belowTables(tables: readonly PlacedTable[]): Generator<Finding> {
  for (const { table, below } of tables) {
    for (const text of [...table.notes, ...(below ? [below] : [])]) {
      const [, typed = ''] = WORDS.exec(plainOf(text)) ?? [];
      const cost = typed ? costOf(table) : undefined;
      const said = numberSaid(bare(typed));
      if (!cost || cost.scale > 0 || said === undefined || said === cost.units) continue;
      yield { at: text.span, message: `Chữ "${typed}" không khớp với tổng số ${formatDecimal(cost)} đồng của bảng.`, hint: `Viết "${inWords(cost.units, typed, 'đồng')}", hoặc sửa lại bảng.` };
    }
  }
}

/** Words of an amount without what follows the number. */
function bare(typed: string): string {
  return typed.replace(/[\s,]+$/u, '').replace(/\s*đồng(?: việt nam)?(?: chẵn| tròn)?$/iu, '').replace(UNIT, '');
}

function inWords(amount: bigint, typed: string, unit: string): string {
  const words = moneyWords(amount, unit || /đồng/iu.test(typed) ? 'đồng' : '').trim();
  return /^\p{Lu}/u.test(typed) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
