import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, readShard, shardOf } from '../../src/batch/shard.js';

test.each([['1/1', 1, 1], ['2/8', 2, 8], [' 3/3 ', 3, 3]])('%s is a part', (text, index, of) => {
  expect(readShard(text)).toEqual({ index, of });
});

test.each(['', '0/3', '4/3', '1', '1/0', 'a/b', '1/2/3', '-1/3', '1.5/3', '1/99999999'])('%j is no part', (text) => {
  expect(readShard(text)).toBeUndefined();
});

test('every key falls to exactly one part, by itself alone', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (keys, of) => {
    const rows = keys.map((key) => ({ info: { key } }));
    const parts = Array.from({ length: of }, (_, i) => partOf(rows, { index: i + 1, of }));
    expect(parts.flat().length).toBe(rows.length);
    expect(new Set(parts.flat()).size).toBe(rows.length);
    expect(partOf([...rows].reverse(), { index: 1, of })).toEqual([...partOf(rows, { index: 1, of })].reverse());
  }), { numRuns: 30 });
});

test('the parts are of about the same size, and never change from version to version', () => {
  const sizes = [0, 0, 0, 0];
  for (let i = 0; i < 4000; i += 1) sizes[shardOf(`xa-${i}`, 4) - 1]! += 1;
  for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120);
  expect(['00001', 'Xã An Phú', 'Xã An Phú'.normalize('NFD'), ''].map((key) => shardOf(key, 1000))).toMatchInlineSnapshot(`
    [
      402,
      807,
      807,
      125,
    ]
  `);
});
