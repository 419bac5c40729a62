import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readerBeside } from '../../src/cli/input.js';
import { nodeWorld } from '../../src/cli/world.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'thang-1/anh'), { recursive: true });
writeFileSync(join(folder, 'thang-1/anh/ky.png'), 'trong');
writeFileSync(join(folder, 'ky.png'), 'ngoài');

const world = { ...nodeWorld(), cwd: folder };
const read = async (plan: string, path: string): Promise<string> => {
  const bytes = await readerBeside(plan, world)(path);
  return typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
};

test('a file that a plan names is looked for beside the plan, wherever the command runs', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'anh/ky.png')).toBe('trong');
  expect(await read('thang-1/ke-hoach.yaml', '../ky.png')).toBe('ngoài');
  expect(await read('thang-1/ke-hoach.yaml', join(folder, 'ky.png'))).toBe('ngoài');
});

test('one that a plan from stdin names is looked for in the current folder', async () => {
  expect(await read('-', 'ky.png')).toBe('ngoài');
});

test('what cannot be read says why', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'ky.png')).toBe('missing');
  expect(await read('thang-1/ke-hoach.yaml', 'anh')).toBe('directory');
});

test.each([['EBUSY', 'linux', 'locked'], ['EPERM', 'win32', 'locked'], ['EACCES', 'linux', 'denied'], ['EIO', 'linux', 'unreadable']] as const)(
  '%s on %s is %s',
  async (code, platform, reason) => {
    const openSync = (): never => {
      throw Object.assign(new Error(code), { code, syscall: 'open' });
    };
    expect(await readerBeside('a.yaml', { ...world, platform, fs: { ...world.fs, openSync } })('b.csv')).toBe(reason);
  },
);

test('a path is read with the bars of Windows, too', async () => {
  expect(await read('ke-hoach.yaml', 'thang-1\\anh\\ky.png')).toBe('trong');
});
