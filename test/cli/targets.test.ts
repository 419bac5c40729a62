import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stage, systemError } from './fake-world.js';

describe('-o', () => {
  test('names the file', async () => {
    const s = stage();
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '-o', 'b.docx')).toBe(0);
    expect(s.out).toBe('b.docx\n');
    expect(s.files()).toEqual(['a.yaml', 'b.docx']);
  });

  test('may be a folder that exists, for one plan or several', async () => {
    const s = stage();
    s.put('a.yaml', 'ok a');
    s.put('x/b.yaml', 'ok b');
    fs.mkdirSync(path.join(s.dir, 'ra'));
    expect(await s.run('build', 'a.yaml', 'x/b.yaml', '-o', 'ra')).toBe(0);
    expect(s.out).toBe(`${path.join('ra', 'a.docx')}\n${path.join('ra', 'b.docx')}\n`);
    expect(await s.run('build', 'a.yaml', '-o', 'ra/')).toBe(0);
    expect(s.text('ra/b.docx')).toBe('DOCX ok b');
  });

  test('a folder that does not exist is said, and not made', async () => {
    const s = stage();
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '-o', 'ra/')).toBe(2);
    expect(s.err).toContain('Không có thư mục "ra"');
    expect(s.files()).toEqual(['a.yaml']);
  });

  test('- gives bytes to stdout and nothing else', async () => {
    const s = stage();
    s.put('a.yaml', 'coi chừng');
    expect(await s.run('build', 'a.yaml', '-o', '-')).toBe(0);
    expect(s.out).toBe('DOCX coi chừng');
    expect(s.err).toContain('cảnh báo');
    expect(s.files()).toEqual(['a.yaml']);
  });

  test('- to a full disk is exit 2', async () => {
    const s = stage({ stdoutError: systemError('ENOSPC', 'write') });
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '-o', '-')).toBe(2);
    expect(s.err).toContain('Ổ đĩa đã đầy');
  });

  // A stand-in: a test that fails as root must not be able to replace a real device.
  test('what takes bytes at once is written to, never replaced; other devices are not touched', async () => {
    const device = { isDirectory: () => false, isFile: () => false } as fs.Stats;
    const statSync = ((file: string, ...rest: []) =>
      /may-in\.docx$|^\/dev\//.test(file) ? device : fs.statSync(file, ...rest)) as typeof fs.statSync;
    const taken: unknown[] = [];
    const writeFileSync: typeof fs.writeFileSync = (file, data) => {
      taken.push([file, String(data)]);
    };
    const s = stage({ fs: { statSync, writeFileSync } });
    s.put('a.yaml', 'ok');
    s.put('may-in.docx', '');
    expect(await s.run('build', 'a.yaml', '-o', 'may-in.docx')).toBe(2);
    expect(s.err).toContain('"may-in.docx" là ống dẫn hoặc thiết bị');
    expect(taken).toEqual([]);
    expect(await s.run('build', 'a.yaml', '-o', '/dev/null')).toBe(0);
    expect(taken).toEqual([['/dev/null', 'DOCX ok']]);
  });

  test.each([
    ['x', '-o x.docx; '], ['05.KH-UBND', '-o 05.KH-UBND.docx; '], ['x.', '-o x.docx; '], ['x.pdf', 'Gõ: -o x.docx'],
  ])('%s is no name of a Word file', async (name, hint) => {
    const s = stage();
    s.put('a.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', '-o', name)).toBe(2);
    expect(s.err).toContain(hint);
    expect(s.files()).toEqual(['a.yaml']);
  });
});

describe('stdin', () => {
  test('is read for -, and stdout takes the bytes', async () => {
    const s = stage({ stdin: 'ok từ ống' });
    expect(await s.run('build', '-')).toBe(0);
    expect(s.out).toBe('DOCX ok từ ống');
    expect(s.seen[0]?.name).toBe('(đầu vào chuẩn)');
  });

  test('is named in what is said of it', async () => {
    const s = stage({ stdin: 'sai' });
    expect(await s.run('build', '-')).toBe(1);
    expect(s.err).toContain('(đầu vào chuẩn): chưa tạo được tệp Word.');
  });

  test('goes to a file with -o', async () => {
    const s = stage({ stdin: 'ok', stdoutTTY: true });
    expect(await s.run('build', '-', '-o', 'b.docx')).toBe(0);
    expect(s.out).toBe('b.docx\n');
  });

  test('too large is stopped early', async () => {
    const s = stage({ stdin: 'x'.repeat(5 * 1024 * 1024) });
    expect(await s.run('build', '-')).toBe(2);
    expect(s.loads).toBe(0);
  });

  test('a terminal is told that we wait', async () => {
    const s = stage({ stdin: 'ok', stdinTTY: true });
    await s.run('build', '-');
    expect(s.err).toContain('Ctrl+D');
  });
});

describe('several plans', () => {
  test('each is reported, none stops the others, the worst code counts', async () => {
    const s = stage();
    s.put('a.yaml', 'sai');
    s.put('c.yaml', 'hỏng');
    s.put('d.yaml', 'ok');
    expect(await s.run('build', 'a.yaml', 'b.yaml', 'd.yaml')).toBe(2);
    expect(s.out).toBe('d.docx\n');
    for (const plan of ['a.yaml', 'b.yaml', 'd.yaml']) expect(s.err).toContain(plan);
    expect(s.err).toMatch(/Xong 1\/3 kế hoạch; xem các lỗi ở trên\.\n$/);
    expect(s.loads).toBe(1);
    expect(await s.run('build', 'c.yaml', 'b.yaml', 'd.yaml', 'a.yaml')).toBe(3);
    expect(s.out).toBe('d.docx\n');
  });

  test.each([
    [['a.yaml', 'a.yml'], 'linux'],
    [['a.yaml', './x/../a.yaml'], 'linux'],
    [['a.yaml', 'A.yaml'], 'win32'],
    [['kế.yaml', 'kế.yaml'.normalize('NFD')], 'linux'],
  ] as const)('%j that would become one file are refused before anything is written', async (plans, platform) => {
    const s = stage({ platform });
    fs.mkdirSync(path.join(s.dir, 'x'));
    for (const plan of plans) s.put(plan, 'ok');
    expect(await s.run('build', ...plans)).toBe(2);
    expect(s.err).toContain('cùng ghi ra tệp');
    expect(s.seen).toEqual([]);
    expect(s.files().filter((name) => name.endsWith('.docx'))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a link and its target are one file, too', async () => {
    const s = stage();
    s.put('a.yaml', 'ok a');
    s.put('b.yaml', 'ok b');
    s.put('a.docx', '');
    fs.symlinkSync('a.docx', path.join(s.dir, 'b.docx'));
    expect(await s.run('build', 'a.yaml', 'b.yaml')).toBe(2);
    expect(s.text('a.docx')).toBe('');
  });
});
