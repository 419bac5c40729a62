import type { BatchInput, OpenedBatch } from '../batch/contract.js';
import { diagnostic, hasErrors, type Diagnostic } from '../diagnostic.js';
import type { BatchOptions } from './commands/batch.js';
import { checkDocuments } from './batch/check.js';
import { dryRun } from './batch/dry-run.js';
import { findFolder, type Folder } from './batch/folder.js';
import { readInput } from './batch/input.js';
import { watchForStop, type BatchStages, type Job } from './batch/job.js';
import { planName } from './batch/ledger.js';
import type { Holder } from './batch/lock.js';
import { nodeMachine, type Machine } from './batch/machine.js';
import { settle, type Settled } from './batch/options.js';
import { runAndTell } from './batch/run.js';
import { loadStages } from './batch/stages.js';
import { openWorkFolder, whoWorksIn, type WorkFolder } from './batch/work-folder.js';
import { errnoOf } from './errno.js';
import { exitCodeOf, talkTo, type Talk } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/**
 * `kehoach batch`: one document for each row. Gives the exit code: 0 when every document is what its row asks for, 1
 * when a row has failed, 2 when nothing could be read or written. Throws `UsageError`.
 */
export async function batch(
  plan: string,
  options: BatchOptions,
  world: World,
  load: () => Promise<BatchStages> = loadStages,
  machine: Machine = nodeMachine(),
): Promise<number> {
  const begun = world.clock.now();
  const settled = settle(plan, options, world, machine);
  const talk = talkTo(world, options.quiet ?? false);
  const stop = watchForStop(world);
  const opened = await open(settled, { world, machine, talk, stop, begun, stages: await load() });
  return 'code' in opened ? opened.code : work(jobOf(opened, settled, options), settled);
}

type Surroundings = Pick<Job, 'world' | 'machine' | 'talk' | 'stop' | 'begun' | 'stages'>;
type Opened = Surroundings & { readonly input: BatchInput; readonly opened: OpenedBatch };

/** Reads plan and rows; gives the exit code when they cannot be worked with. */
async function open({ asked, shard }: Settled, around: Surroundings): Promise<Opened | { readonly code: number }> {
  const { stages, talk, world } = around;
  const { value: input, diagnostics, sources } = await readInput(asked, stages, world);
  await talk.report(diagnostics, sources);
  if (!input) return { code: exitCodeOf(diagnostics) };
  const opened = await stages.openBatch(input);
  await talk.report(opened.diagnostics, opened.sources);
  if (hasErrors(opened.diagnostics)) return { code: exitCodeOf(opened.diagnostics) };
  if (shard && opened.diagnostics.some(({ code }) => code === 'rows.no-key')) {
    // By their numbers, rows would move from part to part whenever one is put in or taken out.
    throw new UsageError('--shard cần một cột mà mỗi hàng một khác, để hàng nào luôn thuộc phần ấy.', 'Thêm cột "ma" với mã riêng của từng đơn vị.');
  }
  return { ...around, input, opened };
}

function jobOf(opened: Opened, { jobs, shard }: Settled, options: BatchOptions): Omit<Job, 'folder'> {
  return {
    ...opened,
    jobs,
    shard,
    plan: planName(opened.input.plan.name),
    quiet: options.quiet ?? false,
    force: options.force ?? false,
    prune: options.prune ?? false,
    allOrNothing: options.allOrNothing ?? false,
  };
}

/** Does what was asked for in the folder, if nobody else is at work there. */
async function work(opened: Omit<Job, 'folder'>, { out, mode }: Settled): Promise<number> {
  const { world, machine, talk } = opened;
  let entered: WorkFolder | undefined;
  try {
    const folder = findFolder(out, mode === 'write', world);
    const job = { ...opened, folder };
    const found = mode === 'write' ? openWorkFolder(folder, world, machine) : { holder: whoWorksIn(folder, world.fs, machine) };
    if (!('holder' in found)) {
      entered = found;
      return await runAndTell(job, entered);
    }
    if (found.holder) return await refuse(talk, busy(folder, found.holder, machine));
    return await (mode === 'check' ? checkDocuments(job) : dryRun(job));
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    return await refuse(talk, diagnostic('folder.failed', 'error', { path: out, reason }));
  } finally {
    entered?.leave();
  }
}

async function refuse(talk: Talk, fault: Diagnostic): Promise<number> {
  await talk.report([fault]);
  return 2;
}

function busy({ typed }: Folder, { pid, host }: Holder, machine: Machine): Diagnostic {
  return diagnostic('folder.busy', 'error', { path: typed, pid, host, here: host === machine.host });
}
