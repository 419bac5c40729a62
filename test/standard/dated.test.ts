import { describe, expect, test } from 'vitest';
import { BODY_KINDS } from '../../src/standard/bodies.js';
import { NAMED_AFTER } from '../../src/standard/places.js';
import { dayOfNumber, KNOWN_LAWS } from '../../src/standard/known-texts.js';
import { REPEALED } from '../../src/standard/repealed.js';
import { TYPE_CODES } from '../../src/standard/type-codes.js';

const isDay = (day: number): boolean => /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(String(day));

describe('texts that ended', () => {
  test.each(REPEALED.map((text) => [text.name, text] as const))('%s', (_, { from, by, year, passed }) => {
    expect(isDay(from)).toBe(true);
    expect(by).toMatch(/^(?:Luật|Bộ luật|Nghị định) .+ ngày (?:0[1-9]|[12]\d|3[01]) tháng (?:0[12]|[3-9]|1[0-2]) năm 20\d\d$/);
    // What stands in its place is younger.
    expect(Number(/\d{4}$/.exec(by)?.[0])).toBeGreaterThanOrEqual(year ?? Number(passed?.slice(-4) ?? 0));
  });
});

test('a text has the day that its row, its number and what it stands in the place of say', () => {
  for (const { name, number, passed } of KNOWN_LAWS) {
    expect(isDay(passed)).toBe(true);
    expect(number).toMatch(/^\d\d+\/20\d\d\/QH1\d$/);
    expect(Math.floor(passed / 10000)).toBe(Number(number.slice(-9, -5)));
    expect(dayOfNumber(number)).toBe(passed);
    expect(name).toBe(name.normalize('NFC'));
  }
  const asDay = (words: string): number => {
    const [, day, month, year] = /ngày (\d+) tháng (\d+) năm (\d+)/.exec(words) ?? [];
    return Number(year) * 10000 + Number(month) * 100 + Number(day);
  };
  for (const { name, by, year, number } of REPEALED) {
    for (const text of by.split(' và Luật ').map((one, i) => (i === 0 ? one : `Luật ${one}`))) {
      const law = /^(?:Bộ l|L)uật (.+?) ngày/.exec(text)?.[1];
      const cited = /\d+\/\d{4}\/[\p{Lu}-]+/u.exec(text)?.[0] ?? KNOWN_LAWS.find((one) => one.name === law && one.passed === asDay(text))?.number;
      expect([text, dayOfNumber(cited ?? '')]).toEqual([text, asDay(text)]);
    }
    if (year !== undefined || number !== undefined) expect([name, KNOWN_LAWS.some((one) => one.name === name && (number ? one.number === number : String(one.passed).startsWith(String(year))))]).toEqual([name, true]);
    else expect([name, dayOfNumber(name)]).not.toEqual([name, undefined]);
  }
});

test('names, codes and kinds are there once, in NFC', () => {
  for (const list of [NAMED_AFTER, TYPE_CODES.map(({ code }) => code), BODY_KINDS.map(({ name }) => name)]) {
    expect(new Set(list).size).toBe(list.length);
    for (const name of list) expect(name).toBe(name.normalize('NFC'));
  }
});

test('a kind of body that begins like another stands before it', () => {
  BODY_KINDS.forEach(({ name }, i) => {
    expect(BODY_KINDS.slice(0, i).filter((before) => name.startsWith(`${before.name} `)).map((before) => before.name)).toEqual([]);
  });
});
