import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, sentenceBefore, textBefore, textBehind } from '../../../src/lint/find/match.js';
import { countUpTo } from '../../../src/lint/find/sorted.js';
import { subject } from './support.js';

test('a match stands in the line that holds it, wherever that is', () => {
  const seen = subject('ket_thuc: |\n  Một chữ.\n  Hai chữ, ba chữ.');
  const found = [...matches(seen, /chữ/gu)].filter(({ passage }) => passage.field === 'ket_thuc');
  expect(found.map(({ passage, from, to }) => [passage.text, passage.text.slice(from, to)])).toEqual([['Một chữ.', 'chữ'], ['Hai chữ, ba chữ.', 'chữ'], ['Hai chữ, ba chữ.', 'chữ']]);
});

test('what stands round a match is of its line, and its sentence begins behind a stop', () => {
  const [match] = matches(subject('ket_thuc: "Câu một. Câu hai; câu BA bốn."'), /BA/gu);
  if (!match) throw new Error('no match');
  expect([textBefore(match), textBehind(match), sentenceBefore(match)]).toEqual(['Câu một. Câu hai; câu ', ' bốn.', ' câu ']);
});

test('so many begin up to an offset as one would count', () => {
  fc.assert(fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, offset) => {
    const sorted = [...starts].sort((a, b) => a - b);
    expect(countUpTo(sorted, (start) => start, offset)).toBe(sorted.filter((start) => start <= offset).length);
  }));
});
