import { append, diagnostic, hasErrors, type Diagnostic } from '../../diagnostic.js';
import { partOf } from '../../batch/shard.js';
import { shownIn, spotFinder } from './folder.js';
import type { Job } from './job.js';
import { readLedger } from './ledger.js';
import { looker, type Look } from './look.js';
import { make } from './prepare.js';
import { goneFrom } from './survey.js';
import { inRow, tellBugs, tellFindings } from './tell.js';
import { counted } from './words.js';

/**
 * `--check`: makes every document anew and compares it with the one that is there, byte for byte; believes nothing that
 * the manifest says. Changes nothing. Gives the exit code: 1 when one is missing, differs or was edited. Throws the
 * system's error.
 */
export async function checkDocuments(job: Job): Promise<number> {
  const { folder, opened, shard, stop, talk, world } = job;
  const rows = partOf(opened.rows.map((info, index) => ({ info, index })), shard);
  const spotOf = spotFinder(folder, world.fs);
  const look = looker(world.fs);
  const astray = new Set<number>();
  const { findings, bugs } = await make(job, 'Đối chiếu', rows, (index, { document }) => {
    const file = opened.rows[index]?.file;
    if (!document || file === undefined) return;
    const found = look(spotOf(file));
    if (found.is !== 'file' || found.digest !== document.digest) astray.add(index);
  });
  if (stop.asked()) return stop.code() ?? 0;

  const all: Diagnostic[] = [];
  for (const { info, index } of rows) {
    append(all, findings.get(index) ?? []);
    if (astray.has(index)) all.push(inRow(info, await compare(job, info.file, look(spotOf(info.file)))));
  }
  const ledger = readLedger(folder, [], world.fs);
  const gone = ledger.value ? goneFrom(rows.map(({ info }) => info.file), { folder, ledger: ledger.value }, world) : [];
  // A run with --prune would remove them.
  const severity = job.prune ? 'error' : 'warning';
  append(all, ledger.diagnostics, gone.map(({ file }) => diagnostic('folder.gone', severity, { path: shownIn(folder, file) })));
  await tellFindings(job, all);
  await tellBugs(job, rows, bugs);
  const same = rows.length - new Set([...astray, ...bugs.keys(), ...[...findings].filter(([, found]) => hasErrors(found)).map(([index]) => index)]).size;
  await talk.tell(`Khớp ${counted(same)}/${counted(rows.length)} văn bản.`);
  if (bugs.size > 0) return 3;
  return hasErrors(all) ? 1 : 0;
}

/** How the document in the place of `file` differs from the one that its row gives. */
async function compare({ folder, stages }: Job, file: string, look: Look): Promise<Diagnostic> {
  const path = shownIn(folder, file);
  switch (look.is) {
    case 'missing':
      return diagnostic('folder.missing', 'error', { path });
    case 'outside':
    case 'blocked':
    case 'link':
    case 'directory':
      return diagnostic('folder.not-a-place', 'error', { path, problem: look.is });
    case 'unreadable':
      return diagnostic('folder.row-file', 'error', { path, reason: look.reason });
    case 'file': {
      const origin = await stages.inspectDocx(look.read());
      if (origin === 'ours-untouched') return diagnostic('folder.differs', 'error', { path });
      return diagnostic(origin === 'foreign' ? 'folder.foreign' : 'folder.edited', 'error', { path, outdated: true });
    }
  }
}
