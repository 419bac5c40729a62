/** A number without loss: `units` × 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Why a typed number is none. `fix`: what was probably meant, in Vietnamese writing; `other`: the second reading. */
export type NumberFault =
  | { readonly problem: 'letters' | 'negative' | 'too-large' | 'grouping' }
  | { readonly problem: 'dot'; readonly fix: string }
  | { readonly problem: 'comma'; readonly fix: string; readonly other: string };

/** Amounts beyond this are a slip of the hand: a million times a billion, more than the country's budget. */
const LIMIT = 10n ** 18n;

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** What may stand behind an amount, for a clerk types it as it is said. */
const CURRENCY = /\s*(?:đồng|đ|vnđ|vnd|₫)\.?$/iu;

/**
 * A number as it is written in Vietnamese: `1500000`, `1.500.000`, `1 500 000`, `2,5`; `đồng` may stand behind it.
 * Refused is what two readers would read differently: `1.5` (a dot separates thousands), `1,500` and `1,500,000`.
 */
export function parseDecimal(typed: string): Decimal | NumberFault {
  const text = typed.normalize('NFC').replace(/[\u00a0\u202f\u2009]/g, ' ').trim().replace(CURRENCY, '');
  if (/^(?:[-−–]\s*[\d.,]|\([\d.,\s]+\)$)/.test(text)) return { problem: 'negative' };
  const found = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d+))?$/.exec(text);
  if (!found?.[1]) return faultOf(text);
  const [, whole, part = ''] = found;
  // "0,125" can only be a decimal; "1,500" is one and a half here and one thousand five hundred in English.
  if (part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { problem: 'comma', fix: `${whole}.${part}`, other: `${whole},${part.replace(/0+$/, '') || '0'}` };
  if (/^0\./.test(whole)) return { problem: 'dot', fix: text.replace('.', ',') };
  const decimal = normal({ units: BigInt(whole.replace(/[. ]/g, '') + part), scale: part.length });
  return isTooLarge(decimal) || part.length > 12 ? { problem: 'too-large' } : decimal;
}

function faultOf(text: string): NumberFault {
  const dot = /^(\d+)\.(\d+)$/.exec(text);
  if (dot) return { problem: 'dot', fix: `${dot[1]},${dot[2]}` };
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) {
    const [whole = '', part] = text.split('.');
    const fix = whole.replaceAll(',', '.') + (part === undefined ? '' : `,${part}`);
    return { problem: 'comma', fix, other: '' };
  }
  return { problem: /^[\d., ]*\d[\d., ]*$/.test(text) ? 'grouping' : 'letters' };
}

export const isFault = (value: Decimal | NumberFault): value is NumberFault => 'problem' in value;

export const isTooLarge = (value: Decimal): boolean => value.units > LIMIT * 10n ** BigInt(value.scale);

/** Without zeros behind the comma, so that equal numbers are equal in both fields. */
export function normal({ units, scale }: Decimal): Decimal {
  let [rest, digits] = [units, scale];
  while (digits > 0 && rest % 10n === 0n) [rest, digits] = [rest / 10n, digits - 1];
  return { units: rest, scale: digits };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return normal({ units: a.units * b.units, scale: a.scale + b.scale });
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return normal({ units: unitsAt(a, scale) + unitsAt(b, scale), scale });
}

/** The units of `value` at a scale not below its own. */
export function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

export const equals = (a: Decimal, b: Decimal): boolean => a.units === b.units && a.scale === b.scale;

export function isLess(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return unitsAt(a, scale) < unitsAt(b, scale);
}

/** Whether `value` is `exact` brought to `scale` digits, up or down. */
export function isRounded(value: Decimal, exact: Decimal, scale: number): boolean {
  if (value.scale > scale) return false;
  const places = Math.max(scale, exact.scale);
  const step = 10n ** BigInt(places - scale);
  const gap = unitsAt(value, places) - unitsAt(exact, places);
  return gap > -step && gap < step;
}

/** `1.500.000,5`. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = units.toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return scale > 0 ? `${whole},${digits.slice(-scale)}` : whole;
}
