import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFiles } from '../../src/cli/watcher.js';

/** A watcher of files in a folder of its own; `next` gives the first that changes from now on. */
async function stage(...names: string[]) {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'kehoach-watch-'));
  let heard: (name: string) => void = () => {};
  const watcher = watchFiles((file) => heard(path.relative(dir, file).replaceAll('\\', '/')));
  onTestFinished(async () => {
    await watcher.close();
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const at = (name: string): string => path.join(dir, name);
  return {
    put: (name: string, text: string) => fs.writeFileSync(at(name), text),
    at,
    watch: () => watcher.watch(new Set(names.map(at))),
    next: () => new Promise<string>((resolve) => (heard = resolve)),
  };
}

test('hears of a file whose folder does not exist yet, of no other', async () => {
  const s = await stage('bang/2026/a.csv');
  await s.watch();
  const next = s.next();
  s.put('a.csv', '1');
  fs.mkdirSync(s.at('bang/2026'), { recursive: true });
  s.put('bang/2026/b.csv', '1');
  s.put('bang/2026/a.csv', '1');
  expect(await next).toBe('bang/2026/a.csv');
});

test('hears of a file that comes back, names it as it was named, and takes other files when asked', async () => {
  const s = await stage('kế hoạch.yaml', 'b.yaml');
  s.put('kế hoạch.yaml', '1');
  s.put('b.yaml', '1');
  await s.watch();
  const gone = s.next();
  fs.rmSync(s.at('kế hoạch.yaml'));
  expect(await gone).toBe('kế hoạch.yaml');
  const back = s.next();
  s.put('kế hoạch.yaml', '2');
  expect(await back).toBe('kế hoạch.yaml');
  const other = s.next();
  s.put('b.yaml', '2');
  expect(await other).toBe('b.yaml');
});

test.skipIf(process.platform === 'win32')('hears of the file behind a link', async () => {
  const s = await stage('lien-ket.yaml');
  fs.mkdirSync(s.at('xa'));
  s.put('xa/that.yaml', '1');
  fs.symlinkSync(s.at('xa/that.yaml'), s.at('lien-ket.yaml'));
  await s.watch();
  const next = s.next();
  s.put('xa/that.yaml', '2');
  expect(await next).toBe('lien-ket.yaml');
});
