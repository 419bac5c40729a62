import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemError } from '../fake-world.js';
import { batchStage, type BatchStage } from './fake-batch.js';

const ra = (s: BatchStage): string[] => fs.readdirSync(path.join(s.dir, 'ra')).sort();

describe('two runs on one folder', () => {
  const lock = (s: BatchStage, holder: object | string): void =>
    s.put('ra/.kehoach-batch/lock', typeof holder === 'string' ? holder : JSON.stringify(holder));

  test('the second says so, and changes nothing', async () => {
    const s = batchStage({ machine: { begun: (pid) => (pid === 7 ? 'hôm qua' : 'lúc này') } });
    s.list('a');
    lock(s, { pid: 7, host: 'may-1', begun: 'hôm qua' });
    for (const options of [{}, { check: true }, { dryRun: true }]) {
      expect(await s.batch(options)).toBe(2);
      expect(s.err).toContain('Một lệnh kehoach khác đang ghi vào thư mục "ra" (tiến trình 7');
    }
    expect(ra(s)).toEqual(['.kehoach-batch']);
    expect(s.made).toEqual([]);
  });

  test('one that starts while the other runs is refused', async () => {
    const codes: Promise<number>[] = [];
    const s = batchStage({
      onMade: () => {
        if (codes.length === 0) codes.push(second.batch());
      },
    });
    const second = batchStage({ machine: { pid: 200, begun: () => 'lúc này' } });
    Object.assign(second, { dir: s.dir });
    s.list('a', 'b');
    expect(await s.batch()).toBe(0);
    expect(await Promise.all(codes)).toEqual([2]);
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'kehoach-batch.json']);
  });

  test.each([
    ['its process has died', { pid: 7, host: 'may-1', begun: 'hôm qua' }],
    ['its number is another process now', { pid: 8, host: 'may-1', begun: 'hôm qua' }],
    ['its number is ours now', { pid: 100, host: 'may-1', begun: 'lúc này' }],
    ['it was never written', ''],
    ['it holds nonsense', '{"pid":'],
  ])('a lock is taken over when %s', async (_, holder) => {
    const s = batchStage({ machine: { begun: (pid) => (pid === 7 ? undefined : 'lúc này') } });
    s.list('a');
    lock(s, holder);
    expect(await s.batch()).toBe(0);
    expect(ra(s)).toEqual(['a.docx', 'kehoach-batch.json']);
  });

  test('a lock of another machine is believed, and how to end it is said', async () => {
    const s = batchStage();
    s.list('a');
    lock(s, { pid: 100, host: 'may-2', begun: '' });
    expect(await s.batch()).toBe(2);
    expect(s.err).toContain('xóa tệp ".kehoach-batch/lock"');
  });
});

describe('a run that was cut off', () => {
  /** As if the process had been killed at the `n`th change of name. */
  const killedAt = (n: number): { fs: Partial<typeof fs>; armed: { now: boolean } } => {
    const armed = { now: true };
    let left = n;
    const renameSync: typeof fs.renameSync = (from, to) => {
      if (armed.now && (left -= 1) < 0) throw new Error('killed');
      fs.renameSync(from, to);
    };
    return { fs: { renameSync }, armed };
  };

  test.each([0, 1, 2, 3])('after %i documents is gone on with: nothing is made twice, all is there', async (n) => {
    const { fs: broken, armed } = killedAt(n);
    const s = batchStage({ fs: broken });
    s.list('a', 'b', 'c');
    await expect(s.batch()).rejects.toThrow('killed');
    expect(Object.keys(s.documents()).length).toBe(n);
    armed.now = false;
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual([]);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX kế hoạch ', 'b.docx': 'DOCX kế hoạch ', 'c.docx': 'DOCX kế hoạch ' });
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'c.docx', 'kehoach-batch.json']);
  });

  test('leaves nothing ownerless: what it wrote can be pruned when its row is gone', async () => {
    const { fs: broken, armed } = killedAt(2);
    const s = batchStage({ fs: broken });
    s.list('a', 'b', 'c');
    await expect(s.batch()).rejects.toThrow('killed');
    armed.now = false;
    s.list('c');
    expect(await s.batch({ prune: true })).toBe(0);
    expect(ra(s)).toEqual(['c.docx', 'kehoach-batch.json']);
  });

  test('with work that is no longer wanted, or torn, makes it again', async () => {
    const { fs: broken, armed } = killedAt(0);
    const s = batchStage({ fs: broken });
    s.list('a', 'b', 'c');
    await expect(s.batch()).rejects.toThrow('killed');
    armed.now = false;
    const work = path.join(s.dir, 'ra/.kehoach-batch');
    const journal = path.join(work, 'journal.jsonl');
    const [kept] = fs.readdirSync(work).filter((name) => name.length === 32);
    fs.writeFileSync(path.join(work, kept!), 'DOCX nử');
    fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').slice(0, -40));
    s.list('a', 'b mới', 'c');
    expect(await s.batch()).toBe(0);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX kế hoạch ', 'b.docx': 'DOCX kế hoạch mới', 'c.docx': 'DOCX kế hoạch ' });
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'c.docx', 'kehoach-batch.json']);
  });

  test('a manifest cut short is repaired from the files', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c');
    await s.batch();
    const whole = s.text('ra/kehoach-batch.json');
    for (const left of [whole.length - 20, 400, 60, 0]) {
      s.put('ra/kehoach-batch.json', whole.slice(0, left));
      expect(await s.batch()).toBe(0);
      expect(s.text('ra/kehoach-batch.json')).toBe(whole);
      expect(s.err).toMatch(/bị hỏng[\s\S]*0 {2}đã ghi\n *3 {2}không đổi/);
    }
    fs.rmSync(path.join(s.dir, 'ra/kehoach-batch.json'));
    expect(await s.batch()).toBe(0);
    expect(s.text('ra/kehoach-batch.json')).toBe(whole);
  });

  test.each([
    ['another program\'s', '{"name": "kehoach"}'],
    ['no JSON', 'ghi chú'],
    ['of a newer kehoach', '{"kehoach_batch": 2, "rows": []}'],
  ])('a file in the manifest\'s place that is %s is left alone', async (_, text) => {
    const s = batchStage();
    s.list('a');
    s.put('ra/kehoach-batch.json', text);
    expect(await s.batch()).toBe(2);
    expect(s.text('ra/kehoach-batch.json')).toBe(text);
    expect(s.documents()).toEqual({});
  });
});

