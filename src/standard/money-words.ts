const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

const BILLION = 1_000_000_000n;

/**
 * A whole amount (0 or more) in words with its unit, the first letter in upper case: `Một tỷ năm trăm triệu đồng`.
 *
 * No rule says how an amount is read out. These are the words of the schoolbooks of the Ministry of Education, which go
 * together: `nghìn` (not `ngàn`), `linh` (not `lẻ`) for an empty place of tens, `mốt`, `tư` and `lăm` behind tens.
 */
export function moneyWords(amount: bigint, unit = 'đồng'): string {
  if (amount < 0n) throw new RangeError(`bug: an amount of ${amount}`);
  const words = [...(amount === 0n ? [DIGITS[0]] : read(amount, false)), unit].join(' ');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** Beyond a thousand billions the count of billions is read like any number: `một nghìn tỷ`, `một tỷ tỷ`. */
function read(amount: bigint, inner: boolean): string[] {
  const billions = amount / BILLION;
  const rest = amount % BILLION;
  const head = billions > 0n ? [...read(billions, inner), 'tỷ'] : [];
  return [...head, ...readBelowBillion(Number(rest), inner || billions > 0n)];
}

/** Groups of three digits; empty ones are passed over. `inner`: something stands before, so hundreds are said even if 0. */
function readBelowBillion(amount: number, inner: boolean): string[] {
  const groups: readonly (readonly [count: number, name: string])[] = [
    [Math.floor(amount / 1_000_000), 'triệu'],
    [Math.floor(amount / 1_000) % 1_000, 'nghìn'],
    [amount % 1_000, ''],
  ];
  const words: string[] = [];
  for (const [count, name] of groups) {
    if (count === 0) continue;
    words.push(...readGroup(count, inner || words.length > 0), ...(name ? [name] : []));
  }
  return words;
}

/** 1 to 999. */
function readGroup(count: number, inner: boolean): string[] {
  const hundreds = Math.floor(count / 100);
  const tens = Math.floor(count / 10) % 10;
  const ones = count % 10;
  return [
    ...(hundreds > 0 || inner ? [DIGITS[hundreds] as string, 'trăm'] : []),
    ...readTens(tens, ones, hundreds > 0 || inner),
  ];
}

function readTens(tens: number, ones: number, behindHundreds: boolean): string[] {
  const one = DIGITS[ones] as string;
  if (tens === 0) return ones === 0 ? [] : behindHundreds ? ['linh', one] : [one];
  const head = tens === 1 ? ['mười'] : [DIGITS[tens] as string, 'mươi'];
  if (ones === 0) return head;
  if (ones === 5) return [...head, 'lăm'];
  if (tens > 1 && ones === 1) return [...head, 'mốt'];
  return [...head, tens > 1 && ones === 4 ? 'tư' : one];
}

const VALUES: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const SAME: Readonly<Record<string, string>> = { ngàn: 'nghìn', tỉ: 'tỷ', lẻ: 'linh' };
const SCALES: readonly (readonly [name: string, factor: bigint])[] = [['triệu', 1_000_000n], ['nghìn', 1_000n]];
const NUMBER_WORD = /^(?:trăm|mươi|mười|linh|nghìn|triệu|tỷ)$/;

/**
 * The whole number that `words` say, in any usual wording (`lẻ`, `ngàn`, `tỉ`, empty hundreds said or not). `unread`: they are
 * words of numbers in an order that says none, as `chín sáu triệu`; `undefined`: there are other words among them.
 */
export function numberSaid(words: string): bigint | 'unread' | undefined {
  const said = words.normalize('NFC').toLocaleLowerCase('vi').split(/[\s,]+/u).filter(Boolean).map((word) => SAME[word] ?? word);
  if (said.length === 0 || said.some((word) => VALUES[word] === undefined && !NUMBER_WORD.test(word))) return undefined;
  return whole(said) ?? 'unread';
}

function whole(said: readonly string[]): bigint | undefined {
  const billions = said.lastIndexOf('tỷ');
  if (billions < 0) return belowBillion(said);
  const [head, rest] = [whole(said.slice(0, billions)), billions + 1 < said.length ? belowBillion(said.slice(billions + 1)) : 0n];
  return head === undefined || rest === undefined ? undefined : head * BILLION + rest;
}

function belowBillion(said: readonly string[]): bigint | undefined {
  let [sum, rest] = [0n, said];
  for (const [name, factor] of SCALES) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    const count = group(rest.slice(0, at));
    if (count === undefined) return undefined;
    [sum, rest] = [sum + BigInt(count) * factor, rest.slice(at + 1)];
  }
  const last = rest.length > 0 || said.length === 0 ? group(rest) : 0;
  return last === undefined ? undefined : sum + BigInt(last);
}

/** Three digits at most: `hai trăm linh năm`, `mười lăm`, `linh năm`. */
function group(said: readonly string[]): number | undefined {
  const hundreds = said[1] === 'trăm' ? VALUES[said[0] ?? ''] : 0;
  const rest = said[1] === 'trăm' ? said.slice(2) : said;
  const tens = rest.length === 0 ? (said.length > 0 ? 0 : undefined) : below100(rest);
  return hundreds === undefined || tens === undefined ? undefined : hundreds * 100 + tens;
}

function below100(said: readonly string[]): number | undefined {
  const [first = '', second = ''] = said;
  const [tens, ones] = first === 'linh' ? [0, said.slice(1)] : first === 'mười' ? [1, said.slice(1)] : second === 'mươi' ? [VALUES[first], said.slice(2)] : [0, said];
  const [one, ...more] = ones;
  if (tens === undefined || more.length > 0 || (first === 'linh' && one === undefined)) return undefined;
  const value = one === undefined ? 0 : VALUES[one];
  return value === undefined ? undefined : tens * 10 + value;
}
