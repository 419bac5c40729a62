import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stage as newStage, systemError, type Options, type Stage } from './fake-world.js';

/** A stage with a plan `a.yaml`, and `a.docx` holding `old` when given. */
function stage(old?: string, options?: Options): Stage {
  const made = newStage(options);
  made.put('a.yaml', 'ok mới');
  if (old !== undefined) made.put('a.docx', old);
  return made;
}

const fails = (code: string, syscall: string) => (): never => {
  throw systemError(code, syscall);
};

describe('a file that is already there', () => {
  test('is replaced when kehoach made it and nobody touched it', async () => {
    const s = stage('DOCX cũ');
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(s.text('a.docx')).toBe('DOCX ok mới');
    expect(s.files()).toEqual(['a.docx', 'a.yaml']);
  });

  test('is not written again when nothing changed; its path is still a result', async () => {
    const s = stage('DOCX ok mới', { fs: { renameSync: fails('EIO', 'rename') } });
    const before = fs.statSync(path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(s.out).toBe('a.docx\n');
    expect(s.err).toContain('không thay đổi');
    expect(fs.statSync(path.join(s.dir, 'a.docx')).ino).toBe(before.ino);
  });

  test.each([
    ['DOCX cũ*', 'đã được sửa sau khi tạo'],
    ['lạ', 'không do kehoach tạo ra'],
  ])('%s is left alone', async (old, why) => {
    const s = stage(old);
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain(why);
    expect(s.err).toContain('--force');
    expect(s.out).toBe('');
    expect(s.text('a.docx')).toBe(old);
    expect(s.files()).toEqual(['a.docx', 'a.yaml']);
  });

  test('is kept under a free name with --force', async () => {
    const s = stage('DOCX cũ*');
    s.put('a (bản cũ).docx', 'trước nữa');
    expect(await s.run('build', 'a.yaml', '--force')).toBe(0);
    expect(s.text('a.docx')).toBe('DOCX ok mới');
    expect(s.text('a (bản cũ).docx')).toBe('trước nữa');
    expect(s.text('a (bản cũ 2).docx')).toBe('DOCX cũ*');
    expect(s.err).toContain('"a (bản cũ 2).docx"');
    expect(s.files()).toHaveLength(4);
  });

  test('is copied where the disk knows no second names', async () => {
    const s = stage('lạ', { fs: { linkSync: fails('EPERM', 'link') } });
    expect(await s.run('build', 'a.yaml', '--force')).toBe(0);
    expect(s.text('a (bản cũ).docx')).toBe('lạ');
    expect(s.text('a.docx')).toBe('DOCX ok mới');
  });

  test('needs no backup when it is ours or empty', async () => {
    for (const old of ['DOCX cũ', '']) {
      const s = stage(old);
      expect(await s.run('build', 'a.yaml', '--force')).toBe(0);
      expect(s.files()).toEqual(['a.docx', 'a.yaml']);
    }
    const s = stage('');
    expect(await s.run('build', 'a.yaml')).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('keeps its permissions', async () => {
    const s = stage('DOCX cũ');
    fs.chmodSync(path.join(s.dir, 'a.docx'), 0o640);
    await s.run('build', 'a.yaml');
    expect(fs.statSync(path.join(s.dir, 'a.docx')).mode & 0o777).toBe(0o640);
  });

  test('that is a directory cannot be replaced', async () => {
    const s = stage();
    fs.mkdirSync(path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml', '--force')).toBe(2);
    expect(s.err).toContain('"a.docx" là một thư mục');
  });

  test('that is write-protected stays', async () => {
    const s = stage('DOCX cũ', { fs: { accessSync: fails('EACCES', 'access') } });
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain('không cho phép ghi');
    expect(s.text('a.docx')).toBe('DOCX cũ');
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('stay links; the file behind them is written', async () => {
    const s = stage();
    s.put('kho/that.docx', 'DOCX cũ');
    fs.symlinkSync(path.join('kho', 'that.docx'), path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(fs.readlinkSync(path.join(s.dir, 'a.docx'))).toBe(path.join('kho', 'that.docx'));
    expect(s.text('kho/that.docx')).toBe('DOCX ok mới');
    expect(fs.readdirSync(path.join(s.dir, 'kho'))).toEqual(['that.docx']);
  });

  test('to a file not made yet make it', async () => {
    const s = stage();
    fs.mkdirSync(path.join(s.dir, 'kho'));
    fs.symlinkSync(path.join('kho', 'that.docx'), path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(fs.lstatSync(path.join(s.dir, 'a.docx')).isSymbolicLink()).toBe(true);
    expect(s.text('kho/that.docx')).toBe('DOCX ok mới');
  });

  test('in a circle are an error', async () => {
    const s = stage();
    fs.symlinkSync('a.docx', path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain('ELOOP');
  });

  test('keep the backup beside the real file and say where', async () => {
    const s = stage();
    s.put('kho/that.docx', 'lạ');
    fs.symlinkSync(path.join('kho', 'that.docx'), path.join(s.dir, 'a.docx'));
    expect(await s.run('build', 'a.yaml', '--force')).toBe(0);
    expect(s.err).toContain(path.join('kho', 'that (bản cũ).docx'));
    expect(s.text('kho/that (bản cũ).docx')).toBe('lạ');
  });
});

describe('a write that fails leaves the old file whole and nothing beside it', () => {
  const cases: [string, Options['fs'], string][] = [
    ['the disk is full', { writeFileSync: fails('ENOSPC', 'write') }, 'Ổ đĩa đã đầy'],
    ['the quota is used up', { fsyncSync: fails('EDQUOT', 'fsync') }, 'Ổ đĩa đã đầy'],
    ['the file is open in Word (EBUSY)', { renameSync: fails('EBUSY', 'rename') }, 'đang mở trong Word'],
    ['the file is open in Word (EPERM)', { renameSync: fails('EPERM', 'rename') }, 'đang mở trong Word'],
    ['the folder is protected', { openSync: fails('EACCES', 'open') }, 'không cho phép'],
    ['the disk is read-only', { fsyncSync: fails('EROFS', 'open') }, 'chỉ cho đọc'],
    ['the folder has gone', { renameSync: fails('ENOENT', 'rename') }, 'Không có thư mục'],
    ['the disk is broken', { renameSync: fails('EIO', 'rename') }, 'EIO'],
  ];
  for (const force of [false, true]) {
    test.each(cases)(`%s${force ? ' (with --force)' : ''}`, async (_what, broken, said) => {
      const old = force ? 'DOCX cũ*' : 'DOCX cũ';
      // Only what is written fails: the plan itself is opened for reading before.
      const openSync: typeof fs.openSync = (file, flags, ...rest) =>
        flags === 'wx' && broken?.openSync ? broken.openSync(file, flags) : fs.openSync(file, flags, ...rest);
      const s = stage(old, { fs: { ...broken, openSync } });
      expect(await s.run('build', 'a.yaml', ...(force ? ['--force'] : []))).toBe(2);
      expect(s.err).toContain(said);
      expect(s.out).toBe('');
      expect(s.text('a.docx')).toBe(old);
      expect(s.files()).toEqual(['a.docx', 'a.yaml']);
    });
  }

  test('half a backup is no backup', async () => {
    const copyFileSync: typeof fs.copyFileSync = (_from, to) => {
      fs.writeFileSync(to, 'nửa');
      throw systemError('ENOSPC', 'copyfile');
    };
    const s = stage('lạ', { fs: { linkSync: fails('ENOTSUP', 'link'), copyFileSync } });
    expect(await s.run('build', 'a.yaml', '--force')).toBe(2);
    expect(s.text('a.docx')).toBe('lạ');
    expect(s.files()).toEqual(['a.docx', 'a.yaml']);
  });

  test('an error that is not the system\'s is a bug, and cleans up all the same', async () => {
    const s = stage('DOCX cũ', { fs: { renameSync: () => { throw new TypeError('boom'); } } });
    expect(await s.run('build', 'a.yaml')).toBe(3);
    expect(s.text('a.docx')).toBe('DOCX cũ');
    expect(s.files()).toEqual(['a.docx', 'a.yaml']);
  });
});

describe('a file that is open', () => {
  test.each(['~$a.docx', '~$.docx', '.~lock.a.docx#'])('is known by %s beside it', async (sign) => {
    const s = stage('DOCX cũ');
    s.put(sign, '');
    expect(await s.run('build', 'a.yaml')).toBe(2);
    expect(s.err).toContain('đang mở trong Word');
    expect(s.text('a.docx')).toBe('DOCX cũ');
    expect(await s.run('build', 'a.yaml', '--force')).toBe(0);
  });

  test('under a long name is known by the sign that Word shortens', async () => {
    const s = stage();
    s.put('ke-hoach.yaml', 'ok');
    s.put('ke-hoach.docx', 'DOCX cũ');
    s.put('~$-hoach.docx', '');
    expect(await s.run('build', 'ke-hoach.yaml')).toBe(2);
  });

  test('a sign without a file is a leftover', async () => {
    const s = stage();
    s.put('~$a.docx', '');
    expect(await s.run('build', 'a.yaml')).toBe(0);
  });

  test('for a moment only (a virus scanner on Windows) is waited for', async () => {
    let failures = 2;
    const renameSync: typeof fs.renameSync = (from, to) => {
      failures -= 1;
      if (failures >= 0) throw systemError('EPERM', 'rename');
      fs.renameSync(from, to);
    };
    const s = stage('DOCX cũ', { platform: 'win32', fs: { renameSync } });
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(s.text('a.docx')).toBe('DOCX ok mới');
  });
});
