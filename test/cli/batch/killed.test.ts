import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * A real process, killed while it works: SIGKILL right before or after its `KILL_AT`th call that changes anything on
 * disk. Only what makes documents is stood in for.
 */
const ENTRY = `
  import fs from 'node:fs';
  import { batch } from './batch.js';
  import { nodeMachine } from './batch/machine.js';
  import { nodeWorld } from './world.js';
  import { fakeStages } from '../../test/cli/batch/fake-batch-stages.js';
  const [list, at, moment] = process.argv.slice(2);
  let calls = 0;
  const die = () => process.kill(process.pid, 'SIGKILL');
  const watched = (name) => (...args) => {
    calls += 1;
    if (calls === Number(at) && moment === 'before') die();
    const result = fs[name](...args);
    if (calls === Number(at) && moment === 'after') die();
    return result;
  };
  const changing = ['openSync', 'writeFileSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'chmodSync'];
  const world = { ...nodeWorld(), fs: { ...fs, ...Object.fromEntries(changing.map((name) => [name, watched(name)])) } };
  process.exitCode = await batch('ke-hoach.yaml', { data: list, out: 'ra', quiet: true, jobs: '1' }, world, async () => fakeStages(), nodeMachine());
  fs.writeSync(1, 'CALLS ' + calls);
`;

const cli = path.resolve(import.meta.dirname, '../../../src/cli');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-killed-'));
const program = path.join(dir, 'program.mjs');
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

beforeAll(async () => {
  await build({
    stdin: { contents: ENTRY, resolveDir: cli, sourcefile: 'entry.js' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: [path.resolve(cli, '../build.ts')],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = '';" },
  });
});

const KEYS = Array.from({ length: 9 }, (_, i) => (i % 3 === 0 ? `x/k${i}` : `k${i}`));

/** A folder with a plan and two lists: one of before, and one in which rows changed, came and went. */
function scene(name: string): string {
  const cwd = path.join(dir, name);
  fs.mkdirSync(cwd);
  fs.writeFileSync(path.join(cwd, 'ke-hoach.yaml'), 'kế hoạch');
  fs.writeFileSync(path.join(cwd, 'cu.csv'), KEYS.slice(0, 6).map((key) => `${key} cũ`).join('\n'));
  fs.writeFileSync(path.join(cwd, 'moi.csv'), KEYS.map((key, i) => `${key} ${i < 3 ? 'cũ' : 'mới'}`).join('\n'));
  return cwd;
}

function run(cwd: string, list: string, at = 0, moment = ''): Promise<{ code: number | null; signal: string | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, list, String(at), moment], { cwd });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** All that is in the folder, by path. */
function contents(cwd: string): Record<string, string> {
  const ra = path.join(cwd, 'ra');
  const names = fs.readdirSync(ra, { recursive: true, encoding: 'utf8' }).filter((name) => fs.statSync(path.join(ra, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, fs.readFileSync(path.join(ra, name), 'utf8')]));
}

/** Numbers below `below` that are the same in every run. */
function seeded(count: number, below: number): number[] {
  let state = 20260705;
  return Array.from({ length: count }, () => (state = (state * 1103515245 + 12345) % 2147483648) % below);
}

test.skipIf(process.platform === 'win32')('killed at any moment, even twice: the next run leaves every document whole and right, and nothing else', async () => {
  const old = scene('old');
  expect((await run(old, 'cu.csv')).code).toBe(0);
  const whole = path.join(dir, 'whole');
  fs.cpSync(old, whole, { recursive: true });
  const clean = await run(whole, 'moi.csv');
  expect(clean.code).toBe(0);
  const calls = Number(/CALLS (\d+)/.exec(clean.out)?.[1]);
  const expected = contents(whole);
  expect(Object.keys(expected).length).toBe(KEYS.length + 1);

  const moments = seeded(20, calls).map((n, i) => ({ at: n + 1, moment: i % 2 === 0 ? 'before' : 'after', again: i % 4 === 3 }));
  const one = async ({ at, moment, again }: (typeof moments)[number], i: number): Promise<void> => {
    const cwd = path.join(dir, `killed-${i}`);
    fs.cpSync(old, cwd, { recursive: true });
    expect((await run(cwd, 'moi.csv', at, moment)).signal).toBe('SIGKILL');
    // No reader of the folder ever sees half a document.
    for (const [name, text] of Object.entries(contents(cwd))) if (name.endsWith('.docx')) expect(text).toMatch(/^DOCX kế hoạch (cũ|mới)$/);
    if (again) await run(cwd, 'moi.csv', Math.ceil(at / 2), moment);
    const { code, err } = await run(cwd, 'moi.csv');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(contents(cwd)).toEqual(expected);
  };
  for (let i = 0; i < moments.length; i += 2) await Promise.all(moments.slice(i, i + 2).map((moment, j) => one(moment, i + j)));
}, 120_000);
