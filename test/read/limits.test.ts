import { describe, expect, it } from 'vitest';
import { parsed, places, plain } from './support.js';

describe('depth', () => {
  it.each([
    ['brackets', '['.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
    ['colons', ': '.repeat(10_000)],
    ['lines', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['lists', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}-`).join('\n')],
  ])('of 10,000 %s ends at 64', (_, text) => {
    const begin = performance.now();
    const { diagnostics, value } = parsed(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'yaml.too-deep', severity: 'error', facts: { limit: 64 } }]);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it('of 64 is read, of 65 refused at its place', () => {
    const deep = (n: number): string => '['.repeat(n) + ']'.repeat(n);
    expect(parsed(deep(64)).diagnostics).toEqual([]);
    expect(places(deep(65), parsed(deep(65)).diagnostics)).toEqual(['yaml.too-deep 1:65']);
  });
});

describe('aliases', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...[...'bcdefgh'].map((key, i) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`)].join('\n');

  it('that multiply are refused at the first that goes too far', () => {
    const { diagnostics } = parsed(bomb);
    expect(diagnostics.filter(({ code }) => code === 'yaml.alias-bomb')).toMatchObject([{ facts: { limit: 10_000 } }]);
  });

  it.each(['a: &a [*a]', '&a {b: *a}', 'a: &a {b: *a, c: *a, d: [*a, *a]}'])('that hold themselves are refused: %s', (text) => {
    expect(parsed(text).diagnostics.map(({ code }) => code)).toEqual(['yaml.alias-bomb']);
  });

  it('within bounds repeat their text, and what is wrong in it is said once', () => {
    const text = 'a: &a {b: 1, b: 2}\nc: *a\nd: [*a, *a]\n';
    const { diagnostics, value } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['yaml.duplicate-key 1:14']);
    expect(plain(value?.root)).toEqual({ a: { b: '1' }, c: { b: '1' }, d: [{ b: '1' }, { b: '1' }] });
  });
});

describe('work', () => {
  it.each([
    ['line ends', '\n'.repeat(400_000)],
    ['quotes', '"'.repeat(700_000)],
    ['keys', 'a: 1\n'.repeat(80_000)],
    ['aliases', '*a '.repeat(160_000)],
  ])('on %s without end is refused', (_, text) => {
    expect(parsed(text).diagnostics).toMatchObject([{ code: 'yaml.syntax', facts: { problem: 'RESOURCE_EXHAUSTION' } }]);
  });

  it.each([
    ['open quotes', 'a: "b\n'.repeat(2_000)],
    ['tabs', `a:\n${'\tb: 1\n'.repeat(2_000)}`],
    ['steps down', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(1_000 - i)}- a`).join('\n')],
    ['unknown aliases', '- *a\n'.repeat(2_000)],
  ])('on thousands of faults (%s) comes to an end', (_, text) => {
    const begin = performance.now();
    expect(parsed(text).diagnostics.length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(15_000);
  }, 20_000);

  it('on a plan of 20 KB is a few milliseconds', () => {
    const text = `noi_dung:\n${'  - Nội dung: tổ chức hội nghị triển khai nhiệm vụ công tác năm 2025\n'.repeat(250)}`;
    for (let i = 0; i < 10; i++) parsed(text);
    const times = Array.from({ length: 9 }, () => {
      const begin = performance.now();
      parsed(text);
      return performance.now() - begin;
    }).sort((a, b) => a - b);
    // A loose bound: the machine may be busy.
    expect(times[4]).toBeLessThan(60);
  });
});
