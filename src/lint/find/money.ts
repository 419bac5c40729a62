import { isFault, multiply, parseDecimal, type Decimal } from '../../standard/decimal.js';

const FACTOR: Readonly<Record<string, bigint>> = { tỷ: 1_000_000_000n, tỉ: 1_000_000_000n, triệu: 1_000_000n, nghìn: 1_000n, ngàn: 1_000n };

/** A figure and, as groups 1 and 2, its digits and what they are counted in; `đồng` behind it, or at least `triệu`, `tỷ`. */
export const MONEY = '(\\d[\\d.]{0,24}(?:,\\d{1,6})?)(?: ?(?:(tỷ|tỉ|triệu|nghìn|ngàn)(?: ?(?:đồng|đ|VNĐ))?|(?:đồng|đ|VNĐ)))(?![\\p{L}])';

/** An amount in đồng, and how far off it may be where it is written in whole millions and the like. */
export interface Amount {
  readonly value: Decimal;
  /** One of its last place; nothing where it is written out. */
  readonly step: Decimal;
}

/** What a figure with its factor (`45`, `triệu`) comes to; `undefined` where it is not written as a number. */
export function amountOf(figure: string, factor = ''): Amount | undefined {
  const read = parseDecimal(figure);
  if (isFault(read)) return undefined;
  const units = FACTOR[factor.toLowerCase()];
  const times: Decimal = { units: units ?? 1n, scale: 0 };
  return { value: multiply(read, times), step: units === undefined ? { units: 0n, scale: 0 } : multiply({ units: 1n, scale: read.scale }, times) };
}
