import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatDecimal, isFault, isRounded, multiply, parseDecimal, type Decimal } from '../../src/standard/decimal.js';

const number = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (isFault(value)) throw new Error(`${text}: ${value.problem}`);
  return value;
};

describe('parseDecimal', () => {
  it.each([
    ['1500000', '1.500.000'], ['1.500.000', '1.500.000'], ['1 500 000', '1.500.000'], ['1\u00a0500\u00a0000', '1.500.000'],
    ['2,5', '2,5'], ['1.500,50', '1.500,5'], ['0,125', '0,125'], ['1.500', '1.500'], ['05', '5'], ['0', '0'],
    ['500.000 đồng', '500.000'], ['500.000đ', '500.000'], ['1.000.000 VNĐ', '1.000.000'], [' 12 ', '12'],
    ['1.000.000.000.000.000.000', '1.000.000.000.000.000.000'],
  ])('%s is %s', (typed, read) => {
    expect(formatDecimal(number(typed))).toBe(read);
  });

  it.each([
    ['1.5', { problem: 'dot', fix: '1,5' }],
    ['1500.5', { problem: 'dot', fix: '1500,5' }],
    ['0.500', { problem: 'dot', fix: '0,500' }],
    ['1,500', { problem: 'comma', fix: '1.500', other: '1,5' }],
    ['1,500,000', { problem: 'comma', fix: '1.500.000', other: '' }],
    ['1,500.50', { problem: 'comma', fix: '1.500,50', other: '' }],
    ['1.50.000', { problem: 'grouping' }],
    ['1.500 000', { problem: 'grouping' }],
    ['-500.000', { problem: 'negative' }],
    ['(500.000)', { problem: 'negative' }],
    ['năm', { problem: 'letters' }],
    ['', { problem: 'letters' }],
    ['12 cái', { problem: 'letters' }],
    ['1e9', { problem: 'letters' }],
    ['1.000.000.000.000.000.001', { problem: 'too-large' }],
  ])('refuses %s', (typed, fault) => {
    expect(parseDecimal(typed)).toEqual(fault);
  });
});

const decimal = fc.record({ units: fc.bigInt({ min: 0n, max: 10n ** 15n }), scale: fc.integer({ min: 0, max: 4 }) });
/** The same number counted in units of 10^-12, as plain integers. */
const fine = ({ units, scale }: Decimal, at = 12): bigint => units * 10n ** BigInt(at - scale);

describe('arithmetic', () => {
  it('is that of integers', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      expect(fine(add(a, b))).toBe(fine(a) + fine(b));
      expect(fine(multiply(a, b), 24)).toBe(fine(a) * fine(b));
    }));
  });

  it('does not know 0,1 + 0,2 = 0,30000000000000004', () => {
    expect(formatDecimal(add(number('0,1'), number('0,2')))).toBe('0,3');
    expect(formatDecimal(multiply(number('1,1'), number('1,1')))).toBe('1,21');
    expect(formatDecimal(multiply(number('999999999'), number('999999999')))).toBe('999.999.998.000.000.001');
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(decimal, (value) => {
      const text = formatDecimal(value);
      fc.pre(!/^[1-9]\d{0,2},\d{3}$/.test(text));
      expect(fine(number(text))).toBe(fine(value));
    }));
  });

  it('takes a product rounded up or down, and nothing else', () => {
    const exact = number('832,5');
    expect(['832', '833'].every((text) => isRounded(number(text), exact, 0))).toBe(true);
    expect(['831', '834', '832,5'].some((text) => isRounded(number(text), exact, 0))).toBe(false);
    expect(isRounded(number('832,5'), exact, 1)).toBe(true);
  });
});
