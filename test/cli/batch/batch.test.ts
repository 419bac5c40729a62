import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchStage } from './fake-batch.js';

describe('a batch', () => {
  test('makes one document for each row, and a manifest', async () => {
    const s = batchStage();
    s.list('a một', 'b hai');
    expect(await s.batch()).toBe(0);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX kế hoạch một', 'b.docx': 'DOCX kế hoạch hai' });
    expect(s.manifest().rows.map(({ key, file, state }) => [key, file, state])).toEqual([['a', 'a.docx', 'written'], ['b', 'b.docx', 'written']]);
    expect(s.out).toBe(`${path.join('ra', 'kehoach-batch.json')}\n`);
    expect(s.err).toMatch(/2 {2}đã ghi\n *0 {2}không đổi\n *0 {2}lỗi\n/);
    expect(fs.readdirSync(path.join(s.dir, 'ra')).sort()).toEqual(['a.docx', 'b.docx', 'kehoach-batch.json']);
  });

  test('does nothing the second time, and leaves the manifest byte for byte', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c');
    await s.batch();
    const before = s.text('ra/kehoach-batch.json');
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual([]);
    expect(s.err).toMatch(/0 {2}đã ghi\n *3 {2}không đổi/);
    expect(s.text('ra/kehoach-batch.json')).toBe(before);
  });

  test('makes again what changed, is missing, or was emptied', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c', 'd', 'e');
    await s.batch();
    s.list('e', 'd', 'c', 'b mới', 'a');
    fs.rmSync(path.join(s.dir, 'ra/c.docx'));
    s.put('ra/d.docx', '');
    s.put('ra/e.docx', '\0\0\0');
    expect(await s.batch()).toBe(0);
    expect(s.made.sort()).toEqual(['b', 'c', 'd', 'e']);
    expect(Object.keys(s.documents()).length).toBe(5);
    s.put('ke-hoach.yaml', 'kế hoạch khác');
    expect(await s.batch()).toBe(0);
    expect(s.made.length).toBe(5);
    expect(s.documents()['b.docx']).toBe('DOCX kế hoạch khác mới');
  });

  test('reports rows with faults, writes the others, and is exit 1', async () => {
    const s = batchStage();
    s.list('a', 'b sai', 'c lưu ý');
    expect(await s.batch()).toBe(1);
    expect(Object.keys(s.documents())).toEqual(['a.docx', 'c.docx']);
    expect(s.manifest().rows.map(({ state }) => state)).toEqual(['written', 'failed', 'written']);
    expect(s.err).toContain('1 lỗi, 1 cảnh báo.');
    expect(s.err).not.toContain('bản cũ');
    expect(s.err).toMatch(/1 {2}lỗi/);
  });

  test('keeps the old document of a row that has a fault now, and knows it again', async () => {
    const s = batchStage();
    s.list('a một');
    await s.batch();
    s.list('a sai');
    expect(await s.batch()).toBe(1);
    expect(s.documents()).toEqual({ 'a.docx': 'DOCX kế hoạch một' });
    const said = `tệp đang có vẫn là bản cũ: "${path.join('ra', 'a.docx')}".`;
    expect(s.err).toContain(said);
    for (const how of [{ check: true }, { dryRun: true }, { allOrNothing: true }]) {
      expect(await s.batch(how)).toBe(1);
      expect(s.err).toContain(said);
    }
    s.list('a một');
    expect(await s.batch()).toBe(0);
    expect(s.made).toEqual([]);
  });

  test('--all-or-nothing writes nothing when a row has a fault', async () => {
    const s = batchStage();
    s.list('a', 'b sai');
    expect(await s.batch({ allOrNothing: true })).toBe(1);
    expect(s.documents()).toEqual({});
    expect(s.err).toContain('không ghi văn bản nào');
    expect(fs.readdirSync(path.join(s.dir, 'ra'))).toEqual(['kehoach-batch.json']);
    s.list('a', 'b');
    expect(await s.batch({ allOrNothing: true })).toBe(0);
    expect(Object.keys(s.documents())).toEqual(['a.docx', 'b.docx']);
  });

  test('--all-or-nothing writes nothing when a document is open', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch();
    s.put('ra/~$b.docx', '');
    s.put('ke-hoach.yaml', 'mới');
    expect(await s.batch({ allOrNothing: true })).toBe(1);
    expect(s.documents()['a.docx']).toBe('DOCX kế hoạch ');
  });

  test('a bug in one row is exit 3, and the others are written', async () => {
    const s = batchStage();
    s.list('a', 'b hỏng', 'c');
    expect(await s.batch()).toBe(3);
    expect(Object.keys(s.documents())).toEqual(['a.docx', 'c.docx']);
    expect(s.err).toMatch(/Hàng 2 \(b\): lỗi của kehoach[\s\S]*TypeError: stages broke/);
  });

  test('a plan or a list with faults writes nothing, not even the folder', async () => {
    const s = batchStage();
    s.put('ke-hoach.yaml', 'sai');
    s.list('a');
    expect(await s.batch()).toBe(2);
    expect(s.files()).toEqual(['ds.csv', 'ke-hoach.yaml']);
    expect(await s.batch({ data: 'khong-co.csv' })).toBe(2);
    expect(s.err).toContain('khong-co.csv');
  });

  test('--quiet says errors only', async () => {
    const s = batchStage();
    s.list('a', 'b lưu ý');
    expect(await s.batch({ quiet: true })).toBe(0);
    expect(s.err).toBe('');
    expect(s.out).not.toBe('');
  });

  test('without a terminal each tenth is one line', async () => {
    const s = batchStage();
    s.list(...Array.from({ length: 40 }, (_, i) => `k${i}`));
    await s.batch();
    expect(s.err.match(/^Soạn: \d+%/gm)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((n) => `Soạn: ${n}%`));
  });

  test('on a terminal the line is drawn over, and gone at the end', async () => {
    const s = batchStage({ stderrTTY: true });
    s.list('a', 'b sai', 'c');
    await s.batch();
    expect(s.err).toContain('\rSoạn [########----------------] 1/3  ');
    expect(s.err).toContain('lỗi 1\u001b[K');
    expect(s.err).toContain('\r\u001b[K');
    expect(s.err).not.toContain('33%');
  });
});
