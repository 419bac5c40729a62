import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Runs the command line as a real process, for what fakes cannot show: closed pipes, signals, loaded modules.
 * The stages are stood in for: a plan becomes `DOCX <plan>`.
 */
const ENTRY = `
  import fs from 'node:fs';
  import { main } from './main.js';
  import { nodeWorld } from './world.js';
  const slow = process.env.SLOW === '1';
  const world = nodeWorld();
  const fsyncSync = (descriptor) => {
    fs.fsyncSync(descriptor);
    // Held up in the middle of writing, so that a signal comes exactly here.
    fs.writeSync(2, 'WRITING\\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  };
  const buildPlan = async ({ bytes }) =>
    ({ bytes: Buffer.from('DOCX ' + Buffer.from(bytes)), diagnostics: [], sources: new Map() });
  process.exitCode = await main(
    process.argv.slice(2),
    slow ? { ...world, fs: { ...fs, fsyncSync } } : world,
    async () => ({ buildPlan, inspectDocx: () => 'ours-untouched' }),
  );
`;

/** The texts of new plans, which nothing here asks for. */
const withoutPlans: Plugin = {
  name: 'without-plans',
  setup(bundler) {
    bundler.onResolve({ filter: /^kehoach:plans$/ }, () => ({ path: 'plans', namespace: 'none' }));
    bundler.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export const plans = {};' }));
  },
};

const cliDir = path.resolve(import.meta.dirname, '../../src/cli');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-process-'));
const program = path.join(dir, 'program', 'main.mjs');
afterAll(() => fs.rmSync(dir, { recursive: true, force: true }));

