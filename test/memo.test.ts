import { describe, expect, it } from 'vitest';
import { createMemo, createRecall } from '../src/memo.js';

describe('a memo', () => {
  it('makes what is asked for once', () => {
    const memo = createMemo<{ readonly text: string }>();
    const first = memo('xã Xuân Đông', (text) => ({ text }));
    expect(memo(['xã', 'Xuân Đông'].join(' '), () => ({ text: 'another' }))).toBe(first);
    expect(first).toEqual({ text: 'xã Xuân Đông' });
  });

  it('keeps what is asked for again and again, and drops the rest in time', () => {
    const made: string[] = [];
    const memo = createMemo<{ readonly text: string }>(100);
    const ask = (key: string): unknown => memo(key, (text) => {
      made.push(text);
      return { text };
    });
    for (let row = 100; row < 200; row += 1) {
      ask('of all rows');
      ask(`of row ${row}`);
    }
    expect(made).toHaveLength(101);
    ask('of row 199');
    expect(made).toHaveLength(101);
    ask('of row 100');
    expect(made).toHaveLength(102);
  });
});

it('what is recalled of an object is kept from the second time on, and made anew with other things', () => {
  const recall = createRecall<object, object>();
  const [table, room] = [{}, {}];
  const once = recall(table, [room, 160], () => ({ width: 160 }));
  const first = recall(table, [room, 160], () => ({ width: 160 }));
  expect(first).not.toBe(once);
  expect(recall(table, [room, 160], () => ({}))).toBe(first);
  expect(recall(table, [{}, 160], () => ({}))).not.toBe(first);
  expect(recall({}, [room, 160], () => ({}))).not.toBe(first);
});
