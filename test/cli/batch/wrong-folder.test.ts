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

describe('the folder of another plan', () => {
  const twoPlans = async (): Promise<BatchStage> => {
    const s = await made();
    s.put('kh-khac.yaml', 'khác');
    return s;
  };

  test('is refused, whatever is to be done, and nothing is changed', async () => {
    const s = await twoPlans();
    const [before, manifest] = [s.documents(), s.text('ra/kehoach-batch.json')];
    for (const how of [{}, { prune: true }, { prune: true, force: true }, { dryRun: true }, { check: true }]) {
      expect(await s.batch(how, 'kh-khac.yaml')).toBe(2);
      expect(s.err).toContain('Thư mục "ra" đang chứa văn bản của kế hoạch "ke-hoach.yaml", lệnh này làm kế hoạch "kh-khac.yaml"; chưa làm gì.');
    }
    expect(s.documents()).toEqual(before);
    expect(s.text('ra/kehoach-batch.json')).toBe(manifest);
    expect(manifest).toContain('"plan": "ke-hoach.yaml"');
  });

  test('is known by what is left of its manifest', async () => {
    const s = await twoPlans();
    s.put('ra/kehoach-batch.json', s.text('ra/kehoach-batch.json').slice(0, -20));
    expect(await s.batch({}, 'kh-khac.yaml')).toBe(2);
    expect(s.err).toContain('của kế hoạch "ke-hoach.yaml"');
  });

  test('is the same plan’s when forced once, and when only the way to it is another', async () => {
    const s = await twoPlans();
    expect(await s.batch({ force: true }, 'kh-khac.yaml')).toBe(0);
    expect(s.manifest()['plan']).toBe('kh-khac.yaml');
    expect(await s.batch({}, './kh-khac.yaml')).toBe(0);
    expect(await s.batch()).toBe(2);
  });

  test('cannot be known where an older version wrote the manifest', async () => {
    const s = await twoPlans();
    s.put('ra/kehoach-batch.json', s.text('ra/kehoach-batch.json').replace(/ *"plan": .*\n/, ''));
    expect(await s.batch({}, 'kh-khac.yaml')).toBe(0);
    expect(s.manifest()['plan']).toBe('kh-khac.yaml');
  });

  test('takes no parts of another, unless forced', async () => {
    const s = await twoPlans();
    const parts = ['phan-1', 'phan-2'];
    for (const [i, out] of parts.entries()) await s.batch({ out, shard: `${i + 1}/2` }, 'kh-khac.yaml');
    const before = s.documents();
    expect(await s.merge(parts, { out: 'ra' })).toBe(2);
    expect(s.err).toContain('của kế hoạch "ke-hoach.yaml", lệnh này làm kế hoạch "kh-khac.yaml"');
    expect(s.documents()).toEqual(before);
    expect(await s.merge(parts, { out: 'ra', force: true })).toBe(0);
    expect(s.manifest()['plan']).toBe('kh-khac.yaml');
  });
});

describe('--prune of most documents', () => {
  const fewer = async (left: number): Promise<BatchStage> => {
    const s = batchStage();
    s.list(...Array.from({ length: 24 }, (_, i) => `xa-${i}`));
    await s.batch();
    s.list(...Array.from({ length: left }, (_, i) => `xa-${i}`), 'mới');
    return s;
  };

  test('is refused before anything is done, and listed by --dry-run', async () => {
    const s = await fewer(11);
    const before = s.documents();
    expect(await s.batch({ prune: true })).toBe(2);
    expect(s.err).toContain('--prune sẽ xóa 13 trong 24 văn bản đang có trong thư mục "ra"');
    expect(s.documents()).toEqual(before);
    expect(await s.batch({ prune: true, dryRun: true })).toBe(2);
    expect(s.out.match(/^xóa: /gm)?.length).toBe(13);
    expect(s.err).toContain('Nếu chạy thật với --force: ghi 1, để nguyên 11, lỗi 0, xóa 13.');
    expect(await s.batch({ prune: true, force: true })).toBe(0);
    expect(Object.keys(s.documents()).length).toBe(12);
  });

  test('counts neither a half nor a few, and names what it removed', async () => {
    const s = await fewer(12);
    expect(await s.batch({ prune: true })).toBe(0);
    expect(s.err).toContain(`Đã xóa:\n  ${path.join('ra', 'xa-12.docx')}\n`);
    expect(s.err).not.toContain('tệp khác');
    s.list('một');
    expect(await s.batch({ prune: true, force: true })).toBe(0);
    s.list(...Array.from({ length: 60 }, (_, i) => `xa-${i}`));
    await s.batch({ prune: true });
    s.list(...Array.from({ length: 35 }, (_, i) => `xa-${i}`));
    expect(await s.batch({ prune: true })).toBe(0);
    expect(s.err).toMatch(/xa-54\.docx\n {2}và 5 tệp khác\n/);
  });
});