beforeAll(async () => {
  await build({
    stdin: { contents: ENTRY, resolveDir: cliDir, sourcefile: 'entry.js' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The stages are not run here; what they import may not even be built.
    external: [path.resolve(cliDir, '../build.ts')],
    plugins: [withoutPlans],
    // Under a name that no bundled library declares as well.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  /** May close the program's pipes or kill it. */
  readonly meddle?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the program in `dir`. */
function run(argv: string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd: dir, env: { ...process.env, ...options.env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
    options.meddle?.(child);
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

function put(name: string, text: string): void {
  fs.writeFileSync(path.join(dir, name), text);
}

describe('a real process', () => {
  test('builds, and gives stdout and stderr their own', async () => {
    put('a.yaml', 'x');
    const err = 'a.yaml: đã tạo tệp Word.\n';
    expect(await run(['build', 'a.yaml'])).toEqual({ code: 0, signal: null, out: 'a.docx\n', err });
  });

  test('pipes bytes through', async () => {
    expect(await run(['build', '-'], { input: 'kế hoạch' })).toMatchObject({ code: 0, out: 'DOCX kế hoạch' });
  });

  test('pipes more than a pipe holds', async () => {
    const input = 'x'.repeat(1_000_000);
    expect((await run(['build', '-'], { input })).out.length).toBe(input.length + 5);
  });

  test('a missing file is exit 2', async () => {
    expect(await run(['build', 'khong-co.yaml'])).toMatchObject({ code: 2, signal: null, out: '' });
  });

  test('ends quietly when nobody reads stdout', async () => {
    const input = 'x'.repeat(1_000_000);
    const { code, signal, err } = await run(['build', '-'], { input, meddle: (child) => child.stdout?.destroy() });
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
    expect(await run(['--help'], { meddle: (child) => child.stdout?.destroy() })).toMatchObject({ code: 0, err: '' });
  });

  test('goes on building when nobody reads what it says', async () => {
    for (const name of ['p', 'q']) put(`${name}.yaml`, name);
    const { code } = await run(['build', 'p.yaml', 'q.yaml'], {
      meddle: (child) => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      },
    });
    expect(code).toBe(0);
    expect(fs.existsSync(path.join(dir, 'q.docx'))).toBe(true);
  });

  test.skipIf(!fs.existsSync('/dev/full'))('a full disk behind stdout is exit 2, said without a stack', async () => {
    const full = fs.openSync('/dev/full', 'w');
    const ended = await new Promise<Ended>((resolve) => {
      const child = spawn(process.execPath, [program, 'build', '-'], { cwd: dir, stdio: ['pipe', full, 'pipe'] });
      let err = '';
      child.stderr!.on('data', (data) => (err += String(data)));
      child.on('close', (code, signal) => resolve({ code, signal, out: '', err }));
      child.stdin!.end('x');
    });
    fs.closeSync(full);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('Ổ đĩa đã đầy');
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    '%s in the middle of writing: the file is whole, nothing is left beside it, the process dies of the signal',
    async (signal) => {
      const name = `ngat-${signal}`;
      put(`${name}.yaml`, 'mới');
      put(`${name}.docx`, 'DOCX cũ');
      const ended = await run(['build', `${name}.yaml`], {
        env: { SLOW: '1' },
        meddle: (child) => child.stderr?.on('data', (data) => String(data).includes('WRITING') && child.kill(signal)),
      });
      expect(ended.signal).toBe(signal);
      expect(fs.readFileSync(path.join(dir, `${name}.docx`), 'utf8')).toBe('DOCX mới');
      expect(fs.readdirSync(dir).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
  );
});

describe('--watch in a real process', () => {
  /** Runs `kehoach build <name> --watch` in a folder of its own; `said` resolves when stderr has the line. */
  function watching(folder: string) {
    const cwd = path.join(dir, folder);
    fs.mkdirSync(cwd);
    fs.writeFileSync(path.join(cwd, 'a.yaml'), 'một');
    const child = spawn(process.execPath, [program, 'build', 'a.yaml', '--watch'], { cwd });
    let err = '';
    const ears = new Set<() => void>();
    child.stderr.on('data', (data) => {
      err += String(data);
      for (const ear of ears) ear();
    });
    const said = (line: RegExp): Promise<void> =>
      new Promise((resolve) => {
        const listen = (): void => {
          if (line.test(err)) resolve();
        };
        ears.add(listen);
        listen();
      });
    const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal })));
    return { cwd, child, said, ended, err: () => err };
  }

  test('builds again whichever way an editor saves, and ends cleanly on Ctrl-C', async () => {
    const { cwd, child, said, ended, err } = watching('luu');
    const file = (name: string): string => path.join(cwd, name);
    const built = (times: number): Promise<void> => said(new RegExp(`(?:đã tạo tệp Word[\\s\\S]*){${times}}`));
    await said(/Đang theo dõi 1 tệp/);
    fs.writeFileSync(file('a.yaml'), 'hai');
    await built(2);
    fs.writeFileSync(file('tam'), 'ba');
    fs.renameSync(file('tam'), file('a.yaml'));
    await built(3);
    fs.renameSync(file('a.yaml'), file('a.yaml~'));
    fs.writeFileSync(file('a.yaml'), 'bốn');
    fs.rmSync(file('a.yaml~'));
    await built(4);
    fs.rmSync(file('a.yaml'));
    await said(/Không tìm thấy tệp "a\.yaml"/);
    fs.writeFileSync(file('a.yaml'), 'năm');
    await built(5);
    expect(fs.readFileSync(file('a.docx'), 'utf8')).toBe('DOCX năm');
    child.kill('SIGINT');
    expect(await ended).toEqual(process.platform === 'win32' ? { code: null, signal: 'SIGINT' } : { code: 130, signal: null });
    expect(err()).not.toMatch(/\x1b|\n\s+at /);
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.docx', 'a.yaml']);
  });
});

test('help and usage errors load nothing but commander', async () => {
  const { metafile } = await build({
    entryPoints: [path.join(cliDir, 'main.ts')],
    outdir: path.join(dir, 'split'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: [path.resolve(cliDir, '../build.ts')],
    plugins: [withoutPlans],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const outputs = Object.entries(metafile.outputs);
  const loaded = new Set<string>();
  const load = (name: string | undefined): void => {
    const output = outputs.find(([key]) => key === name)?.[1];
    for (const { path: imported, kind, external } of output?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external) loaded.add(imported);
      else load(imported);
    }
  };
  load(outputs.find(([, output]) => output.entryPoint?.endsWith('cli/main.ts'))?.[0]);
  expect([...loaded].filter((name) => !/^node:|^(fs|path)$/.test(name))).toEqual(['commander']);
});
