import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { dateWords } from '../standard/date-words.js';
import { formatDecimal, isFault, parseDecimal, type Decimal } from '../standard/decimal.js';
import { moneyWords } from '../standard/money-words.js';
import { nd30 } from '../standard/nd30.js';

/** A date as far as it is known. */
export interface PartialDate {
  readonly ngay?: number;
  readonly thang?: number;
  readonly nam?: number;
}

/** What the helpers leave to others. */
export interface Tools {
  /** A date as an office types it, or why it is none. */
  readonly dateOf: (text: string) => PartialDate | 'format' | 'calendar';
}

/** What a helper makes of a row's text, which is not empty; `name` is for what it has to say against it. */
type Helper = (text: string, name: string, tools: Tools) => string | Diagnostic;

/** The helper that gives an empty cell a text; the only one that is followed by one. */
export const DEFAULT = 'mac_dinh';

/** What may stand before a name, in the order of the reference. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  hoa: (text) => text.toLocaleUpperCase('vi'),
  thuong: (text) => text.toLocaleLowerCase('vi'),
  hoa_dau: (text) => text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi')),
  hoa_moi_tu: (text) => text.toLocaleLowerCase('vi').replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi')),
  ngay_chu: (text, _, { dateOf }) => {
    const date = dateOf(text);
    return typeof date === 'string' ? diagnostic('plan.date', 'error', { text, reason: date }) : knownWords(date);
  },
  so_cham: (text, name) => {
    const [, sign, amount = text] = SIGNED.exec(text) ?? [];
    return withNumber(amount, name, (value) => (sign ? '-' : '') + formatDecimal(value));
  },
  tien_chu: (text, name) => withNumber(text, name, (amount) =>
    (amount.scale === 0 ? moneyWords(amount.units) : diagnostic('vary.not-whole', 'error', { name, text }))),
  [DEFAULT]: (text) => text,
};

/** What is below zero a list may say; sums of money in words, and tables that are added up, may not. */
const SIGNED = /^\s*([-−–])\s*(?=\d)(.*)$/s;

/** Words for what is known: a draft's `12/2026` is `tháng 12 năm 2026`. */
function knownWords(date: PartialDate): string {
  const words = dateWords(date);
  const { thang, nam } = nd30.wording;
  const first = date.ngay !== undefined ? '' : date.thang !== undefined ? thang.chosen : nam.chosen;
  return words.slice(first ? words.indexOf(first) : 0);
}

function withNumber(text: string, name: string, make: (value: Decimal) => string | Diagnostic): string | Diagnostic {
  const value = parseDecimal(text);
  return isFault(value) ? diagnostic('table.number', 'error', { field: name, text, ...value }) : make(value);
}
