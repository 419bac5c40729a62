import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchStage, type BatchStage } from './fake-batch.js';

const list = Array.from({ length: 12 }, (_, i) => `xa-${i}`);

async function made(options: { readonly shard?: string } = {}): Promise<BatchStage> {
  const s = batchStage();
  s.list(...list);
  expect(await s.batch(options)).toBe(0);
  return s;
}

describe('the folder of another part of the list', () => {
  test.each([
    ['one part where all is', {}, { shard: '1/3' }, 'của lần chạy cả danh sách, lệnh này làm phần 1/3'],
    ['all where one part is', { shard: '1/3' }, {}, 'của lần chạy phần 1/3, lệnh này làm cả danh sách'],
    ['another part', { shard: '1/3' }, { shard: '2/3' }, 'hoặc ghi --shard 1/3'],
    ['another division', { shard: '1/3' }, { shard: '1/4' }, 'của lần chạy phần 1/3, lệnh này làm phần 1/4'],
  ])('is refused for %s, whatever is to be done', async (_, first, second, said) => {
    const s = await made(first);
    const before = s.documents();
    const manifest = s.text('ra/kehoach-batch.json');
    for (const how of [{}, { prune: true }, { dryRun: true }, { check: true, prune: true }]) {
      expect(await s.batch({ ...second, ...how })).toBe(2);
      expect(s.err).toContain(said);
    }
    expect(s.documents()).toEqual(before);
    expect(s.text('ra/kehoach-batch.json')).toBe(manifest);
    expect(await s.batch({ ...first, prune: true })).toBe(0);
  });

  test('is known by what is left of its manifest', async () => {
    const s = await made({ shard: '1/3' });
    const text = s.text('ra/kehoach-batch.json');
    s.put('ra/kehoach-batch.json', text.slice(0, -20));
    expect(await s.batch({ prune: true })).toBe(2);
    expect(s.err).toContain('của lần chạy phần 1/3');
    expect(await s.batch({ prune: true, shard: '1/3' })).toBe(0);
  });

  test('is known by the journal of a run over all that was killed', async () => {
    const armed = { now: true };
    let left = 8;
    const renameSync: typeof fs.renameSync = (from, to) => {
      if (armed.now && (left -= 1) < 0) throw new Error('killed');
      fs.renameSync(from, to);
    };
    const s = batchStage({ fs: { renameSync } });
    s.list(...list);
    await expect(s.batch()).rejects.toThrow('killed');
    armed.now = false;
    const before = s.documents();
    expect(await s.batch({ shard: '1/3', prune: true })).toBe(2);
    expect(s.documents()).toEqual(before);
    expect(await s.batch()).toBe(0);
    expect(Object.keys(s.documents()).length).toBe(12);
  });
});

describe('data without a unit', () => {
  test('in a folder without files of units are an error: nothing is removed', async () => {
    const s = await made();
    fs.mkdirSync(path.join(s.dir, 'cac-xa'));
    s.put('cac-xa/ghi-chu.txt', 'x');
    expect(await s.batch({ data: 'cac-xa', prune: true })).toBe(1);
    expect(s.err).toContain('Thư mục "cac-xa" chưa có đơn vị nào');
    expect(Object.keys(s.documents()).length).toBe(12);
  });

  test.each([{ data: '' }, { out: '' }, { data: ' ' }])('a name that is empty is none: %o', async (options) => {
    const s = batchStage();
    s.list('a');
    await expect(s.batch(options)).rejects.toMatchObject({ message: expect.stringContaining(`Sau --${Object.keys(options)[0]} chưa có tên.`) });
    await expect(s.merge(['phan-1', ''])).rejects.toThrow('chưa có tên');
    await expect(s.merge(['phan-1'], { out: '' })).rejects.toThrow('--out');
  });
});

test('a first number larger than a plan may have is refused at once', async () => {
  const s = batchStage();
  await expect(s.batch({ soTu: '100000' })).rejects.toThrow('từ 1 đến 99999');
});
