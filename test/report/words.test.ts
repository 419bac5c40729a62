import { expect, test } from 'vitest';
import { stretches } from '../../src/report/words.js';

test('rows are drawn together', () => {
  expect(stretches([1, 2, 3, 5, 8, 9], 9)).toBe('1-3, 5, 8-9');
  expect(stretches([1, 3, 5], 2)).toBe('1, 3…');
  expect(stretches([], 2)).toBe('');
});
