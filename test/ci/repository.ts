import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const root = resolve(import.meta.dirname, '../..');
const program = join(root, 'bin/kehoach.js');

/** docs/ci.md and what it tells people to copy. */
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');

/** The parts of docs/ci.md in `language`, in order. */
export function fences(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text ?? '');
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A store of plans with their Word files as docs/ci.md describes it, and the built program in it; gone after the test. */
export interface Repository {
  readonly folder: string;
  /** Runs a script as GitHub and GitLab do. */
  shell(script: string): Ended;
  git(...argv: string[]): Ended;
  path(name: string): string;
  read(name: string): string;
  edit(name: string, from: string, to: string): void;
  /** What Word does when somebody changes a word and saves. */
  editInWord(name: string, from: string, to: string): void;
}

/** Git with settings of its own: those of the machine are no part of a test. */
const GIT = {
  NO_COLOR: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Makes stores for the tests of the file that calls it, each a copy of one that is made before the first and goes after the last. */
export function repositories(): () => Repository {
  const model = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-ci-model-'));
  beforeAll(() => makeModel(model));
  afterAll(() => rmSync(model, { recursive: true, force: true }));
  return () => copyOf(model);
}

/** The plans of a store, their documents, and in `bin/` what `npm ci` would leave. */
function makeModel(model: string): void {
  mkdirSync(join(model, 'node_modules/.bin'), { recursive: true });
  for (const name of ['npm', 'tmp', 'ke-hoach']) mkdirSync(join(model, name));
  symlinkSync(program, join(model, 'node_modules/.bin/kehoach'));
  // npx runs what stands there, too, but takes a second or more to find it.
  writeFileSync(join(model, 'npm/npx'), '#!/bin/sh\nexec "node_modules/.bin/$@"\n', { mode: 0o755 });
  writeFileSync(join(model, '.gitignore'), 'node_modules/\nnpm/\ntmp/\ntep-word/\nkehoach.sarif\nkehoach.xml\n');
  const plans = ['hoi-nghi', 'truong-hoc'].map((name) => join(model, `ke-hoach/${name}.yaml`));
  for (const plan of plans) cpSync(join(root, 'examples', basename(plan)), plan);
  // What `init` makes, with its file of the office, and what else docs/ci.md says a store may have.
  const office = ['--co-quan', 'Sở Y tế', '--chu-quan', 'UBND tỉnh Lâm Đồng', '--chuc-vu', 'Phó Giám đốc', '--loai', 'kiem-tra'];
  execFileSync(process.execPath, [program, 'init', ...office, '-o', 'ke-hoach/kiem-tra.yaml'], { cwd: model, stdio: 'ignore' });
  writeFileSync(join(model, 'kehoach.config.yaml'), 'quy_tac: { ND30-LG03: tắt }\n');
  cpSync(join(root, 'examples/gui-cac-xa'), join(model, 'gui-cac-xa'), { recursive: true });
  execFileSync(process.execPath, [program, 'build', '-q', ...plans, join(model, 'ke-hoach/kiem-tra.yaml')]);
}

function copyOf(model: string): Repository {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kehoach-ci-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (command: string, argv: readonly string[]): Ended => spawnSync(command, argv, { cwd: folder, env: { ...process.env, ...GIT, PATH: `${join(model, 'npm')}:${process.env['PATH']}`, TMPDIR: join(folder, 'tmp') }, encoding: 'utf8' });
  const path = (name: string): string => join(folder, name);
  const self: Repository = {
    folder,
    path,
    shell: (script) => run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script]),
    git: (...argv) => run('git', argv),
    read: (name) => readFileSync(path(name), 'utf8'),
    edit: (name, from, to) => writeFileSync(path(name), changed(self.read(name), from, to)),
    editInWord: (name, from, to) => {
      const parts = unzipSync(readFileSync(path(name)));
      const xml = changed(strFromU8(parts['word/document.xml'] as Uint8Array), from, to);
      writeFileSync(path(name), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
    },
  };
  cpSync(model, folder, { recursive: true, verbatimSymlinks: true });
  return self;
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, to);
}
