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
