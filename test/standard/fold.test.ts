import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/standard/fold.js';

describe('nearest', () => {
  const known = ['trich_yeu', 'noi_nhan', 'noi_dung', 'ky'];

  test.each([
    ['trich_yue', 'trich_yeu'], ['Trích yếu', 'trich_yeu'], ['nơi nhân', 'noi_nhan'], ['kỵ', 'ky'], ['k', 'ky'],
    ['hoan_toan_khac', undefined], ['', undefined],
  ])('%j means %j', (typed, name) => expect(nearest(typed, known)).toBe(name));

  test('a name within a third of its letters is found, whatever its length up to a hundred', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 100 });
    fc.assert(fc.property(word, fc.nat(), (name, at) => {
      const i = at % name.length;
      expect(nearest(name.slice(0, i) + name.slice(i + 1), [name])).toBe(name);
    }));
  });

  test('a text too long to be a name is near to none', () => {
    expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBeUndefined();
    expect(nearest('x'.repeat(100), ['x'.repeat(99)])).toBe('x'.repeat(99));
  });
});
