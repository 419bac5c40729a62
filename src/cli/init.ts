import { dirname, resolve } from 'node:path';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostic.js';
import { givenBy, readOffice, type Answers, type Given, type OfficeFields } from '../init/index.js';
import { say } from '../report/messages.js';
import type { Said } from '../report/said.js';
import type { RuleSetting } from '../config/config.js';
import { besideReader } from './beside.js';
import type { InitOptions } from './commands/init.js';
import { settingsReader } from './config.js';
import { readBytes } from './input.js';
import { interview } from './interview.js';
import { createFiles } from './new-files.js';
import { freeName, officeFor, planPath } from './new-place.js';
import { filesOf, rehearse, schemasFor, tryAnswers, type NewPlan } from './new-plan.js';
import type { LoadPipeline, Pipeline } from './pipeline.js';
import type { Prompts } from './prompts.js';
import { exitCodeOf, handOver, talkTo, type Talk } from './talk.js';
import { shown, UsageError } from './usage.js';
import type { World } from './world.js';

/** The exit code of a program that ended on Ctrl-C. */
const BROKEN_OFF = 130;
/** A plan in the working folder. */
const NEW = 'ke-hoach.yaml';

/** What one run holds ready. */
interface Run {
  readonly world: World;
  readonly talk: Talk;
  readonly pipeline: Pipeline;
  readonly prompts: Prompts | undefined;
  /** How the project wants rules taken. */
  readonly settings: readonly RuleSetting[];
}

/**
 * `kehoach init`: writes a new plan from answers, and a file that keeps those about the office for the next one. Gives the
 * exit code. Throws `UsageError` for answers that are missing or will not do, with nothing written.
 */
export async function init({ output, ...options }: InitOptions, world: World, load: LoadPipeline): Promise<number> {
  const talk = talkTo(world, false);
  const named = output === undefined ? undefined : planPath(output, undefined, world);
  const taken = named === undefined ? [] : takenBy(named, world);
  if (taken.length > 0) return refuse(taken, talk);

  const office = officeFor(named === undefined ? '' : dirname(named), world);
  const pipeline = await load();
  const known = office.exists ? await readOfficeFile(office.path, pipeline, world, talk) : undefined;
  if (typeof known === 'number') return known;

  const project = await settingsReader(world, async () => pipeline)(named ?? NEW);
  if (!project.value) return refuse(project.diagnostics, talk, project.sources);
  const run: Run = { world, talk, pipeline, prompts: await world.prompts(), settings: project.value.rules };
  run.prompts?.begin('Kế hoạch mới. Enter: nhận chữ mờ làm câu trả lời. Ctrl+C: dừng, không ghi gì.');
  if (known?.coQuan) await note(`Cơ quan lấy ở ${office.path}: ${known.coQuan.ten}.`, run);
  const answers = await interview({
    options,
    known: known ? givenBy(known) : {},
    year: world.clock.now().getFullYear(),
    prompts: run.prompts,
    check: (given) => faultOf(given, run),
    note: (line) => note(line, run),
  });
  if (!answers) return brokenOff(talk);
  const path = output === undefined ? await askName(answers, run) : planPath(output, answers.loai, world);
  return path === undefined ? brokenOff(talk) : write({ answers, path, office, known }, run);
}

async function brokenOff(talk: Talk): Promise<number> {
  await talk.shout('Đã dừng, chưa ghi tệp nào.\n');
  return BROKEN_OFF;
}

/** What the office's file says; the exit code when it could not be read, which is said. */
async function readOfficeFile(path: string, { readFields }: Pipeline, world: World, talk: Talk): Promise<OfficeFields | number> {
  const read = readBytes(path, world);
  if ('fault' in read) return refuse([read.fault], talk);
  const { root, diagnostics, sources } = await readFields({ name: path, bytes: read.bytes, readFile: besideReader(path, world) });
  if (hasErrors(diagnostics) || !root) return refuse(diagnostics, talk, sources);
  return readOffice(root);
}

/** What stands in the way of a plan with these answers, as `kehoach build` would say it. */
async function faultOf(given: Given, { settings, pipeline, world }: Run): Promise<Said | undefined> {
  const { diagnostics } = await tryAnswers(given, settings, pipeline, world);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (!first) return undefined;
  // There is no plan yet that a batch could fill.
  return first.code === 'plan.wants-data' ? { ...say(first), hint: 'Trả lời bằng chữ thường; tạo xong kế hoạch thì ghi {{…}} vào tệp, rồi dùng kehoach batch.' } : say(first);
}

/** The plan's path as the user wants it; a free one where nobody can be asked. `undefined` when the user breaks off. */
async function askName({ loai }: Answers, { prompts, world }: Run): Promise<string | undefined> {
  const proposal = freeName('', loai, world);
  for (let typed: string | undefined; prompts; ) {
    const answer = await prompts.line({ ask: 'Tên tệp kế hoạch', proposal, ...(typed !== undefined && { typed }) });
    if (answer === undefined) return undefined;
    typed = answer.trim();
    try {
      const path = planPath(typed, loai, world);
      const [taken] = takenBy(path, world);
      if (!taken) return path;
      prompts.warn(say(taken).message);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      prompts.warn(error.message);
    }
  }
  return proposal;
}

/** Writes the plan, and its office's file where there is none; neither when the plan would not build. */
async function write(plan: NewPlan, run: Run): Promise<number> {
  const { world, talk } = run;
  const files = filesOf(plan, world);
  const built = await rehearse(files, run.settings, run.pipeline, world);
  // Each answer was tried: what is wrong now stands in the office's file.
  if (hasErrors(built.diagnostics)) return refuse(built.diagnostics, talk, built.sources);
  const schemas = await schemasFor(files, plan.office, run.pipeline, world);
  const made = [...schemas, ...(files.office ? [files.office] : []), files.plan];
  const faults = await createFiles(made, world);
  if (faults.length > 0) return refuse(faults, talk);

  if (files.office) await note(`Đã ghi nhớ cơ quan trong ${files.office.path}, dùng cho cả các kế hoạch sau.`, run);
  if (schemas.length > 0) await note(`Đã ghi ${schemas.map(({ path }) => path).join(', ')} để trình soạn thảo như VS Code gợi ý khi gõ.`, run);
  const next = `Đã viết ${plan.path}. Sửa nội dung, rồi tạo văn bản Word: npx kehoach build ${shown(plan.path)}`;
  if (run.prompts) run.prompts.end(next);
  else await talk.tell(next);
  const unsaid = await handOver(world, made.map(({ path }) => `${path}\n`).join(''));
  await talk.report(unsaid);
  return exitCodeOf(unsaid);
}

async function refuse(diagnostics: readonly Diagnostic[], talk: Talk, sources?: ReadonlyMap<string, string>): Promise<number> {
  await talk.report(diagnostics, sources);
  await talk.tell('Chưa viết kế hoạch nào.');
  return exitCodeOf(diagnostics);
}

async function note(line: string, { prompts, talk }: Run): Promise<void> {
  if (prompts) prompts.note(line);
  else await talk.tell(line);
}

function takenBy(path: string, { cwd, fs }: World): Diagnostic[] {
  return fs.existsSync(resolve(cwd, path)) ? [diagnostic('output.exists', 'error', { path })] : [];
}
