import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { besideReader } from '../../src/cli/beside.js';
import { nodeWorld } from '../../src/cli/world.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'thang-1/anh'), { recursive: true });
writeFileSync(join(folder, 'thang-1/anh/ky.png'), 'trong');
writeFileSync(join(folder, 'ky.png'), 'ngoài');

const world = { ...nodeWorld(), cwd: folder };
const read = async (plan: string, path: string): Promise<string> => {
  const found = await besideReader(plan, world)(path);
  return typeof found === 'string' ? `(${found})` : new TextDecoder().decode(found);
};

test('a file that a plan names is looked for beside the plan, wherever the command runs', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'anh/ky.png')).toBe('trong');
  expect(await read('thang-1/ke-hoach.yaml', 'anh\\ky.png')).toBe('trong');
});

test('one that a plan from stdin names is looked for in the current folder', async () => {
  expect(await read('-', 'ky.png')).toBe('ngoài');
});

test.each(['../ky.png', 'anh/../../ky.png', join(folder, 'ky.png'), 'C:\\ky.png'])('%s leads out of the folder and is not read', async (path) => {
  expect(await read('thang-1/ke-hoach.yaml', path)).toBe('(outside)');
});

test('a file that an inherited one names is looked for in the folder of that one, and not out of it', async () => {
  const read = besideReader('thang-1/anh/ke-hoach.yaml', world);
  expect(new TextDecoder().decode(await read('../../ky.png', '../..') as Uint8Array)).toBe('ngoài');
  expect(await read('../../ky.png', '..')).toBe('outside');
  expect(await read('../anh/ky.png', '..')).toBeInstanceOf(Uint8Array);
  expect(await read('..ky.png')).toBe('missing');
});

test('what cannot be read says why', async () => {
  expect(await read('thang-1/ke-hoach.yaml', 'ky.png')).toBe('(missing)');
  expect(await read('thang-1/ke-hoach.yaml', 'anh')).toBe('(directory)');
});
