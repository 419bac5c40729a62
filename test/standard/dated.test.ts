import { describe, expect, test } from 'vitest';
import { BODY_KINDS } from '../../src/standard/bodies.js';
import { NAMED_AFTER } from '../../src/standard/places.js';
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
