import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchStages } from '../../../src/cli/batch/job.js';
import { fakeStages } from './fake-batch-stages.js';
import { systemError } from '../fake-world.js';
import { batchStage } from './fake-batch.js';

describe('the documents of others', () => {
  test('edited by hand are left alone; a changed row then fails', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch();
    s.put('ra/a.docx', 'DOCX sửa*');
    expect(await s.batch()).toBe(0);
    expect(s.err).toContain('đã được sửa tay');
    expect(s.manifest().rows[0]?.state).toBe('edited');
    s.put('ke-hoach.yaml', 'mới');
    expect(await s.batch()).toBe(1);
    expect(s.err).toMatch(/1 {2}lỗi, trong đó 1 giữ bản sửa tay nên chưa cập nhật\nHàng lỗi: 1\./);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX sửa*', 'b.docx': 'DOCX mới ' });
    expect(await s.batch({ force: true })).toBe(0);
    expect(s.err).toContain(`Bản cũ, đừng gửi cùng: ${path.join('ra', 'a (bản cũ).docx')}.`);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX mới ', 'a (bản cũ).docx': 'DOCX sửa*', 'b.docx': 'DOCX mới ' });
  });

  test('that kehoach did not make are never replaced unless forced', async () => {
    const s = batchStage();
    s.list('a', 'b');
    s.put('ra/a.docx', 'của người khác');
    expect(await s.batch()).toBe(1);
    expect(s.documents()).toEqual({ 'a.docx': 'của người khác', 'b.docx': 'DOCX kế hoạch ' });
    expect(s.manifest().rows[0]?.output).toBeUndefined();
  });

  test('that build made and nobody touched are taken over', async () => {
    const s = batchStage();
    s.list('a', 'b');
    s.put('ra/a.docx', 'DOCX kế hoạch ');
    s.put('ra/b.docx', 'DOCX cũ');
    expect(await s.batch()).toBe(0);
    expect(s.err).toMatch(/1 {2}đã ghi\n *1 {2}không đổi/);
  });

  test('that change while the run goes on are left alone', async () => {
    let edit = (): void => {};
    const s = batchStage({ onMade: () => edit() });
    s.list('a');
    await s.batch();
    s.put('ke-hoach.yaml', 'mới');
    edit = () => s.put('ra/a.docx', 'DOCX vừa sửa*');
    expect(await s.batch()).toBe(1);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX vừa sửa*' });
    expect(s.err).toContain('trong lúc lệnh này đang chạy');
  });

  test('that are open in Word fail alone', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch();
    s.put('ra/~$a.docx', '');
    s.put('ke-hoach.yaml', 'mới');
    expect(await s.batch()).toBe(1);
    expect(s.err).toContain('đang mở trong Word');
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX kế hoạch ', 'b.docx': 'DOCX mới ' });
    fs.rmSync(path.join(s.dir, 'ra/~$a.docx'));
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual(['a']);
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('that the system holds (%s) fail alone', async (code) => {
    const renameSync: typeof fs.renameSync = (from, to) => {
      if (String(to).endsWith('a.docx')) throw systemError(code, 'rename');
      fs.renameSync(from, to);
    };
    const s = batchStage({ fs: { renameSync }, platform: 'win32' });
    s.list('a', 'b');
    expect(await s.batch()).toBe(1);
    expect(s.documents()).toEqual({ 'b.docx': 'DOCX kế hoạch ' });
    expect(s.err).toContain('đang mở trong Word');
    expect(s.files()).toContain('ra');
    expect(fs.readdirSync(path.join(s.dir, 'ra')).sort()).toEqual(['b.docx', 'kehoach-batch.json']);
  });
});

