import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainText, readDocx } from '../support/docx-text.js';

const root = path.resolve(import.meta.dirname, '../..');
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
const section = /## Gửi một kế hoạch cho nhiều đơn vị\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
const commands = (/```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '').split('\n').filter((line) => line.startsWith('npx kehoach '));

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-clerk-'));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
fs.cpSync(path.join(root, 'examples'), path.join(dir, 'examples'), { recursive: true });

/** Runs a line of the README; no argument there holds a blank. */
function run(line: string): { status: number | null; stdout: string; stderr: string } {
  const argv = line.replace('npx kehoach ', '').split(' ').map((word) => word.replaceAll('"', ''));
  return spawnSync(process.execPath, [path.join(root, 'bin/kehoach.js'), ...argv], { cwd: dir, encoding: 'utf8' });
}

test('three commands of the README lead from a list in Excel to a folder of documents', () => {
  const [preview = '', make = '', check = ''] = commands;
  expect(commands.length).toBe(3);
  expect(run(preview)).toMatchObject({ status: 0, stderr: expect.stringContaining('ghi 5, để nguyên 0, lỗi 0') });
  expect(fs.readdirSync(dir)).toEqual(['examples']);
  expect(run(make)).toMatchObject({ status: 0 });
  const documents = fs.readdirSync(path.join(dir, 'ra')).filter((name) => name.endsWith('.docx'));
  expect(documents).toHaveLength(5);
  expect(documents[0]).toBe('KH-01-Xuân Đông.docx');
  expect(plainText(readDocx(fs.readFileSync(path.join(dir, 'ra/KH-03-Xuân Hòa.docx'))))).toContain('Hai mươi lăm triệu đồng');
  expect(run(check)).toMatchObject({ status: 0, stderr: expect.stringContaining('Khớp 5/5') });
  expect(run(make).stderr).toContain('5  không đổi');
});
