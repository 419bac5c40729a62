import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyWords } from '../../src/standard/money-words.js';

/** Amounts as they stand in a table, with the words before "đồng". */
const TABLE: readonly (readonly [string, string])[] = [
  ['0', 'Không'],
  ['1', 'Một'],
  ['4', 'Bốn'],
  ['5', 'Năm'],
  ['10', 'Mười'],
  ['11', 'Mười một'],
  ['14', 'Mười bốn'],
  ['15', 'Mười lăm'],
  ['20', 'Hai mươi'],
  ['21', 'Hai mươi mốt'],
  ['24', 'Hai mươi tư'],
  ['25', 'Hai mươi lăm'],
  ['91', 'Chín mươi mốt'],
  ['100', 'Một trăm'],
  ['101', 'Một trăm linh một'],
  ['104', 'Một trăm linh bốn'],
  ['105', 'Một trăm linh năm'],
  ['110', 'Một trăm mười'],
  ['115', 'Một trăm mười lăm'],
  ['121', 'Một trăm hai mươi mốt'],
  ['555', 'Năm trăm năm mươi lăm'],
  ['999', 'Chín trăm chín mươi chín'],
  ['1.000', 'Một nghìn'],
  ['1.001', 'Một nghìn không trăm linh một'],
  ['1.005', 'Một nghìn không trăm linh năm'],
  ['1.015', 'Một nghìn không trăm mười lăm'],
  ['1.100', 'Một nghìn một trăm'],
  ['10.000', 'Mười nghìn'],
  ['15.015', 'Mười lăm nghìn không trăm mười lăm'],
  ['100.000', 'Một trăm nghìn'],
  ['101.001', 'Một trăm linh một nghìn không trăm linh một'],
  ['500.000', 'Năm trăm nghìn'],
  ['1.000.000', 'Một triệu'],
  ['1.000.005', 'Một triệu không trăm linh năm'],
  ['1.005.000', 'Một triệu không trăm linh năm nghìn'],
  ['2.520.000', 'Hai triệu năm trăm hai mươi nghìn'],
  ['21.000.000', 'Hai mươi mốt triệu'],
  ['21.720.000', 'Hai mươi mốt triệu bảy trăm hai mươi nghìn'],
  ['63.950.757', 'Sáu mươi ba triệu chín trăm năm mươi nghìn bảy trăm năm mươi bảy'],
  ['1.000.000.000', 'Một tỷ'],
  ['1.000.000.001', 'Một tỷ không trăm linh một'],
  ['1.364.329.243', 'Một tỷ ba trăm sáu mươi tư triệu ba trăm hai mươi chín nghìn hai trăm bốn mươi ba'],
  ['1.500.000.000', 'Một tỷ năm trăm triệu'],
  ['7.500.000.000', 'Bảy tỷ năm trăm triệu'],
  ['15.000.000.000', 'Mười lăm tỷ'],
  ['105.000.000.000', 'Một trăm linh năm tỷ'],
  ['1.000.000.000.000', 'Một nghìn tỷ'],
  ['1.005.000.000.000', 'Một nghìn không trăm linh năm tỷ'],
  ['1.000.000.000.000.000.000', 'Một tỷ tỷ'],
];

/** The digits of words, place by place: a second way from words to number, that knows nothing of the first. */
function amountOf(words: string): bigint {
  const values: Readonly<Record<string, bigint>> = {
    không: 0n, một: 1n, mốt: 1n, hai: 2n, ba: 3n, bốn: 4n, tư: 4n, năm: 5n, lăm: 5n, sáu: 6n, bảy: 7n, tám: 8n, chín: 9n,
  };
  const [head, ...tail] = words.split(' tỷ');
  const below = (text: string): bigint => {
    let sum = 0n;
    let group = 0n;
    let last = 0n;
    for (const word of text.trim().split(' ')) {
      if (word === 'triệu' || word === 'nghìn') {
        sum += (group + last) * (word === 'triệu' ? 1_000_000n : 1_000n);
        [group, last] = [0n, 0n];
      } else if (word === 'trăm') [group, last] = [group + last * 100n, 0n];
      else if (word === 'mươi') [group, last] = [group + last * 10n, 0n];
      else if (word === 'mười') group += 10n;
      else if (word !== 'linh') last = values[word] ?? 0n;
    }
    return sum + group + last;
  };
  return tail.reduce((sum, part) => sum * 1_000_000_000n + below(part), below(head ?? ''));
}

describe('moneyWords', () => {
  it.each(TABLE)('%s', (amount, words) => {
    expect(moneyWords(BigInt(amount.replaceAll('.', '')))).toBe(`${words} đồng`);
  });

  it('says any amount so that it can be read back', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), (amount) => {
      expect(amountOf(moneyWords(amount).toLocaleLowerCase('vi').replace(/ đồng$/, ''))).toBe(amount);
    }));
  });

  it('takes another unit, and nothing below zero', () => {
    expect(moneyWords(12n, 'đô la Mỹ')).toBe('Mười hai đô la Mỹ');
    expect(() => moneyWords(-1n)).toThrow(RangeError);
  });
});