describe('rows that are gone', () => {
  test('are told of, and removed by --prune unless edited', async () => {
    const s = batchStage();
    s.list('a', 'b', 'x/c', 'x/d');
    await s.batch();
    s.put('ra/b.docx', 'DOCX sửa*');
    s.put('ra/x/ghi-chu.txt', 'của tôi');
    s.list('a');
    expect(await s.batch()).toBe(0);
    expect(s.err).toMatch(/3 {2}không còn trong danh sách\nThêm --prune để xóa văn bản của những hàng không còn trong danh sách\.\n$/);
    expect(Object.keys(s.documents()).length).toBe(4);
    expect(await s.batch({ prune: true })).toBe(0);
    expect(Object.keys(s.documents())).toEqual(['a.docx', 'b.docx']);
    expect(s.text('ra/x/ghi-chu.txt')).toBe('của tôi');
    expect(s.manifest().rows.map(({ file, state }) => [file, state])).toEqual([['a.docx', 'written'], ['b.docx', 'gone']]);
  });

  test('leave no empty folder, and files that no manifest names stay', async () => {
    const s = batchStage();
    s.list('a', 'x/y/c');
    await s.batch();
    s.put('ra/lạ.docx', 'DOCX lạ');
    s.list('a');
    expect(await s.batch({ prune: true })).toBe(0);
    expect(fs.readdirSync(path.join(s.dir, 'ra')).sort()).toEqual(['a.docx', 'kehoach-batch.json', 'lạ.docx'].sort());
  });

  test('are not removed when their name is only spelled in other case, where systems see no difference', async () => {
    const s = batchStage({ platform: 'win32' });
    s.list('KH-A');
    await s.batch();
    fs.renameSync(path.join(s.dir, 'ra/KH-A.docx'), path.join(s.dir, 'ra/kh-a.docx'));
    s.list('kh-a');
    expect(await s.batch({ prune: true })).toBe(0);
    expect(Object.keys(s.documents())).toEqual(['kh-a.docx']);
  });
});

describe('rows whose files are named otherwise now', () => {
  /** The same rows with `x-` before the names of files; with `keys`, the rows are known by these names, too. */
  const renaming = (keys: boolean): Partial<BatchStages> => ({
    openBatch: async (input) => {
      const opened = await fakeStages().openBatch(input);
      const rows = opened.rows.map((row) => ({ ...row, file: `x-${row.file}`, ...(keys && { key: `x-${row.key}` }) }));
      return { ...opened, rows };
    },
  });

  test.each([['--name', false], ['--key', true]])('by %s are not called gone, and those that were edited are named', async (_, keys) => {
    const stages: Partial<BatchStages> = {};
    const s = batchStage({ stages });
    s.list('a một', 'b hai', 'c ba');
    await s.batch();
    s.put('ra/b.docx', 'DOCX sửa*');
    Object.assign(stages, renaming(keys));
    s.list('a một', 'b hai');
    const [old, now] = [path.join('ra', 'b.docx'), path.join('ra', 'x-b.docx')];
    const said = `"${old}" mang tên cũ (hàng này nay là tệp "${now}"), nhưng đã được sửa tay nên không xóa`;
    for (const how of [{ dryRun: true }, {}, {}, { check: true }]) {
      expect(await s.batch(how)).toBe('check' in how ? 1 : 0);
      expect(s.err).toContain(said);
    }
    expect(s.err).toContain(`"${path.join('ra', 'a.docx')}" mang tên cũ; hàng này nay là tệp "${path.join('ra', 'x-a.docx')}"`);
    expect(s.err).toContain(`Không còn hàng nào ứng với tệp "${path.join('ra', 'c.docx')}"`);
    await s.batch();
    expect(s.err).toMatch(/2 {2}tệp mang tên cũ\n *1 {2}không còn trong danh sách\nThêm --prune để xóa các tệp mang tên cũ và văn bản của những hàng/);
    expect(await s.batch({ prune: true })).toBe(0);
    expect(s.err).toContain(said);
    expect(Object.keys(s.documents())).toEqual(['b.docx', 'x-a.docx', 'x-b.docx']);
  });

  test('keep the old one, the only one there is, while they fail', async () => {
    const stages: Partial<BatchStages> = {};
    const s = batchStage({ stages });
    s.list('a', 'b');
    await s.batch();
    Object.assign(stages, renaming(false));
    s.list('a', 'b sai');
    expect(await s.batch({ dryRun: true, prune: true })).toBe(1);
    expect(s.out).not.toContain(`xóa: ${path.join('ra', 'b.docx')}`);
    expect(await s.batch({ prune: true })).toBe(1);
    expect(Object.keys(s.documents())).toEqual(['b.docx', 'x-a.docx']);
    s.list('a', 'b');
    expect(await s.batch({ prune: true })).toBe(0);
    expect(Object.keys(s.documents())).toEqual(['x-a.docx', 'x-b.docx']);
  });
});
