import { append, hasErrors, type Diagnostic } from '../../diagnostic.js';
import { stretches } from '../../report/words.js';
import { handOver } from '../talk.js';
import { MANIFEST, shownIn } from './folder.js';
import type { Job } from './job.js';
import { readLedgerFor } from './ledger.js';
import { outdated, tellBugs, tellFindings } from './tell.js';
import { counted, lasted } from './words.js';
import type { WorkFolder } from './work-folder.js';
import { write, type Outcome, type Written } from './write.js';

/** Writes the documents and tells what came of it. Gives the exit code. Throws the system's error. */
export async function runAndTell(job: Job, work: WorkFolder): Promise<number> {
  const { folder, talk, world, stop } = job;
  const ledger = readLedgerFor(job.shard, folder, work.journal, world.fs);
  await talk.report(ledger.diagnostics);
  if (!ledger.value) return 2;
  const written = await write(job, ledger.value, work);
  if (!written) {
    await talk.tell('Đã dừng theo yêu cầu; chưa thay đổi gì.');
    return stop.code() ?? 0;
  }
  const { outcomes, pruned, bugs } = written;
  const findings: Diagnostic[] = [];
  for (const outcome of outcomes) append(findings, outcome.findings);
  append(findings, outdated(folder, outcomes.flatMap((outcome) => (outcome.outdated ? [outcome.row] : []))), pruned.diagnostics);
  await tellFindings(job, findings);
  await tellBugs(job, outcomes.map(({ row }) => row), bugs);
  await talk.tell(closing(job, written, world.clock.now().getTime() - job.begun.getTime()));
  if (!written.finished) return stop.code() ?? 0;
  const faults = await handOver(world, `${shownIn(folder, MANIFEST)}\n`);
  await talk.report(faults);
  if (bugs.size > 0) return 3;
  return hasErrors([...findings, ...faults]) ? 1 : 0;
}

/** Stretches of rows that the end lists. */
const STRETCHES = 20;

/** The table at the end, and how to go on. */
function closing({ folder, prune }: Job, { outcomes, pruned, withheld, finished, kept }: Written, ms: number): string {
  const count = (how: Outcome['how']): number => outcomes.filter((outcome) => outcome.how === how).length;
  const failed = outcomes.filter(({ how }) => how === 'failed');
  const backups = outcomes.filter(({ backup }) => backup !== undefined).length;
  const renamed = pruned.left.filter(({ now }) => now !== undefined).length;
  const removable = pruned.left.filter(({ edited }) => !edited);
  const table: readonly (readonly [string, number, boolean?])[] = [
    ['đã ghi', count('written'), true],
    ['không đổi', count('unchanged'), true],
    ['lỗi', failed.length, true],
    ['sửa tay, để nguyên', count('edited')],
    ['chưa ghi', count('waiting')],
    ['bản cũ giữ bên cạnh', backups],
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
    failed.length > 0 ? `Hàng lỗi: ${stretches(failed.map(({ row }) => row.info.number), STRETCHES)}.` : undefined,
    !prune && removable.length > 0 ? `Thêm --prune để xóa ${removable.every(({ now }) => now !== undefined) ? 'các tệp mang tên cũ' : 'các tệp không còn hàng nào ứng với'}.` : undefined,
  ].filter((line) => line !== undefined).join('\n');
}

