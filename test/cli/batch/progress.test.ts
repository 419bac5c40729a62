import { expect, test } from 'vitest';
import { progressLine } from '../../../src/cli/batch/progress.js';
import { counted, lasted } from '../../../src/cli/batch/words.js';

test('the line shows bar, count, rate, time left and failures', () => {
  const reached = { verb: 'Soạn', done: 1204, total: 3321, failed: 2, seconds: 4 };
  expect(progressLine(reached, 100)).toBe('Soạn [#########---------------] 1.204/3.321  301/giây  còn 0:08  lỗi 2');
  expect(progressLine({ ...reached, failed: 0, done: 10, seconds: 60 }, 100)).toBe('Soạn [------------------------] 10/3.321  0/giây  còn 5:31:06');
});

test.each([80, 60, 40, 20, 5])('the line is shorter than a terminal of %i columns', (columns) => {
  const line = progressLine({ verb: 'Đối chiếu', done: 12_040, total: 33_210, failed: 200, seconds: 40 }, columns);
  expect(line.length).toBeLessThan(columns);
});

test('numbers are written as offices write them', () => {
  expect([0, 999, 1000, 33210, 1234567].map(counted)).toEqual(['0', '999', '1.000', '33.210', '1.234.567']);
  expect([0, 940, 12_345].map(lasted)).toEqual(['0,0 giây', '0,9 giây', '12,3 giây']);
});
