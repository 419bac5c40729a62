import { expect, test } from 'vitest';
import { fidelity, words } from './fidelity.js';

test('marks, dashes and white space are folded; words and numbers are not', () => {
  expect(words('**1.** Kế hoạch – số 05/KH-UBND,\n| --- |\n*năm* 2.024 [bookmark: x] a‑b')).toEqual([
    '1', 'Kế', 'hoạch', 'số', '05/KH-UBND', 'năm', '2.024', 'a-b',
  ]);
});

test('a whole text', () => {
  expect(fidelity('a, b - c', 'a b **c**')).toEqual({ recall: 1, precision: 1, lost: [], added: [] });
});

test('what is lost, what is added', () => {
  expect(fidelity('a b x d e f y', 'a b c d e f')).toEqual({ recall: 5 / 6, precision: 5 / 7, lost: ['c'], added: ['x', 'y'] });
});

test('text in another order does not count', () => {
  expect(fidelity('d e f a b', 'a b d e f').recall).toBe(3 / 5);
});
