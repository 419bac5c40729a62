import { describe, expect, test } from 'vitest';
import { stage, systemError } from './fake-world.js';
import { save, watching } from './watching.js';

const CLEAR = '\x1b[2J\x1b[H';

describe('kehoach build --watch', () => {
  test('builds at once and at each change, one line a build with its time, nothing on stdout', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok 1' });
    expect(s.err).toBe('08:05:09 a.yaml: đã tạo tệp Word.\nĐang theo dõi 1 tệp; lưu tệp nào thì kế hoạch được tạo lại. Bấm Ctrl+C để dừng.\n');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    expect(s.text('a.docx')).toBe('DOCX ok 2');
    s.interrupt();
    expect(await ended).toBe(130);
    expect(s.err.split('\n')).toHaveLength(4);
    expect(s.out).toBe('');
    expect(s.watched).toEqual([]);
    expect(s.loads).toBe(1);
  });

  test('says when nothing came of a change', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok 1' });
    s.change('a.yaml');
    await s.says('không thay đổi');
    s.interrupt('SIGTERM');
    expect(await ended).toBe(143);
  });

  test('builds only the plans whose files changed', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok', 'b.yaml': 'ok' });
    await save(s, 'b.yaml', 'ok 2');
    await s.says('đã tạo', 3);
    s.interrupt();
    await ended;
    expect(s.seen.map(({ name }) => name)).toEqual(['a.yaml', 'b.yaml', 'b.yaml']);
  });

  test('goes on after an error, on a screen of its own in a terminal', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'sai' }, { stderrTTY: true, env: { NO_COLOR: '1' } });
    expect(s.err).not.toContain(CLEAR);
    await save(s, 'a.yaml', 'sai nữa');
    await s.says('chưa tạo', 2);
    expect(s.err.split(CLEAR)).toHaveLength(2);
    await save(s, 'a.yaml', 'ok');
    await s.says('đã tạo');
    expect(s.err.split(CLEAR).at(-1)).toBe('08:05:09 a.yaml: đã tạo tệp Word.\n');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    expect(s.err.split(CLEAR)).toHaveLength(3);
    s.interrupt();
    expect(await ended).toBe(130);
  });

  test('never clears what is no terminal', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'sai' });
    await save(s, 'a.yaml', 'sai nữa');
    await s.says('chưa tạo', 2);
    s.interrupt();
    await ended;
    expect(s.err).not.toContain('\x1b');
  });

  test('a bug in one build does not end it', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok' });
    await save(s, 'a.yaml', 'hỏng');
    await s.says('lỗi của kehoach');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    s.interrupt();
    expect(await ended).toBe(130);
  });

  test('--quiet says errors only', async () => {
    const s = stage();
    s.put('a.yaml', 'sai');
    const ended = s.run('build', 'a.yaml', '-w', '-q');
    await s.says('1 lỗi.');
    s.interrupt();
    expect(await ended).toBe(130);
    expect(s.err).not.toMatch(/theo dõi|08:05/);
  });

  test('a system that lets no file be watched is exit 2', async () => {
    const s = stage({ meanwhile: async () => { throw systemError('ENOSPC', 'watch'); } });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '-w')).toBe(2);
    expect(s.err).toContain('Máy không cho theo dõi các tệp (mã của máy: ENOSPC).');
    expect(s.text('a.docx')).toBe('DOCX ok');
  });
});
