import { resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostic.js';
import { besideReader } from './beside.js';
import { describeBug } from './bug.js';
import { epochOf } from './epoch.js';
import { readPlanFile, STDIN_NAME } from './input.js';
import { save, signsOf, type Saved } from './output.js';
import type { Built, LoadPipeline } from './pipeline.js';
import type { BuildOptions } from './commands/build.js';
import { showOnce, type Show } from './show.js';
import { stagesReader, type Stages } from './stages.js';
import { exitCodeOf, handOver, placed, talkTo, type Talk } from './talk.js';
import { checkDesk, jobsOf, samePath, type Job } from './targets.js';
import { shown, UsageError } from './usage.js';
import { withoutWildcards } from './wildcards.js';
import { todayOf, type World } from './world.js';

const WAITING = 'Đang đợi kế hoạch gõ từ bàn phím; gõ xong bấm Ctrl+D (Windows: Ctrl+Z, Enter).';

/** What one run of the command holds ready for each of its plans. */
interface Run {
  readonly world: World;
  readonly talk: Talk;
  readonly force: boolean;
  /** Compares what is there instead of writing. */
  readonly check: boolean;
  readonly epoch: { readonly epoch?: number };
  readonly stages: (plan: string) => Promise<Stages>;
  readonly show: Show;
  /** Is told of each file that the result hangs on, by its absolute path. */
  readonly asked?: (path: string) => void;
  /** Prints the path of each Word file to stdout. */
  readonly results: boolean;
}

/**
 * `kehoach build`: builds each plan, whatever becomes of the others, and gives the worst of their exit codes.
 * Throws `UsageError` before anything is read or written.
 */
export async function build(
  typed: readonly string[],
  options: BuildOptions,
  world: World,
  load: LoadPipeline,
): Promise<number> {
  const epoch = epochOf(world.env);
  const check = options.check ?? false;
  if (check && options.force) throw new UsageError('--check không ghi gì, nên không dùng cùng --force.', 'Bỏ một trong hai.');
  const jobs = jobsOf(await withoutWildcards(typed, world), options.output, world);
  if (check && jobs.some(({ target }) => target === '-')) {
    throw new UsageError('--check cần biết tệp Word nào để đối chiếu.', 'Ghi tên tệp Word sau -o, ví dụ: -o ke-hoach.docx');
  }
  checkDesk(jobs, options);
  const talk = talkTo(world, options.quiet ?? false);
  const clash = samePath(jobs, world);
  if (clash) {
    await talk.report([clash]);
    return exitCodeOf([clash]);
  }

  let loaded: ReturnType<LoadPipeline> | undefined;
  const stagesFor = (heard: Talk): Run['stages'] => stagesReader(options.templates, world, () => (loaded ??= load()), heard);
  const show = options.open ? showOnce(world) : async () => [];
  const run: Run = { world, talk, force: options.force ?? false, check, epoch, stages: stagesFor(talk), show, results: true };
  if (options.watch) {
    const { watchAndBuild } = await import('./watch.js');
    // Settings and own templates are read anew each time, too.
    const again = (job: Job, heard: Talk, asked: (path: string) => void) =>
      buildOne(job, { ...run, talk: heard, stages: stagesFor(heard), asked, results: false });
    return watchAndBuild({ jobs, world, talk, quiet: options.quiet ?? false, build: again });
  }
  const codes: number[] = [];
  for (const job of jobs) codes.push(await buildOne(job, run));
  if (jobs.length > 1) {
    const built = codes.filter((code) => code === 0).length;
    await talk.tell(`${check ? 'Khớp' : 'Xong'} ${built}/${jobs.length} kế hoạch${built < jobs.length ? '; xem các lỗi ở trên' : ''}.`);
  }
  return Math.max(...codes);
}

/** Builds one plan and says what came of it; a bug is said, too, and does not stop the plans after it. */
async function buildOne(job: Job, run: Run): Promise<number> {
  const name = job.plan === '-' ? STDIN_NAME : job.plan;
  try {
    const diagnostics = await buildOrThrow(job, run);
    if (hasErrors(diagnostics) && !run.check) await run.talk.tell(`${name}: chưa tạo được tệp Word.`);
    return exitCodeOf(diagnostics);
  } catch (error) {
    await run.talk.shout(`${name}: ${describeBug(error)}`);
    return 3;
  }
}

/** All findings of one plan, already reported. */
async function buildOrThrow({ plan, target }: Job, run: Run): Promise<readonly Diagnostic[]> {
  const { world, talk, force, epoch, stages, show, asked, results } = run;
  asked?.(resolve(world.cwd, plan));
  if (plan === '-' && world.stdin.isTTY) await talk.tell(WAITING);
  const read = await readPlanFile(plan, world);
  if ('fault' in read) {
    await talk.report([read.fault]);
    return [read.fault];
  }

  const under = await stages(plan);
  for (const path of under.files) asked?.(path);
  if (!under.pipeline) return under.diagnostics;
  const { buildPlan, inspectDocx } = under.pipeline;
  const options = { ...epoch, today: todayOf(world), settings: under.settings.value?.rules ?? [] };
  const built = await buildPlan({ ...read, readFile: besideReader(plan, world, asked ? { asked } : {}) }, options);
  const found = built.diagnostics.map((d) => placed(d, read.name));
  await talk.report(found, built.sources);
  if (built.unsaid && !run.check) await talk.tell(`${read.name}: có ${built.unsaid} cảnh báo về thể thức; xem bằng: kehoach check ${shown(plan)}`);
  if (hasErrors(found)) return found;
  const bytes = bytesOf(built);

  if (run.check) {
    const { verify } = await import('./verify.js');
    return [...found, ...(await verify({ plan: read.name, target, bytes }, talk, inspectDocx, world))];
  }
  if (target === '-') {
    const faults = await handOver(world, bytes);
    await talk.report(faults);
    return [...found, ...faults];
  }
  const { value: saved, diagnostics } = await save(target, bytes, { force, inspect: inspectDocx }, world);
  await talk.report(diagnostics);
  if (diagnostics.some(({ code }) => code === 'output.locked')) signsOf(resolve(world.cwd, target)).forEach((sign) => asked?.(sign));
  if (!saved) return [...found, ...diagnostics];
  await talk.tell(`${read.name}: ${newsOf(saved)}`);
  const faults = [...(results ? await handOver(world, `${target}\n`) : []), ...(await show(target))];
  await talk.report(faults);
  return [...found, ...diagnostics, ...faults];
}

function bytesOf({ bytes }: Built): Uint8Array {
  if (!bytes) throw new Error('buildPlan gave neither bytes nor an error');
  return bytes;
}

function newsOf({ how, backup }: Saved): string {
  if (how === 'unchanged') return 'tệp Word đã có sẵn, không thay đổi.';
  return backup === undefined ? 'đã tạo tệp Word.' : `đã tạo tệp Word; bản cũ giữ ở "${backup}".`;
}
