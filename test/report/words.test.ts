import { expect, test } from 'vitest';
import { shortened, stretches } from '../../src/report/words.js';

test('rows are drawn together', () => {
  expect(stretches([1, 2, 3, 5, 8, 9], 9)).toBe('1-3, 5, 8-9');
  expect(stretches([1, 3, 5], 2)).toBe('1, 3…');
  expect(stretches([], 2)).toBe('');
});

test('a ready sentence repeats no more of a text than is read', () => {
  const usual = `Chữ "${'x'.repeat(120)}" trong địa danh phải viết hoa chữ đầu.`;
  expect(shortened(usual)).toBe(usual);
  expect(shortened(`Chữ "${'x'.repeat(1_000_000)}" trong địa danh.`)).toBe(`Chữ "${'x'.repeat(45)} … ${'x'.repeat(12)}" trong địa danh.`);
  const bare = shortened(`Viết ${'😀'.repeat(1_000_000)}.`);
  expect([...bare].length).toBeLessThan(600);
  expect(bare).toMatch(/^Viết 😀+ … 😀+\.$/u);
});
