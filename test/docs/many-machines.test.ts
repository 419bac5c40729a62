import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The examples of docs/nhieu-may.md, run with the built program and a real shell as far as one machine can. */
const root = path.resolve(import.meta.dirname, '../..');
const text = fs.readFileSync(path.join(root, 'docs/nhieu-may.md'), 'utf8');
const fences = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = '', body = '']) => ({ kind, body }));
const shell = fences.filter(({ kind }) => kind === 'sh').map(({ body }) => body);
const [workflow, job] = fences.filter(({ kind }) => kind === 'yaml').map(({ body }) => parse(body) as Record<string, never>);

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-docs-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));
const programs = path.join(scratch, 'bin');
const program = path.join(root, 'bin/kehoach.js');
let cwd = '';

/** What one run over the whole list writes. */
const whole = path.join(scratch, 'whole');

function put(name: string, lines: readonly string[]): void {
  fs.mkdirSync(programs, { recursive: true });
  fs.writeFileSync(path.join(programs, name), `#!/usr/bin/env bash\n${lines.join('\n')}\n`, { mode: 0o755 });
}

function sh(script: string, env: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync('bash', ['-eu', '-c', script], { cwd, encoding: 'utf8', env: { ...process.env, ...env, PATH: `${programs}:${process.env['PATH']}` } });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

/** All files of a folder, by name. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(fs.readdirSync(folder).sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'base64')]));
}

const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') ?? false;

describe.skipIf(process.platform === 'win32')('docs/nhieu-may.md', () => {
  beforeEach(({ task }) => {
    cwd = path.join(scratch, task.id);
    fs.cpSync(path.join(root, 'examples/gui-cac-xa'), cwd, { recursive: true });
    put('npx', [`[ "$1" = kehoach ] || exit 9`, `shift`, `exec "${process.execPath}" "${program}" "$@"`]);
    // As GNU parallel does it, for machines without: each argument behind ::: in the place of {}.
    if (!hasParallel) put('parallel', ['c=(); while [ "$1" != ::: ]; do c+=("$1"); shift; done; shift', 'for a; do "${c[@]//\\{\\}/$a}" & done; wait']);
    if (fs.existsSync(whole)) return;
    execFileSync(process.execPath, [program, 'batch', 'ke-hoach.yaml', '--data', 'cac-xa.xlsx', '--out', whole, '--quiet'], { cwd });
  });

  test('GNU parallel: the parts together are what one run makes', () => {
    sh(shell[0]!);
    expect(contents(path.join(cwd, 'ra'))).toEqual(contents(whole));
    expect(fs.readdirSync(cwd).filter((name) => name.startsWith('phan-')).length).toBe(4);
  });

  test('GitHub Actions: each job of the matrix and the one that joins run what is written', () => {
    const { jobs } = workflow as unknown as { jobs: Record<string, { strategy?: { matrix: { phan: number[] } }; steps: { run?: string; uses?: string }[]; needs?: string }> };
    const steps = (name: string): string[] => jobs[name]!.steps.flatMap(({ run }) => (run && run !== 'npm ci' ? [run] : []));
    const parts = jobs['phan']!.strategy!.matrix.phan;
    for (const part of parts) for (const run of steps('phan')) sh(run.replaceAll('${{ matrix.phan }}', String(part)));
    expect(parts.length).toBe(4);
    expect(jobs['gom']!.needs).toBe('phan');
    for (const run of steps('gom')) sh(run);
    expect(contents(path.join(cwd, 'ra'))).toEqual(contents(whole));
  });

  test('Kubernetes: each pod of the Job runs what is written', () => {
    const { spec } = job as unknown as { spec: { completions: number; template: { spec: { containers: { command: string[] }[] } } } };
    const [, , script = ''] = spec.template.spec.containers[0]!.command;
    for (let index = 0; index < spec.completions; index += 1) sh(script, { JOB_COMPLETION_INDEX: String(index) });
    sh(shell[1]!);
    expect(contents(path.join(cwd, 'ra'))).toEqual(contents(whole));
  });
});

/** What the compiler says of `value` as a `Job` of Kubernetes' own API (kubernetes-types is made from its OpenAPI). */
function faultsOfJob(value: unknown): string[] {
  const file = path.join(root, 'test/docs/job.ts');
  const source = `import type { Job } from 'kubernetes-types/batch/v1.js';\nexport const job: Job = ${JSON.stringify(value)};\n`;
  const options: ts.CompilerOptions = { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023 };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  Object.assign(host, {
    readFile: (name: string) => (name === file ? source : readFile(name)),
    fileExists: (name: string) => name === file || fileExists(name),
    getSourceFile: (name: string, version: ts.ScriptTarget) => {
      const content = name === file ? source : readFile(name);
      return content === undefined ? undefined : ts.createSourceFile(name, content, version);
    },
  });
  const made = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(made).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('the Job is one by Kubernetes\' own types, and these would notice a slip', () => {
  expect(faultsOfJob(job)).toEqual([]);
  const slips = [{ ...(job as object), kind: 'Jobs' }, { ...(job as object), spek: {} }, { ...(job as object), spec: { completions: '4' } }];
  for (const slip of slips) expect(faultsOfJob(slip)).not.toEqual([]);
});

test('the Job is not ended by an exit code that passes: another run may be at work in the folder', () => {
  const { spec } = job as unknown as { spec: { backoffLimit: number; podFailurePolicy: { rules: { action: string; onExitCodes: { values: number[] } }[] } } };
  expect(spec.podFailurePolicy.rules.map(({ action, onExitCodes }) => [action, onExitCodes.values])).toEqual([['FailJob', [1, 3]]]);
  expect(spec.backoffLimit).toBeGreaterThan(0);
});

test('the workflow uses the same versions of actions as that of docs/ci', () => {
  const versions = (workflowText: string): Map<string, string> => new Map([...workflowText.matchAll(/uses: (actions\/[\w-]+)@(v\d+)/g)].map(([, action = '', version = '']) => [action, version]));
  const other = versions(fs.readFileSync(path.join(root, 'docs/ci/kehoach.yml'), 'utf8'));
  for (const [action, version] of versions(text)) if (other.has(action)) expect([action, version]).toEqual([action, other.get(action)]);
});

test('the workflow has the parts that each action asks for', () => {
  const { jobs } = workflow as unknown as { jobs: Record<string, { 'runs-on': string; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }> };
  for (const { 'runs-on': machine, steps } of Object.values(jobs)) {
    expect(machine).toBe('ubuntu-latest');
    for (const { uses, run } of steps) expect([uses, run].filter((part) => part !== undefined).length).toBe(1);
    expect(steps.flatMap(({ uses }) => uses ?? []).every((uses) => /^actions\/(checkout|setup-node|upload-artifact|download-artifact)@v\d+$/.test(uses))).toBe(true);
  }
  expect(JSON.stringify(workflow)).toContain('${{ matrix.phan }}/4');
});
