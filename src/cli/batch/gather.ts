import { join } from 'node:path';
import { manifestLines, type Entry, type Manifest } from '../../batch/manifest.js';
import { append, diagnostic, hasErrors, type Diagnostic } from '../../diagnostic.js';
import type { FoundPart } from '../batch-merge.js';
import { handOver, type Talk } from '../talk.js';
import type { World } from '../world.js';
import { decide } from './decide.js';
import { findFolder, MANIFEST, shownIn, spotFinder, type Folder } from './folder.js';
import type { BatchStages } from './job.js';
import { readLedger } from './ledger.js';
import { looker } from './look.js';
import type { Machine } from './machine.js';
import { publisherFor } from './publish.js';
import { counted } from './words.js';
import { openWorkFolder, type WorkFolder } from './work-folder.js';

interface Around extends Pick<BatchStages, 'inspectDocx'> {
  readonly world: World;
  readonly talk: Talk;
  readonly machine: Machine;
}

/**
 * Copies the documents of all parts to the folder `out`, which may be one of them, and writes the joined manifest there,
 * so that it is as if one run had made it. Gives the exit code. Throws the system's error.
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
    const ledger = readLedger(folder, work.journal, world.fs);
    await talk.report(ledger.diagnostics);
    if (!ledger.value) return 2;
    const diagnostics: Diagnostic[] = [];
    let copied = 0;
    for (const part of parts) {
      for (const entry of part.manifest.rows.filter(({ state }) => state === 'written')) {
        const claims = ledger.value.get(entry.file)?.claims ?? [];
        const found = await copy(entry, part.folder, folder, claims, work, around);
        if (found === 'copied') copied += 1;
        else append(diagnostics, found);
      }
    }
    await talk.report(diagnostics);
    if (hasErrors(diagnostics)) return 1;
    work.replace(join(folder.root, MANIFEST), manifestLines(joined));
    work.clear();
    await talk.tell(`Đã gom ${counted(copied)} văn bản và sổ vào thư mục ${out}.`);
    const faults = await handOver(world, `${shownIn(folder, MANIFEST)}\n`);
    await talk.report(faults);
    return hasErrors(faults) ? 2 : 0;
  } finally {
    work.leave();
  }
}

async function copy(
  entry: Entry,
  from: Folder,
  to: Folder,
  claims: readonly NonNullable<Entry['made']>[],
  work: WorkFolder,
  { world, inspectDocx }: Around,
): Promise<'copied' | readonly Diagnostic[]> {
  const { file, made } = entry;
  const lookAt = looker(world.fs);
  const source = lookAt(spotFinder(from, world.fs)(file));
  if (!made || source.is !== 'file') return [diagnostic('merge.document', 'error', { path: shownIn(from, file), problem: 'missing' })];
  const look = lookAt(spotFinder(to, world.fs)(file));
  const question = { shown: shownIn(to, file), inputs: made.inputs, look, claims, force: false };
  if (look.is === 'file' && look.digest === made.output) return [];
  const decision = await decide({ ...question, inspect: inspectDocx });
  if (decision.do === 'leave') return [decision.finding];
  const old = decision.do === 'make' ? decision.old : undefined;
  work.keep({ ...entry, made }, source.read());
  const published = publisherFor(to, world).put(work.pathOf(file), file, old);
  return 'fault' in published ? [published.fault] : 'copied';
}
