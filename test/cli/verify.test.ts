import fs, { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { planYaml } from '../support/plan.js';
import { smallDocx } from '../support/small-docx.js';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

const pipeline = await loadPipeline();

/** A plan, a.yaml, with the Word file that it gives. */
async function desk(options: Options = {}): Promise<Stage> {
  const s = stage({ pipeline, ...options });
  s.put('a.yaml', planYaml());
  await s.run('build', 'a.yaml');
  return s;
}

/** What Word does when somebody changes a word and saves. */
function editInWord(s: Stage, from: string, to: string): void {
  const parts = unzipSync(readFileSync(join(s.dir, 'a.docx')));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array).replace(from, to);
  writeFileSync(join(s.dir, 'a.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
}

describe('kehoach build --check', () => {
  test('a document that is what its plan gives: one line, exit 0', async () => {
    const s = await desk();
    expect(await s.run('build', '--check', 'a.yaml')).toBe(0);
    expect([s.out, s.err]).toEqual(['', 'a.docx: khớp với a.yaml.\n']);
    expect(await s.run('build', '--check', '-q', 'a.yaml')).toBe(0);
    expect([s.out, s.err]).toEqual(['', '']);
  });

  test('one that is missing', async () => {
    const s = await desk();
    expect(await s.run('build', '--check', 'a.yaml', '-o', 'b.docx')).toBe(1);
    expect(s.err).toContain('Chưa có tệp "b.docx" của kế hoạch "a.yaml"');
    expect(s.err).not.toContain('chưa tạo được');
    expect(s.out).toBe('');
    expect(s.files()).toEqual(['a.docx', 'a.yaml']);
  });

  test('one of an older plan, with the difference of their texts', async () => {
    const s = await desk();
    s.put('a.yaml', planYaml({ dia_danh: 'dia_danh: Tân Lập' }));
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toContain('Tệp "a.docx" không khớp với "a.yaml": kế hoạch, mẫu hoặc tệp kèm theo đã đổi');
    expect(s.out).toContain('--- a.docx (tệp Word đang có)\n+++ a.yaml (theo kế hoạch)\n@@ ');
    expect(s.out).toContain('\n- [-Xuân Đông-], ngày tháng năm\n+ {+Tân Lập+}, ngày tháng năm\n');
  });

  test('one that was edited in Word', async () => {
    const s = await desk();
    editInWord(s, 'Tổng kết', 'Sơ kết');
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toContain('đã được sửa trong Word sau khi tạo và không khớp với "a.yaml"');
    expect(s.out).toContain('\n- [-Sơ-] kết công tác năm 2025./.\n+ {+Tổng+} kết công tác năm 2025./.\n');
  });

  test('one of which only the look was edited, or that was built otherwise', async () => {
    const s = await desk();
    editInWord(s, '<w:pStyle w:val="TieuNgu"/>', '<w:pStyle w:val="QuocHieu"/>');
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toContain('đã được sửa trong Word sau khi tạo; chữ vẫn đúng');
    expect(s.out).toBe('');
    s.put('a.yaml', planYaml({ trinh_bay: 'trinh_bay: {co_chu: gon}' }));
    await s.run('build', '--force', 'a.yaml');
    s.put('a.yaml', planYaml());
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toContain('đúng từng chữ với "a.yaml", nhưng khác ở cách trình bày');
  });

  test('one that kehoach did not make, or that is no Word file', async () => {
    const s = await desk();
    writeFileSync(join(s.dir, 'a.docx'), smallDocx('<w:p><w:r><w:t>chữ</w:t></w:r></w:p>'));
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toContain('không do kehoach tạo ra');
    expect(s.out).toContain('\n- chữ\n');
    s.put('a.docx', 'chữ');
    expect(await s.run('build', '--check', 'a.yaml')).toBe(1);
    expect(s.err).toMatch(/không do kehoach tạo ra và không đọc được phần chữ[\s\S]*a\.docx: lỗi: Đây không phải là tệp Word/);
  });

  test('writes nothing, whatever it finds', async () => {
    const s = await desk();
    s.put('b.yaml', planYaml());
    s.put('a.yaml', planYaml({ so: 'so: 5' }));
    const before = statSync(join(s.dir, 'a.docx'), { bigint: true });
    expect(await s.run('build', '--check', 'a.yaml', 'b.yaml')).toBe(1);
    expect(s.files()).toEqual(['a.docx', 'a.yaml', 'b.yaml']);
    expect(statSync(join(s.dir, 'a.docx'), { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino });
  });

  test('several: each is named, the good ones too, and counted', async () => {
    const s = await desk();
    s.put('b.yaml', planYaml());
    s.put('c.yaml', 'so: [');
    expect(await s.run('build', '--check', 'a.yaml', 'b.yaml', 'c.yaml')).toBe(1);
    expect(s.err).toMatch(/^a\.docx: khớp với a\.yaml\.\nlỗi: Chưa có tệp "b\.docx"[\s\S]*\nc\.yaml:1:5: lỗi: [\s\S]*\nKhớp 1\/3 kế hoạch; xem các lỗi ở trên\.\n$/);
  });

  test('one that cannot be read is exit 2', async () => {
    const openSync = ((path: string, flags: string) => {
      if (path.endsWith('.docx')) throw systemError('EACCES', 'open');
      return fs.openSync(path, flags);
    }) as typeof fs.openSync;
    const s = stage({ pipeline, fs: { openSync } });
    s.put('a.yaml', planYaml());
    expect(await s.run('build', '--check', 'a.yaml')).toBe(2);
    expect(s.err).toContain('không cho phép đọc tệp "a.docx"');
  });

  test('a plan from stdin, with the document named', async () => {
    const s = await desk({ stdin: planYaml() });
    expect(await s.run('build', '--check', '-', '-o', 'a.docx')).toBe(0);
    expect(s.err).toBe('a.docx: khớp với (đầu vào chuẩn).\n');
  });

  test.each<[string[], RegExp]>([
    [['build', '--check', '--force', 'a.yaml'], /--check không ghi gì/],
    [['build', '--check', 'a.yaml', '-o', '-'], /cần biết tệp Word nào/],
    [['build', '--check', '-'], /cần biết tệp Word nào/],
  ])('kehoach %j is wrong usage', async (argv, said) => {
    const s = await desk();
    expect(await s.run(...argv)).toBe(2);
    expect(s.err).toMatch(said);
  });
});
