import { relative, sep } from 'node:path';
import { append, hasErrors } from '../../diagnostic.js';
import { stretches } from '../../report/words.js';
import { handOver } from '../talk.js';
import { MANIFEST, shownIn, type Folder } from './folder.js';
import type { Job } from './job.js';
import { readLedgerFor } from './ledger.js';
import { numberWarnings } from './numbers.js';
import { mostOf } from './prune.js';
import { survey, type Gone } from './survey.js';
import { outdated, tellBugs, tellFindings } from './tell.js';
import { counted, lasted } from './words.js';
import type { WorkFolder } from './work-folder.js';
import { write, type Outcome, type Written } from './write.js';

/** Writes the documents and tells what came of it. Gives the exit code. Throws the system's error. */
export async function runAndTell(job: Job, work: WorkFolder): Promise<number> {
  const { folder, talk, world, stop } = job;
  const ledger = readLedgerFor(job, folder, work.journal, world.fs);
  await talk.report(ledger.diagnostics);
  if (!ledger.value) return 2;
  const { opened, shard, force, stages } = job;
  const inspect = (bytes: Uint8Array) => stages.inspectDocx(bytes);
  const found = await survey({ folder, opened, shard, ledger: ledger.value, force, inspect, stopped: stop.asked }, world);
  if (!found) {
    await talk.tell('Đã dừng theo yêu cầu; chưa thay đổi gì.');
    return stop.code() ?? 0;
  }
  const tooMany = job.prune && !force ? mostOf(folder, found) : [];
  if (tooMany.length > 0) {
    await talk.report(tooMany);
    return 2;
  }
  const written = await write(job, found, ledger.value, work);
  const { outcomes, pruned, bugs } = written;
  const findings = numberWarnings(found.rows, folder, ledger.value);
  for (const outcome of outcomes) append(findings, outcome.findings);
  append(findings, outdated(folder, outcomes.flatMap((outcome) => (outcome.outdated ? [outcome.row] : []))), pruned.diagnostics);
  await tellFindings(job, findings);
  await tellBugs(job, outcomes.map(({ row }) => row), bugs);
  if (pruned.removed.length > 0) await talk.tell(deleted(folder, pruned.removed));
  await talk.tell(closing(job, written, world.clock.now().getTime() - job.begun.getTime()));
  if (!written.finished) return stop.code() ?? 0;
  const faults = await handOver(world, `${shownIn(folder, MANIFEST)}\n`);
  await talk.report(faults);
  if (bugs.size > 0) return 3;
  return hasErrors([...findings, ...faults]) ? 1 : 0;
}

/** Files that were removed are named up to so many. */
const NAMED = 20;

function deleted(folder: Folder, removed: readonly Gone[]): string {
  const names = removed.slice(0, NAMED).map(({ file }) => `  ${shownIn(folder, file)}`);
  const more = removed.length - names.length;
  return ['Đã xóa:', ...names, ...(more > 0 ? [`  và ${counted(more)} tệp khác`] : [])].join('\n');
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join('; ') + (more > 0 ? ` và ${counted(more)} tệp khác` : '');
}

/** Stretches of rows that the end lists. */
const STRETCHES = 20;

function removableWords(removable: readonly Gone[]): string {
  const renamed = removable.filter(({ now }) => now !== undefined).length;
  if (renamed === removable.length) return 'các tệp mang tên cũ';
  const gone = 'văn bản của những hàng không còn trong danh sách';
  return renamed === 0 ? gone : `các tệp mang tên cũ và ${gone}`;
}

/** The table at the end, and how to go on. */
function closing({ folder, prune }: Job, { outcomes, pruned, withheld, finished, kept }: Written, ms: number): string {
  const count = (how: Outcome['how']): number => outcomes.filter((outcome) => outcome.how === how).length;
  const blocked = outcomes.filter(({ how, findings }) => how === 'edited' && hasErrors(findings));
  const failed = outcomes.filter((outcome) => outcome.how === 'failed' || blocked.includes(outcome));
  const backups = outcomes.flatMap(({ backup }) => (backup === undefined ? [] : [shownIn(folder, relative(folder.root, backup).split(sep).join('/'))]));
  const renamed = pruned.left.filter(({ now }) => now !== undefined).length;
  const removable = pruned.left.filter(({ edited }) => !edited);
  const table: readonly (readonly [string, number, boolean?])[] = [
    ['đã ghi', count('written'), true],
    ['không đổi', count('unchanged'), true],
    [blocked.length > 0 ? `lỗi, trong đó ${counted(blocked.length)} giữ bản sửa tay nên chưa cập nhật` : 'lỗi', failed.length, true],
    ['sửa tay, để nguyên', count('edited') - blocked.length],
    ['chưa ghi', count('waiting')],
    ['bản cũ giữ bên cạnh', backups.length],
    ['đã xóa', pruned.removed.length],
    ['tệp mang tên cũ', renamed],
    ['không còn trong danh sách', pruned.left.length - renamed],
  ];
  const lines = table.filter(([, n, always]) => always || n > 0);
  const width = Math.max(...lines.map(([, n]) => counted(n).length));
  return [
    withheld ? 'Có hàng lỗi nên không ghi văn bản nào (--all-or-nothing).' : undefined,
    finished ? undefined : `Đã dừng theo yêu cầu; đã soạn sẵn ${counted(kept)} văn bản chưa ghi. Chạy lại đúng lệnh này để làm tiếp.`,
    `Thư mục ${folder.typed}, ${lasted(ms)}:`,
    ...lines.map(([words, n]) => `  ${counted(n).padStart(width)}  ${words}`),
    backups.length > 0 ? `Bản cũ, đừng gửi cùng: ${listed(backups)}.` : undefined,
    failed.length > 0 ? `Hàng lỗi: ${stretches(failed.map(({ row }) => row.info.number), STRETCHES)}.` : undefined,
    !prune && removable.length > 0 ? `Thêm --prune để xóa ${removableWords(removable)}.` : undefined,
  ].filter((line) => line !== undefined).join('\n');
}
