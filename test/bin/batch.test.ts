import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** The built program, with real threads and signals. */
const root = path.resolve(import.meta.dirname, '../..');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-batch-'));
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));
fs.copyFileSync(path.join(root, 'examples/gui-cac-xa/ke-hoach.yaml'), path.join(dir, 'ke-hoach.yaml'));

const HEAD = 'Mã,Loại,Tên,Ngày ký,Giờ,Ngày tổ chức,Địa điểm,Kinh phí,Nguồn,Người ký';
const row = (i: number, day = '10/10/2026'): string => `${String(i).padStart(3, '0')},xã,Xã ${i},05/9/2026,07 giờ,${day},Đồi ${i},1000000,,Nguyễn Văn An`;
const list = (name: string, count: number): void =>
  fs.writeFileSync(path.join(dir, name), [HEAD, ...Array.from({ length: count }, (_, i) => row(i, i % 20 === 7 ? '30/02/2026' : undefined))].join('\n'));

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs `kehoach batch`; `heard` is called once, when it first says how far it has come. */
function run(argv: string[], heard: (kill: (signal: NodeJS.Signals) => void) => void = () => {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'bin/kehoach.js'), 'batch', ...argv], { cwd: dir });
    let err = '';
    let said = false;
    child.stderr.on('data', (data) => {
      err += String(data);
      if (said || !err.includes('Soạn: 10%')) return;
      said = true;
      heard((signal) => child.kill(signal));
    });
    child.on('close', (code) => resolve({ code, err }));
  });
}

/** All files below a folder of `dir`, by path. */
function contents(folder: string): Record<string, string> {
  const names = fs.readdirSync(path.join(dir, folder), { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(dir, folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(dir, folder, name), 'base64')]));
}

const batch = (out: string, ...options: string[]): string[] => ['ke-hoach.yaml', '--data', 'ds.csv', '--out', out, ...options];

describe('kehoach batch, built', () => {
  list('ds.csv', 80);

  test('any number of threads makes the same files and says the same', async () => {
    const [one, three] = await Promise.all([run(batch('mot', '--jobs', '1')), run(batch('ba', '--jobs', '3'))]);
    expect(one.code).toBe(1);
    expect(Object.keys(contents('mot')).length).toBe(77);
    expect(contents('ba')).toEqual(contents('mot'));
    const report = ({ err }: Ended): string => err.replace(/^Soạn: .*\n/gm, '').replace(/^Thư mục .*$/m, '');
    expect(report(three)).toBe(report(one));
    expect(report(one)).toContain('4 hàng (8, 28, 48, 68), cột "Ngày tổ chức" (ds.csv, từ ô F9): Ngày 30/02/2026 không có trong lịch.');
    expect(report(one)).toContain('Hàng lỗi: 8, 28, 48, 68.');
  });

  test.skipIf(process.platform === 'win32').each([['SIGINT', 130], ['SIGTERM', 143]] as const)('%s leaves a folder that the same command goes on with', async (signal, code) => {
    const stopped = await run(batch(signal, '--jobs', '2'), (kill) => kill(signal));
    expect(stopped).toMatchObject({ code, err: expect.stringContaining('Chạy lại đúng lệnh này để làm tiếp.') });
    expect(JSON.parse(fs.readFileSync(path.join(dir, signal, 'kehoach-batch.json'), 'utf8'))).toMatchObject({ list: { rows: 80 } });
    expect((await run(batch(signal))).code).toBe(1);
    expect(contents(signal)).toEqual(contents('mot'));
  });

  test('two runs on one folder: the second says so', async () => {
    let second: Promise<Ended> | undefined;
    const first = run(batch('hai', '--jobs', '1'), () => { second = run(batch('hai')); });
    expect((await first).code).toBe(1);
    const { code, err } = (await second)!;
    // The first may have ended before the second came so far.
    if (code !== 1) expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Một lệnh kehoach khác đang ghi') });
    expect(contents('hai')).toEqual(contents('mot'));
  });
});
