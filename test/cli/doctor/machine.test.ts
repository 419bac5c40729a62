import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/cli/doctor/machine.js';
import { nodeWorld, type World } from '../../../src/cli/world.js';
import { stage, systemError } from '../fake-world.js';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env?: Record<string, string>;
  /** The files on it, by full path. */
  readonly files?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly node?: string;
}

/** A machine that has these files and no others, and a working folder that takes files. */
function machine({ platform, env = {}, files = [], answers = {}, node = '20.20.2' }: Machine): World {
  const { dirname, basename, sep } = platform === 'win32' ? win32 : posix;
  const entries = (folder: string): { name: string; isDirectory(): boolean }[] => {
    const inside = files.filter((file) => file.startsWith(folder + sep)).map((file) => file.slice(folder.length + 1).split(sep));
    if (inside.length === 0) throw systemError('ENOENT', 'scandir');
    return inside.map(([name = '', ...rest]) => ({ name, isDirectory: () => rest.length > 0 }));
  };
  const written: string[] = [];
  return {
    ...nodeWorld(),
    cwd: platform === 'win32' ? 'C:\\ho so' : '/home/an',
    platform,
    env,
    node,
    ask: async (program) => answers[program],
    fs: {
      ...nodeWorld().fs,
      existsSync: (path) => files.includes(String(path)) || files.some((file) => dirname(file) === String(path)),
      readdirSync: ((folder: string) => entries(folder)) as never,
      openSync: (path) => written.push(basename(String(path))),
      closeSync: () => {},
      rmSync: () => {},
    },
  };
}

describe('on Windows', () => {
  const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', WINDIR: 'C:\\Windows', LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local', Path: 'C:\\Windows;D:\\tools' };

  test('Word, fonts and the code page', async () => {
    const word = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE';
    const facts = await factsOf(machine({ platform: 'win32', env, files: [word, 'C:\\Windows\\Fonts\\TIMES.TTF'], answers: { 'chcp.com': 'Active code page: 1258\r\n' } }));
    expect(facts).toEqual({ platform: 'win32', node: '20.20.2', neededNode: '20.19', hasTimes: true, hasLiberation: false, word, encoding: '1258' });
  });

  test('LibreOffice in its folder or on the path, fonts of the user', async () => {
    const usual = 'C:\\Program Files\\LibreOffice\\program\\soffice.exe';
    const own = 'C:\\Users\\an\\AppData\\Local\\Microsoft\\Windows\\Fonts\\LiberationSerif-Regular.ttf';
    expect(await factsOf(machine({ platform: 'win32', env, files: [usual, own] }))).toMatchObject({ libreOffice: usual, hasTimes: false, hasLiberation: true });
    expect(await factsOf(machine({ platform: 'win32', env, files: ['D:\\tools\\soffice.exe'] }))).toMatchObject({ libreOffice: 'D:\\tools\\soffice.exe' });
  });

  test('nothing', async () => {
    expect(await factsOf(machine({ platform: 'win32' }))).toEqual({ platform: 'win32', node: '20.20.2', neededNode: '20.19', hasTimes: false, hasLiberation: false });
  });
});

describe('on macOS', () => {
  const env = { HOME: '/Users/an', PATH: '/usr/bin', LANG: 'vi_VN.UTF-8' };

  test('Word brings its fonts; LibreOffice stands among the applications', async () => {
    const files = ['/Applications/Microsoft Word.app/Contents/Resources/DFonts/times.ttf', '/Users/an/Applications/LibreOffice.app/Contents/MacOS/soffice', '/Applications/Microsoft Word.app/x'];
    expect(await factsOf(machine({ platform: 'darwin', env, files }))).toMatchObject({
      hasTimes: true, word: '/Applications/Microsoft Word.app', libreOffice: '/Users/an/Applications/LibreOffice.app/Contents/MacOS/soffice', encoding: 'vi_VN.UTF-8',
    });
  });

  test('the system’s own Times New Roman', async () => {
    const files = ['/System/Library/Fonts/Supplemental/Times New Roman.ttf'];
    expect(await factsOf(machine({ platform: 'darwin', env: {}, files }))).toEqual({ platform: 'darwin', node: '20.20.2', neededNode: '20.19', hasTimes: true, hasLiberation: false });
  });
});

describe('on Linux', () => {
  test('what fc-list says of fonts that know Vietnamese, LibreOffice on the path, the locale', async () => {
    const answers = { 'fc-list': 'DejaVu Sans\nLiberation Serif,Liberation Serif Semi\n' };
    expect(await factsOf(machine({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin', LANG: 'C', LC_ALL: 'C.UTF-8' }, files: ['/usr/bin/libreoffice'], answers }))).toEqual({
      platform: 'linux', node: '20.20.2', neededNode: '20.19', hasTimes: false, hasLiberation: true, libreOffice: '/usr/bin/libreoffice', encoding: 'C.UTF-8',
    });
  });

  test('without fc-list, the folders of fonts and those in them', async () => {
    const files = ['/usr/share/fonts/truetype/msttcorefonts/Times_New_Roman.ttf', '/home/an/.local/share/fonts/LiberationSerif-Regular.ttf'];
    expect(await factsOf(machine({ platform: 'linux', env: { HOME: '/home/an' }, files }))).toMatchObject({ hasTimes: true, hasLiberation: true });
    expect(await factsOf(machine({ platform: 'linux', env: {}, files }))).toMatchObject({ hasTimes: true, hasLiberation: false });
  });
});

describe('kehoach doctor', () => {
  test('says it on stdout and leaves nothing behind', async () => {
    const s = stage({ env: { LANG: 'vi_VN.UTF-8' }, answers: { 'fc-list': 'Times New Roman' } });
    expect(await s.run('doctor')).toBe(0);
    expect(s.out).toMatch(/^kehoach \d+\.\d+\.\d+, linux\n\nđạt +Node\.js 20\.20\.2/);
    expect(s.out).toContain('đạt     Phông Times New Roman');
    expect(s.err).toBe('');
    expect(s.files()).toEqual([]);
    expect(s.loads).toBe(0);
  });

  test('is 0 when only what is optional is not there', async () => {
    const s = stage({ fs: { existsSync: () => false, readdirSync: (() => []) as never } });
    expect(await s.run('doctor')).toBe(0);
    expect(s.out.match(/^nên có/gm)).toHaveLength(3);
  });

  test('is 1 with an old Node or where nothing can be written', async () => {
    expect(await stage({ node: '18.20.4' }).run('doctor')).toBe(1);
    const refuse = (): never => {
      throw systemError('EROFS', 'open');
    };
    const s = stage({ fs: { openSync: refuse } });
    expect(await s.run('doctor')).toBe(1);
    expect(s.out).toMatch(/^thiếu +Không ghi được vào thư mục đang đứng \(mã của máy: EROFS\)/m);
  });

  test('asks the real machine without a word of its own', async () => {
    expect(await nodeWorld().ask('khong-co-chuong-trinh-nay', [])).toBeUndefined();
    expect(await nodeWorld().ask(process.execPath, ['-p', '1+1'])).toBe('2\n');
    expect(await nodeWorld().ask(process.execPath, ['-e', 'process.exit(1)'])).toBeUndefined();
  });
});