describe('Ctrl-C', () => {
  const stopping = (after: number) => {
    let press = (_: number): void => {};
    let made = 0;
    const s = batchStage({
      onMade: () => {
        if ((made += 1) === after) press(130);
      },
      machine: { onInterrupt: (listener) => { press = listener; return () => { press = () => {}; }; } },
    });
    return s;
  };

  test('finishes the row in hand, says how to go on, and the next run does', async () => {
    const s = stopping(2);
    s.list('a', 'b', 'c', 'd');
    expect(await s.batch()).toBe(130);
    expect(s.made).toEqual(['a', 'b']);
    expect(s.documents()).toEqual({});
    expect(s.err).toContain('Chạy lại đúng lệnh này để làm tiếp.');
    expect(s.manifest().rows.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual(['c', 'd']);
    expect(Object.keys(s.documents()).length).toBe(4);
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'c.docx', 'd.docx', 'kehoach-batch.json']);
  });

  test('in a later run leaves the documents of the one before', async () => {
    const s = stopping(3);
    s.list('a', 'b');
    expect(await s.batch()).toBe(0);
    const before = s.documents();
    s.put('ke-hoach.yaml', 'mới');
    expect(await s.batch()).toBe(130);
    expect(s.documents()).toEqual(before);
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual(['b']);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX mới ', 'b.docx': 'DOCX mới ' });
  });
});

describe('a disk that takes no more', () => {
  test('stops the run, keeps every old document whole, and leaves no work behind', async () => {
    let full = false;
    let free = 2;
    const writeFileSync = ((file: fs.PathOrFileDescriptor, ...rest: [string, fs.WriteFileOptions?]) => {
      if (full && typeof file === 'string' && (free -= 1) < 0) throw systemError('ENOSPC', 'write');
      fs.writeFileSync(file, ...rest);
    }) as typeof fs.writeFileSync;
    const s = batchStage({ fs: { writeFileSync } });
    s.list('a', 'b', 'c', 'd');
    await s.batch();
    const before = s.documents();
    s.put('ke-hoach.yaml', 'mới');
    full = true;
    expect(await s.batch()).toBe(2);
    expect(s.err).toContain('Ổ đĩa đã đầy');
    expect(s.documents()).toEqual(before);
    expect(fs.readdirSync(path.join(s.dir, 'ra/.kehoach-batch'))).toEqual(['journal.jsonl']);
    full = false;
    expect(await s.batch()).toBe(0);
    expect(s.documents()['d.docx']).toBe('DOCX mới ');
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'c.docx', 'd.docx', 'kehoach-batch.json']);
  });

  test('while putting documents in place can be gone on with', async () => {
    let broken = true;
    const renameSync: typeof fs.renameSync = (from, to) => {
      if (broken && String(to).endsWith('b.docx')) throw systemError('EIO', 'rename');
      fs.renameSync(from, to);
    };
    const s = batchStage({ fs: { renameSync } });
    s.list('a', 'b', 'c');
    expect(await s.batch()).toBe(2);
    expect(s.err).toContain('EIO');
    broken = false;
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual([]);
    expect(ra(s)).toEqual(['a.docx', 'b.docx', 'c.docx', 'kehoach-batch.json']);
  });

  test.each([['EROFS', 'chỉ cho đọc'], ['EACCES', 'không cho phép'], ['ENOSPC', 'đã đầy']])('because of %s stops before any row is made', async (code, said) => {
    const mkdirSync = (() => { throw systemError(code, 'mkdir'); }) as unknown as typeof fs.mkdirSync;
    const s = batchStage({ fs: { mkdirSync } });
    s.list('a');
    expect(await s.batch()).toBe(2);
    expect(s.err).toContain(said);
    expect(s.made).toEqual([]);
  });

  test('or is a file, is said', async () => {
    const s = batchStage();
    s.list('a');
    s.put('ra', '');
    expect(await s.batch()).toBe(2);
    expect(s.err).toContain('không phải thư mục');
    expect(await s.batch({ check: true })).toBe(2);
  });
});