describe('numbers that are counted', () => {
  test('and that a document loses for another are told once, with how many and one of them', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c', 'd');
    expect(await s.batch({ soTu: '15' })).toBe(0);
    expect(s.manifest().rows.map((row) => (row as { so?: number }).so)).toEqual([15, 16, 17, 18]);
    s.list('a', 'c', 'mới', 'd');
    const said = 'cảnh báo: 1 văn bản đã ghi nay được đếm số khác, ví dụ đơn vị "c" trước là số 17, nay là số 16.';
    expect(await s.batch({ soTu: '15', dryRun: true })).toBe(0);
    expect(s.err).toContain(said);
    expect(await s.batch({ soTu: '15' })).toBe(0);
    expect(s.err).toContain(said);
    expect(await s.batch({ soTu: '15' })).toBe(0);
    expect(s.err).not.toContain('đếm số khác');
    expect(await s.batch({ soTu: '20' })).toBe(0);
    expect(s.err).toContain('4 văn bản đã ghi nay được đếm số khác, ví dụ đơn vị "a" trước là số 15, nay là số 20.');
  });

  test('and that documents lose because nobody asked to count are told, also by a check', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch({ soTu: '15' });
    const said = 'cảnh báo: 2 văn bản trước được đếm số nay không đếm nữa, ví dụ đơn vị "a" trước là số 15.';
    for (const how of [{ check: true }, { dryRun: true }, {}]) {
      await s.batch(how);
      expect(s.err).toContain(said);
    }
  });

  test('and that two documents have, for one was edited and left as it is, are told', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch({ soTu: '15' });
    s.put('ra/b.docx', 'DOCX sửa*');
    s.list('mới', 'a', 'b');
    expect(await s.batch({ soTu: '15' })).toBe(1);
    expect(s.err).toContain(`cảnh báo: Tệp "${path.join('ra', 'b.docx')}" được để nguyên nên vẫn mang số 16, trùng với số của "${path.join('ra', 'a.docx')}".`);
    expect(s.err).toContain('1 văn bản đã ghi nay được đếm số khác, ví dụ đơn vị "a" trước là số 15, nay là số 16.');
  });

  test('are remembered of a document that was not made anew', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch({ soTu: '1' });
    s.list('mới', 'a sai', 'b');
    expect(await s.batch({ soTu: '1' })).toBe(1);
    s.list('mới', 'a', 'b');
    await s.batch({ soTu: '1' });
    expect(s.err).toContain('1 văn bản đã ghi nay được đếm số khác, ví dụ đơn vị "a" trước là số 1, nay là số 2.');
  });

  test('are learned of documents whose manifest, by an older version, has none', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch({ soTu: '1' });
    s.put('ra/kehoach-batch.json', s.text('ra/kehoach-batch.json').replace(/,"so":\d+/g, ''));
    expect(await s.batch({ soTu: '1' })).toBe(0);
    expect(s.made).toEqual([]);
    s.list('b');
    await s.batch({ soTu: '1' });
    expect(s.err).toContain('đơn vị "b" trước là số 2, nay là số 1');
  });
});

describe('data without a unit', () => {
  test('in a folder without files of units are an error: nothing is removed', async () => {
    const s = await made();
    fs.mkdirSync(path.join(s.dir, 'cac-xa'));
    s.put('cac-xa/ghi-chu.txt', 'x');
    expect(await s.batch({ data: 'cac-xa', prune: true })).toBe(2);
    expect(s.err).toContain('Thư mục "cac-xa" chưa có đơn vị nào');
    expect(Object.keys(s.documents()).length).toBe(12);
  });

  test('have no sheets to choose from in a folder either', async () => {
    const s = batchStage();
    fs.mkdirSync(path.join(s.dir, 'cac-xa'));
    s.put('cac-xa/a.yaml', 'x: y');
    expect(await s.batch({ data: 'cac-xa', sheet: 'Xã' })).toBe(2);
    expect(s.err).toContain('Số liệu "cac-xa" không chia thành các trang tính');
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
