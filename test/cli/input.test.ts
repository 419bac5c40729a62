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
const read = async (plan: string, path: string): Promise<string | undefined> => {
  const bytes = await readerBeside(plan, world)(path);
  return bytes && new TextDecoder().decode(bytes);
};

test('a file that a plan names is looked for beside the plan, wherever the command runs', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'anh/ky.png')).toBe('trong');
  expect(await read('thang-1/ke-hoach.yaml', '../ky.png')).toBe('ngoài');
  expect(await read('thang-1/ke-hoach.yaml', join(folder, 'ky.png'))).toBe('ngoài');
});

test('one that a plan from stdin names is looked for in the current folder', async () => {
  expect(await read('-', 'ky.png')).toBe('ngoài');
});

test('what cannot be read is undefined', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'ky.png')).toBeUndefined();
  expect(await read('thang-1/ke-hoach.yaml', 'anh')).toBeUndefined();
});
