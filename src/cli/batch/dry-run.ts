import { append, hasErrors, type Diagnostic } from '../../diagnostic.js';
import { handOver } from '../talk.js';
import { shownIn } from './folder.js';
import type { Job } from './job.js';
import { readLedgerFor } from './ledger.js';
import { make } from './prepare.js';
import { numberWarnings } from './numbers.js';
import { editedGone, isRemovable, mostOf } from './prune.js';
import { findingsOf, outdated, tellBugs, tellFindings } from './tell.js';
import { survey } from './survey.js';
import { counted } from './words.js';

const WHY = { new: 'tạo mới', missing: 'tạo lại', changed: 'ghi lại', forced: 'ghi đè' } as const;

/**
 * Checks all rows and says what a run would do, one line on stdout for each file that it would change. Changes nothing.
 * Gives the exit code of such a run, as far as it can be known. Throws the system's error.
 */
export async function dryRun(job: Job): Promise<number> {
  const { folder, opened, shard, force, stages, stop, talk, world } = job;
  const ledger = readLedgerFor(job, folder, [], world.fs);
  await talk.report(ledger.diagnostics);
  if (!ledger.value) return 2;
  const inspect = (bytes: Uint8Array) => stages.inspectDocx(bytes);
  const found = await survey({ folder, opened, shard, ledger: ledger.value, force, inspect, stopped: stop.asked }, world);
  if (!found) return stop.code() ?? 0;
  const toMake = found.rows.filter(({ decision }) => decision.do === 'make');
  const { findings, bugs } = await make(job, 'Kiểm tra', toMake, () => {});
  if (stop.asked()) return stop.code() ?? 0;

  const all: Diagnostic[] = [];
  for (const row of found.rows) append(all, findingsOf(row, findings));
  const failed = new Set(found.rows.filter((row) => bugs.has(row.index) || hasErrors(findingsOf(row, findings))));
  const tooMany = job.prune && !force ? mostOf(folder, found) : [];
  append(all, numberWarnings(found.rows, folder, ledger.value), tooMany);
  append(all, outdated(folder, toMake.filter((row) => failed.has(row) && row.decision.do === 'make' && row.decision.old)), editedGone(folder, found.gone));
  await tellFindings(job, all);
  await tellBugs(job, found.rows, bugs);
  const withheld = job.allOrNothing && failed.size > 0;
  const changes = withheld ? [] : toMake.filter((row) => !failed.has(row));
  const failedFiles = new Set([...failed].map(({ info }) => info.file));
  const removed = job.prune && !withheld ? found.gone.filter((one) => isRemovable(one, failedFiles)) : [];
  const lines = [
    ...changes.map(({ decision, info }) => `${decision.do === 'make' ? WHY[decision.why] : ''}: ${shownIn(folder, info.file)}\n`),
    ...removed.map(({ file }) => `xóa: ${shownIn(folder, file)}\n`),
  ];
  const faults = await handOver(world, lines.join(''));
  await talk.report(faults);
  const rest = found.rows.length - changes.length - failed.size;
  await talk.tell(
    `Nếu chạy thật${tooMany.length > 0 ? ' với --force' : ''}: ghi ${counted(changes.length)}, để nguyên ${counted(rest)}, lỗi ${counted(failed.size)}` +
    `${removed.length > 0 ? `, xóa ${counted(removed.length)}` : ''}. Lần này chưa ghi gì.`,
  );
  if (bugs.size > 0) return 3;
  return hasErrors(faults) || tooMany.length > 0 ? 2 : failed.size > 0 ? 1 : 0;
}
