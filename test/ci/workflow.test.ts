import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fences, repositories, root } from './repository.js';

const repository = repositories();

/** GitHub's own parser of workflows. It imports JSON in a way that Node refuses; bundled, it has it inside. */
async function githubParser(): Promise<typeof import('@actions/workflow-parser')> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-workflow-'));
  const outfile = join(folder, 'parser.mjs');
  try {
    await build({ stdin: { contents: "export * from '@actions/workflow-parser';", resolveDir: root }, bundle: true, platform: 'node', format: 'esm', outfile });
    return (await import(pathToFileURL(outfile).href)) as typeof import('@actions/workflow-parser');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await githubParser();

const content = readFileSync(join(root, 'docs/ci/kehoach.yml'), 'utf8');

interface Step {
  readonly run?: string;
  readonly uses?: string;
}
const { steps } = (parse(content) as { jobs: { 'ke-hoach': { steps: Step[] } } }).jobs['ke-hoach'];

describe('the workflow for GitHub', () => {
  test('is one, for GitHub’s own parser', async () => {
    const { context, value } = parseWorkflow({ name: 'kehoach.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const { errors, jobs } = await convertWorkflowTemplate(context, value ?? expect.fail('no workflow'));
    expect(errors ?? []).toEqual([]);
    expect(jobs.flatMap((job) => (job.type === 'job' ? job.steps : []))).toHaveLength(steps.length);
  });

  test('that parser sees what is wrong', () => {
    const wrong = content.replace('hashFiles(', 'hashFles(').replace('runs-on', 'run-on');
    const { context } = parseWorkflow({ name: 'kehoach.yml', content: wrong }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().length).toBeGreaterThan(1);
  });

  test('checks, uploads, compares, builds and keeps, in this order', () => {
    const does = ({ run, uses }: Step): string | undefined =>
      uses?.replace(/@v\d+$/, '') ?? /npm ci|kehoach (?:check|build(?: --check)?)/.exec(run ?? '')?.[0];
    expect(steps.map(does)).toEqual([
      'actions/checkout', 'actions/setup-node', 'npm ci', 'kehoach check', 'github/codeql-action/upload-sarif',
      'kehoach build --check', 'kehoach build', 'actions/upload-artifact',
    ]);
  });
});

const gitlab = (parse(fences('yaml')[0] ?? '') as { 'ke-hoach': { script: string[]; artifacts: { paths: string[]; reports: { junit: string } } } })['ke-hoach'];

/** Every command of both systems but the installation. */
const runs = [...steps.map(({ run }) => run), ...gitlab.script].filter((run): run is string => run !== undefined && run !== 'npm ci');

describe.each(runs.map((run) => ({ run })))('$run', ({ run }) => {
  test('passes where all is well', () => {
    const { shell } = repository();
    expect(shell(run)).toMatchObject({ status: 0 });
  });

  test('fails for a plan with an error, and names it where it is looked for', () => {
    const { shell, edit, path, read } = repository();
    edit('ke-hoach/hoi-nghi.yaml', 'dia_danh:', 'dia_dan:');
    const { status, stdout, stderr } = shell(run);
    expect(status).toBe(1);
    const report = /> (\S+)/.exec(run)?.[1];
    const said = report !== undefined && existsSync(path(report)) ? read(report) : stdout + stderr;
    expect(said).toContain('dia_dan');
    expect(said).toContain('ke-hoach/hoi-nghi.yaml');
  });
});

test('comparing fails for a document that somebody edited, and shows where', () => {
  const { shell, editInWord } = repository();
  editInWord('ke-hoach/truong-hoc.docx', 'KẾ HOẠCH', 'KẾ HOẠCH MỚI');
  const { status, stdout, stderr } = shell(runs.find((run) => run.includes('--check')) ?? '');
  expect(status).toBe(1);
  expect(stdout).toContain('- KẾ HOẠCH[- MỚI-]\n+ KẾ HOẠCH\n');
  expect(stderr).toContain('ke-hoach/hoi-nghi.docx: khớp với ke-hoach/hoi-nghi.yaml.');
});

test('what is kept is what stands beside the plans', () => {
  const { shell, path } = repository();
  shell(runs.find((run) => run.includes('tep-word')) ?? '');
  for (const name of ['hoi-nghi.docx', 'truong-hoc.docx']) {
    expect(readFileSync(path(`tep-word/${name}`))).toEqual(readFileSync(path(`ke-hoach/${name}`)));
  }
  expect(content).toContain('path: tep-word/');
  expect(gitlab.artifacts.paths).toEqual(['tep-word/']);
  expect(gitlab.script.join('\n')).toContain(`> ${gitlab.artifacts.reports.junit}`);
});
