import { join } from 'node:path';
import { manifestLines, type Claim, type Entry, type Manifest } from '../../batch/manifest.js';
import { diagnostic, hasErrors, type Diagnostic } from '../../diagnostic.js';
import type { FoundPart } from '../batch-merge.js';
import { handOver, type Talk } from '../talk.js';
import type { World } from '../world.js';
import { decide, type Old } from './decide.js';
import { findFolder, MANIFEST, shownIn, spotFinder, type Folder } from './folder.js';
import type { BatchStages } from './job.js';
import { readLedger, type Ledger } from './ledger.js';
import { looker } from './look.js';
import type { Machine } from './machine.js';
import { editedGone } from './prune.js';
import { publisherFor } from './publish.js';
import { goneFrom, type Gone } from './survey.js';
import { counted } from './words.js';
import { openWorkFolder, type WorkFolder } from './work-folder.js';

interface Around extends Pick<BatchStages, 'inspectDocx'> {
  readonly world: World;
  readonly talk: Talk;
  readonly machine: Machine;
  /** Replace also what somebody edited or what is not ours; that is kept beside. */
  readonly force: boolean;
}

/**
 * Copies the documents of all parts to the folder `out`, and writes the joined manifest there, so that it is as if one run
 * had made it. Copies none when one cannot be put in place, as far as that can be seen beforehand. Gives the exit code. Throws the system's error.
 */
export async function gather(out: string, joined: Manifest, parts: readonly FoundPart[], around: Around): Promise<number> {
  const { world, talk, machine } = around;
  const folder = findFolder(out, true, world);
  const work = openWorkFolder(folder, world, machine);
  if ('holder' in work) {
    const { pid, host } = work.holder;
    await talk.report([diagnostic('folder.busy', 'error', { path: out, pid, host, here: host === machine.host })]);
    return 2;
  }
  try {
    const ledger = readLedger({ plan: joined.plan, force: around.force }, folder, work.journal, world.fs);
    await talk.report(ledger.diagnostics);
    if (!ledger.value) return 2;
    const copies = await plan(parts, folder, ledger.value, around);
    await talk.report(copies.flatMap(({ finding }) => finding ?? []));
    const stopped = copies.filter(({ finding }) => finding?.severity === 'error');
    if (stopped.length > 0) {
      await talk.tell(`Chưa gom gì vào thư mục ${out}: ${counted(stopped.length)} trong ${counted(copies.length)} văn bản không ghi được.`);
      return 1;
    }
    const { copied, backups, faults: refused } = copyAll(copies, folder, work, world);
    await talk.report(refused);
    if (refused.length > 0) {
      await talk.tell(`Đã gom ${counted(copied)} văn bản vào thư mục ${out}, còn ${counted(refused.length)} văn bản chưa ghi được; chạy lại lệnh này để làm tiếp.`);
      return 1;
    }
    const asked = joined.rows.map((info) => ({ info, inputs: info.made?.inputs ?? '' }));
    const gone = goneFrom(asked, { folder, ledger: ledger.value }, world);
    work.replace(join(folder.root, MANIFEST), manifestLines(manifestWith(joined, copies, gone)));
    work.clear();
    await talk.report(editedGone(folder, gone));
    await talk.tell(`Đã gom ${counted(copied)} văn bản và sổ vào thư mục ${out}.`);
    if (backups > 0) await talk.tell(`Giữ lại bên cạnh ${counted(backups)} bản cũ đã sửa tay hoặc không do kehoach tạo.`);
    if (gone.length > 0) await talk.tell(`Trong thư mục còn ${counted(gone.length)} văn bản không phần nào có; lệnh batch với --prune sẽ xóa, trừ tệp đã sửa tay.`);
    const faults = await handOver(world, `${shownIn(folder, MANIFEST)}\n`);
    await talk.report(faults);
    return hasErrors(faults) ? 2 : 0;
  } finally {
    work.leave();
  }
}

/** What is to be done about one document; nothing when it is there already. `finding`: why it is left alone. */
interface Copy {
  readonly entry: Entry & { readonly made: Claim };
  readonly source?: () => Uint8Array;
  readonly old?: Old;
  readonly finding?: Diagnostic;
}

/** Looks at the place of every document before the first is put in place. */
async function plan(parts: readonly FoundPart[], to: Folder, ledger: Ledger, { force, world, inspectDocx }: Around): Promise<Copy[]> {
  const copies: Copy[] = [];
  const look = looker(world.fs);
  const target = spotFinder(to, world.fs);
  for (const part of parts) {
    const spotOf = spotFinder(part.folder, world.fs);
    for (const { made, ...row } of part.manifest.rows) {
      if (row.state !== 'written' || !made) continue;
      const entry = { ...row, made };
      const source = look(spotOf(row.file));
      const found = look(target(row.file));
      if (source.is !== 'file') {
        copies.push({ entry, finding: diagnostic('merge.document', 'error', { path: shownIn(part.folder, row.file), problem: 'missing' }) });
        continue;
      }
      if (found.is === 'file' && found.digest === made.output) {
        copies.push({ entry });
        continue;
      }
      const claims = ledger.get(row.file)?.claims ?? [];
      const decision = await decide({ shown: shownIn(to, row.file), inputs: made.inputs, look: found, claims, force, inspect: inspectDocx });
      if (decision.do === 'leave') copies.push({ entry, finding: decision.finding });
      else copies.push({ entry, source: source.read, ...(decision.do === 'make' && decision.old && { old: decision.old }) });
    }
  }
  return copies;
}

function copyAll(copies: readonly Copy[], to: Folder, work: WorkFolder, world: World): { copied: number; backups: number; faults: Diagnostic[] } {
  const publisher = publisherFor(to, world);
  const faults: Diagnostic[] = [];
  let copied = 0;
  let backups = 0;
  for (const { entry, source, old } of copies) {
    if (!source) continue;
    work.keep(entry, source());
    const published = publisher.put(work.pathOf(entry.file), entry.file, old);
    if ('fault' in published) faults.push(published.fault);
    else {
      copied += 1;
      if (published.backup !== undefined) backups += 1;
    }
  }
  return { copied, backups, faults };
}

/** The joined manifest of what is in the folder now: also documents that somebody edited, and those that no part has. */
function manifestWith(joined: Manifest, copies: readonly Copy[], gone: readonly Gone[]): Manifest {
  const edited = new Set(copies.filter(({ finding }) => finding).map(({ entry }) => entry.file));
  const rows = joined.rows.map((row): Entry => (edited.has(row.file) ? { ...row, state: 'edited' } : row));
  return { ...joined, rows: [...rows, ...gone.map(({ key, file, claim }): Entry => ({ key, file, state: 'gone', made: claim }))] };
}
