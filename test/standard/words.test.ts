import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../src/standard/spelling.js';
import { COLLECTIVE_BODIES, UNIT_KINDS } from '../../src/standard/units-of-place.js';
import { LEADING_WORDS, WORD_GROUPS } from '../../src/standard/word-groups.js';

describe('spellingKey', () => {
  it.each([['ủy', 'uỷ'], ['Hóa', 'HOÁ'], ['thủy', 'thuỷ'], ['hòa', 'hoà'], ['Đ', 'đ']])('%s = %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it.each([['hóa', 'hòa'], ['xã', 'xa'], ['trường', 'trương'], ['dân', 'dan'], ['đ', 'd']])('%s is not %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});

describe('word lists', () => {
  it.each(Object.entries({ UNIT_KINDS, COLLECTIVE_BODIES, WORD_GROUPS, LEADING_WORDS }))(
    '%s: composed letters, single spaces, nothing twice',
    (_name, words) => {
      const keys = words.map((w) => w.split(' ').map(spellingKey).join(' '));
      expect(new Set(keys).size).toBe(keys.length);
      for (const word of words) expect(word).toMatch(/^\p{L}+( \p{L}+)*$/u);
      for (const word of words) expect(word).toBe(word.normalize('NFC'));
    },
  );

  it('has groups of at least two syllables', () => {
    expect(WORD_GROUPS.filter((w) => !w.includes(' '))).toEqual([]);
  });
});
