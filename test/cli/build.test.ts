import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

describe('one plan', () => {
  test('is built beside itself; stdout holds the path alone', async () => {
    const s = stage();
    s.put('a/ke-hoach.yaml', 'ok 1');
    expect(await s.run('build', 'a/ke-hoach.yaml')).toBe(0);
    expect(s.out).toBe(`${path.join('a', 'ke-hoach.docx')}\n`);
    expect(s.err).toBe('a/ke-hoach.yaml: đã tạo tệp Word.\n');
    expect(s.text('a/ke-hoach.docx')).toBe('DOCX ok 1');
    expect(s.seen[0]?.name).toBe('a/ke-hoach.yaml');
  });

  test.each([
    ['x.yml', 'x.docx'],
    ['X.YAML', 'X.docx'],
    ['x.y.yaml', 'x.y.docx'],
    ['kế hoạch 2024', 'kế hoạch 2024.docx'],
    ['ke.hoach.2024', 'ke.hoach.2024.docx'],
    ['.yaml', '.yaml.docx'],
  ])('%s becomes %s', async (plan, docx) => {
    const s = stage();
    s.put(plan, 'ok');
    expect(await s.run('build', plan)).toBe(0);
    expect(s.out).toBe(`${docx}\n`);
    expect(s.text(docx)).toBe('DOCX ok');
  });

  test('with an error is not built, exit 1, nothing on stdout', async () => {
    const s = stage();
    s.put('a.yaml', 'sai 1');
    expect(await s.run('build', 'a.yaml')).toBe(1);
    expect(s.out).toBe('');
    expect(s.err).toContain('a.yaml:1:1: lỗi: ');
    expect(s.err).toContain('  1 | sai 1\n    | ^^^\n');
    expect(s.files()).toEqual(['a.yaml']);
  });

  test('with a warning is built, exit 0', async () => {
    const s = stage();
    s.put('a.yaml', 'coi chừng');
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(s.out).toBe('a.docx\n');
    expect(s.err).toContain('a.yaml:1:1: cảnh báo: ');
  });

  test('--quiet says errors only', async () => {
    const s = stage();
    s.put('a.yaml', 'coi chừng');
    expect(await s.run('build', '-q', 'a.yaml')).toBe(0);
    expect([s.out, s.err]).toEqual(['a.docx\n', '']);
    s.put('b.yaml', 'sai');
    expect(await s.run('build', 'b.yaml', '--quiet')).toBe(1);
    expect(s.err).toContain('lỗi');
  });

  test('a bug is exit 3 with a stack and a request to report it', async () => {
    const s = stage();
    s.put('a.yaml', 'hỏng');
    expect(await s.run('build', 'a.yaml')).toBe(3);
    expect(s.err).toMatch(/a\.yaml: lỗi của kehoach[\s\S]*TypeError: stages broke\n\s+at /);
    expect(s.files()).toEqual(['a.yaml']);
  });

  test('neither bytes nor an error is a bug as well', async () => {
    const s = stage({ pipeline: { buildPlan: async () => ({ diagnostics: [], sources: new Map() }) } });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml')).toBe(3);
  });

  test('an error while reading that is not the system\'s is a bug', async () => {
    const s = stage({ fs: { openSync: () => { throw new RangeError('boom'); } } });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml')).toBe(3);
    expect(s.err).toContain('RangeError: boom');
  });
});

describe('plans that cannot be read: exit 2, the stages are not even loaded', () => {
  const unreadable = async (s: Stage, plan: string, text: string): Promise<void> => {
    expect(await s.run('build', plan)).toBe(2);
    expect(s.err).toContain(text);
    expect(s.loads).toBe(0);
    expect(s.out).toBe('');
  };

  test('no such file', () => unreadable(stage(), 'khong-co.yaml', 'Không tìm thấy tệp "khong-co.yaml"'));

  test('a path through a file', async () => {
    const s = stage();
    s.put('a.yaml', '');
    await unreadable(s, 'a.yaml/b.yaml', 'Không tìm thấy tệp');
  });

  test('a directory', () => unreadable(stage(), '.', '"." là một thư mục'));

  test('no permission', async () => {
    const openSync = (): never => {
      throw systemError('EACCES', 'open');
    };
    await unreadable(stage({ fs: { openSync } }), 'a.yaml', 'không cho phép đọc');
  });

  test('too large: its size is asked, its bytes are not read', async () => {
    let reads = 0;
    const readSync = ((...args: Parameters<typeof fs.readSync>) => {
      reads += 1;
      return fs.readSync(...args);
    }) as typeof fs.readSync;
    const s = stage({ fs: { readSync } });
    s.put('a.yaml', '');
    fs.truncateSync(path.join(s.dir, 'a.yaml'), 50 * 1024 * 1024);
    await unreadable(s, 'a.yaml', 'a.yaml: lỗi: Tệp quá lớn (50 MB)');
    expect(reads).toBe(0);
  });

  test.skipIf(!fs.existsSync('/dev/zero'))('a device without end', () =>
    unreadable(stage(), '/dev/zero', '"/dev/zero" là ống dẫn hoặc thiết bị'));

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to', async () => {
    const s = stage();
    execFileSync('mkfifo', [path.join(s.dir, 'ong.yaml')]);
    await unreadable(s, 'ong.yaml', '"ong.yaml" là ống dẫn hoặc thiết bị');
  });

  test('empty: the stages say so, and the message names the file', async () => {
    const s = stage();
    s.put('a.yaml', '');
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain('a.yaml: lỗi: Tệp trống');
  });
});

describe('environment', () => {
  test('SOURCE_DATE_EPOCH reaches the stages', async () => {
    const s = stage({ env: { SOURCE_DATE_EPOCH: '1700000000' } });
    s.put('a.yaml', 'ok');
    await s.run('build', 'a.yaml');
    expect(s.seen[0]?.epoch).toBe(1700000000);
  });

  test.each(['hôm nay', '-1', '1.5', '1e3', '99999999999999'])('SOURCE_DATE_EPOCH=%s is wrong usage', async (value) => {
    const s = stage({ env: { SOURCE_DATE_EPOCH: value } });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain('SOURCE_DATE_EPOCH');
    expect(s.files()).toEqual(['a.yaml']);
  });

  test.each<[Options, boolean]>([
    [{ stderrTTY: true }, true],
    [{ stderrTTY: false }, false],
    [{ stderrTTY: false, stdoutTTY: true }, false],
    [{ stderrTTY: true, env: { NO_COLOR: '1' } }, false],
    [{ stderrTTY: true, env: { NO_COLOR: '' } }, true],
    [{ stderrTTY: true, env: { TERM: 'dumb' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ stderrTTY: true, env: { FORCE_COLOR: '0' } }, false],
    [{ env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('%j: colour %s', async (options, colour) => {
    const s = stage(options);
    s.put('a.yaml', 'sai');
    await s.run('build', 'a.yaml');
    expect(s.err.includes('\u001b[')).toBe(colour);
    expect(s.out).not.toContain('\u001b');
  });
});
