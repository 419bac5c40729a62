import { describe, expect, test } from 'vitest';
import { stage, systemError } from './fake-world.js';
import { save, watching } from './watching.js';

describe('kehoach build --open', () => {
  test('opens the Word file after it is built', async () => {
    const s = stage();
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '--open')).toBe(0);
    expect(s.opened).toEqual(['a.docx']);
    expect(await s.run('build', 'a.yaml', '--open', '-o', 'b.docx')).toBe(0);
    expect(s.opened).toEqual(['a.docx', 'b.docx']);
  });

  test('opens also what did not change, but nothing when the plan has errors', async () => {
    const s = stage();
    s.put('a.yaml', 'ok');
    await s.run('build', 'a.yaml');
    await s.run('build', 'a.yaml', '--open');
    expect(s.opened).toEqual(['a.docx']);
    s.put('b.yaml', 'sai');
    expect(await s.run('build', 'b.yaml', '--open')).toBe(1);
    expect(s.opened).toEqual(['a.docx']);
  });

  test('with --watch opens only the first that could be built', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'sai' }, {}, '--open');
    expect(s.opened).toEqual([]);
    await save(s, 'a.yaml', 'ok 1');
    await s.says('đã tạo');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    s.interrupt();
    await ended;
    expect(s.opened).toEqual(['a.docx']);
  });

  test('a system that cannot open it is a warning; the file is built', async () => {
    const s = stage({ openError: systemError('ENOENT', 'spawn xdg-open') });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '--open')).toBe(0);
    expect(s.out).toBe('a.docx\n');
    expect(s.err).toContain('cảnh báo: Đã tạo "a.docx" nhưng máy không mở được tệp (mã của máy: ENOENT)');
  });
});
