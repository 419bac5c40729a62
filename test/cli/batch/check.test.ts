import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchStage } from './fake-batch.js';

describe('--dry-run and --check', () => {
  test('a dry run says what would happen, and writes nothing', async () => {
    const s = batchStage();
    s.list('a', 'b');
    expect(await s.batch({ dryRun: true })).toBe(0);
    expect(s.files()).toEqual(['ds.csv', 'ke-hoach.yaml']);
    await s.batch();
    s.list('a', 'c', 'd sai');
    const before = s.documents();
    expect(await s.batch({ dryRun: true, prune: true })).toBe(1);
    expect(s.out).toBe(`tạo mới: ${path.join('ra', 'c.docx')}\nxóa: ${path.join('ra', 'b.docx')}\n`);
    expect(s.err).toContain('ghi 1, để nguyên 1, lỗi 1, xóa 1');
    expect(s.documents()).toEqual(before);
  });

  test('a check names what is missing, differs, was edited or is nobody\'s, and writes nothing', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c', 'd', 'e', 'f');
    await s.batch();
    expect(await s.batch({ check: true })).toBe(0);
    expect(s.err).toContain('Khớp 6/6 văn bản.');
    fs.rmSync(path.join(s.dir, 'ra/a.docx'));
    s.put('ra/b.docx', 'DOCX khác');
    s.put('ra/c.docx', 'DOCX sửa*');
    s.put('ra/d.docx', 'lạ');
    s.list('a', 'b', 'c', 'd', 'e');
    const before = s.documents();
    expect(await s.batch({ check: true })).toBe(1);
    expect(s.err).toContain('kế hoạch, danh sách, mẫu hoặc tệp kèm theo đã đổi');
    for (const text of ['Chưa có tệp "ra/a.docx"', '"ra/b.docx" không khớp', '"ra/c.docx" đã được sửa', '"ra/d.docx" không do kehoach', '"ra/f.docx"', 'Khớp 1/5']) {
      expect(s.err).toContain(text);
    }
    expect(s.documents()).toEqual(before);
  });

  test('a check trusts no manifest, and needs none', async () => {
    const s = batchStage();
    s.list('a', 'b');
    await s.batch();
    fs.rmSync(path.join(s.dir, 'ra/kehoach-batch.json'));
    expect(await s.batch({ check: true })).toBe(0);
    s.put('ke-hoach.yaml', 'mới');
    expect(await s.batch({ check: true })).toBe(1);
    expect(s.files()).toEqual(['ds.csv', 'ke-hoach.yaml', 'ra']);
  });

  test('a Word file that is none of ours is a fault, but not what Word keeps beside an open one', async () => {
    const s = batchStage();
    s.list('a');
    await s.batch();
    s.put('ra/~$a.docx', 'x');
    s.put('ra/ghi chu.txt', 'x');
    expect(await s.batch({ check: true })).toBe(0);
    s.put('ra/a (bản cũ).docx', 'DOCX sửa*');
    expect(await s.batch({ check: true })).toBe(1);
    expect(s.err).toContain(`lỗi: Trong thư mục có 1 tệp Word không thuộc danh sách: "${path.join('ra', 'a (bản cũ).docx')}".`);
    expect(s.err).toContain('Khớp 1/1 văn bản, thừa 1 tệp.');
  });

  test('a file of ours that no row asks for is a fault, edited or not', async () => {
    const s = batchStage();
    s.list('a', 'b', 'c');
    await s.batch();
    s.list('a');
    s.put('ra/c.docx', 'DOCX sửa*');
    expect(await s.batch({ check: true })).toBe(1);
    expect(s.err).toContain(`lỗi: Không còn hàng nào ứng với tệp "${path.join('ra', 'b.docx')}".`);
    expect(s.err).toContain(`lỗi: Không còn hàng nào ứng với tệp "${path.join('ra', 'c.docx')}", nhưng`);
    expect(s.err).toContain('Khớp 1/1 văn bản, thừa 2 tệp.');
    await s.batch({ prune: true });
    fs.rmSync(path.join(s.dir, 'ra/c.docx'));
    expect(await s.batch({ check: true })).toBe(0);
  });
});
