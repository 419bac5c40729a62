import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemo, createRecall, createStretches } from '../src/memo.js';

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

describe('stretches of lists', () => {
  const things = Array.from({ length: 6 }, (_, n) => ({ n }));
  const [a, b, c, d, e, f] = things as [object, object, object, object, object, object];
  const shape = (all: ReturnType<ReturnType<typeof createStretches>>): unknown => all.map(({ items, isKept }) => [items.length, isKept]);

  it('are the same objects where lists have the same things', () => {
    const stretches = createStretches();
    expect(shape(stretches([a, b, c, d, e, f]))).toEqual([[6, false]]);
    const [first, , last] = stretches([a, b, {}, d, e, f]);
    const [again, own, end, more] = stretches([a, b, {}, d, e, f, {}]);
    expect([again, end]).toEqual([first, last]);
    expect([again === first, end === last]).toEqual([true, true]);
    expect([own?.isKept, more?.isKept]).toEqual([false, false]);
    expect(shape(stretches([a, b, c, d, e, f]))).toEqual([[2, true], [4, true]]);
  });

  it('do not keep what is denied', () => {
    const stretches = createStretches<object>((thing) => thing !== c);
    stretches([a, b, c, d]);
    expect(shape(stretches([a, b, c, d]))).toEqual([[2, true], [1, false], [1, true]]);
  });

  it('are the list, whatever came before', () => {
    const list = fc.array(fc.nat({ max: 9 }), { maxLength: 14 });
    fc.assert(fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
      const pool = Array.from({ length: 10 }, (_, n) => ({ n }));
      const stretches = createStretches<object>();
      const seen = new Set<object>();
      for (const numbers of lists) {
        const all = numbers.map((n) => pool[n] as object);
        const cut = stretches(all);
        expect(cut.flatMap(({ items }) => items)).toEqual(all);
        for (const { items, isKept } of cut) expect(items.every((item) => seen.has(item) === isKept)).toBe(true);
        for (const one of all) seen.add(one);
      }
    }));
  });
});
