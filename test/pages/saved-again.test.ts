import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedAgain } from '../support/pages.js';

/** Documents that another program has opened and saved, which writes all of their XML anew. */
const root = resolve(import.meta.dirname, '../..');
const names = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
const folder = mkdtempSync(join(tmpdir(), 'kehoach-saved-'));

const kehoach = (...argv: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [join(root, 'bin/kehoach.js'), ...argv], { encoding: 'utf8' });
const plan = (name: string): string => join(root, `examples/${name}.yaml`);
const again = (name: string): string => join(folder, `again/${name}.docx`);

beforeAll(() => {
  mkdirSync(join(folder, 'again'));
  kehoach('build', '-q', ...names.map(plan), '-o', `${folder}/`);
  savedAgain(names.map((name) => join(folder, `${name}.docx`)), join(folder, 'again'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(names.map((name) => ({ name })))('$name', ({ name }) => {
  test('has the words of its plan', () => {
    expect(kehoach('diff', plan(name), again(name))).toMatchObject({ status: 0, stdout: '' });
  });

  test('is known as one that was saved by hand', () => {
    const { status, stderr } = kehoach('build', '--check', plan(name), '-o', again(name));
    expect(status).toBe(1);
    expect(stderr).toMatch(/đã được sửa trong Word sau khi tạo; chữ vẫn đúng/);
  });
});
