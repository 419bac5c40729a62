import { inputsOf } from '../../batch/digests.js';
import { makeRow } from '../../batch/make.js';
import { partOf } from '../../batch/shard.js';
import { append, diagnostic, hasErrors, type Diagnostic } from '../../diagnostic.js';
import { shownIn, spotFinder } from './folder.js';
import type { Job } from './job.js';
import { readLedgerFor, type Ledger } from './ledger.js';
import { looker, type Look } from './look.js';
import { numberWarnings } from './numbers.js';
import { make } from './prepare.js';
import { editedGone, shownGone } from './prune.js';
import { goneFrom, type Row } from './survey.js';
import { inRow, outdated, tellBugs, tellFindings } from './tell.js';
import { counted } from './words.js';

/** Of so many documents the difference is shown; the others are named. */
const SHOWN = 20;

/**
 * `--check`: makes every document anew and compares it with the one that is there, byte for byte; takes no
 * document for right because the manifest says so. Changes nothing. Gives the exit code: 1 when one is missing, differs or
 * was edited, or a Word file is there that no row asks for. Throws the system's error.
 */
export async function checkDocuments(job: Job): Promise<number> {
  const { folder, opened, shard, stop, talk, world } = job;
  const ledger = readLedgerFor(job, folder, [], world.fs);
  await talk.report(ledger.diagnostics);
  if (!ledger.value) return 2;
  const rows = partOf(opened.rows.map((info, index) => ({ info, index })), shard);
  const spotOf = spotFinder(folder, world.fs);
  const look = looker(world.fs);
  const astray = new Map<number, Look['is']>();
  const { findings, bugs } = await make(job, 'Đối chiếu', rows, (index, { document }) => {
    const file = opened.rows[index]?.file;
    if (!document || file === undefined) return;
    const found = look(spotOf(file));
    if (found.is !== 'file' || found.digest !== document.digest) astray.set(index, found.is);
  });
  if (stop.asked()) return stop.code() ?? 0;

  const all: Diagnostic[] = [];
  for (const { index } of rows) append(all, findings.get(index) ?? []);
  const failed = rows.filter(({ index }) => bugs.has(index) || hasErrors(findings.get(index) ?? []));
  append(all, outdated(folder, failed.filter(({ info }) => look(spotOf(info.file)).is === 'file')));
  const gone = goneFaults(job, ledger.value, rows);
  append(all, gone);
  const strange = strangeFiles(job, ledger.value, rows);
  if (strange.length > 0) all.push(diagnostic('folder.strange', 'error', { paths: strange }));
  append(all, numberWarnings(rows, folder, ledger.value));
  const extra = gone.length + strange.length;
  await tellFindings(job, all);
  await tellBugs(job, rows, bugs);
  await tellAstray(job, rows, astray);
  await talk.tell(`Khớp ${counted(rows.length - failed.length - astray.size)}/${counted(rows.length)} văn bản${extra > 0 ? `, thừa ${counted(extra)} tệp` : ''}.`);
  if (bugs.size > 0) return 3;
  return astray.size > 0 || hasErrors(all) ? 1 : 0;
}

type Place = Pick<Row, 'info' | 'index'>;

/** Files of ours that no row asks for: one of them may be sent with the others. */
function goneFaults({ folder, opened, world }: Job, ledger: Ledger, rows: readonly Place[]): Diagnostic[] {
  const asked = rows.map(({ info }) => ({ info, inputs: inputsOf(opened, info) }));
  const gone = goneFrom(asked, { folder, ledger }, world);
  const untouched = gone.filter(({ edited }) => !edited);
  return [...untouched.map((one) => diagnostic('folder.gone', 'error', shownGone(folder, one))), ...editedGone(folder, gone, 'error')];
}

/** Word files beside the documents that the folder's ledger does not know, such as old ones that were kept. */
function strangeFiles({ folder, world }: Job, ledger: Ledger, rows: readonly Place[]): string[] {
  const known = new Set([...ledger.keys(), ...rows.map(({ info }) => info.file)].map((file) => file.normalize('NFC').toLowerCase()));
  const isStrange = (name: string): boolean => /\.docx?$/i.test(name) && !name.startsWith('~$') && !known.has(name.normalize('NFC').toLowerCase());
  return world.fs.existsSync(folder.root) ? world.fs.readdirSync(folder.root).filter(isStrange).sort().map((name) => shownIn(folder, name)) : [];
}

/** Tells how documents differ from what their rows give: of the first ones in full, of the others which they are. */
async function tellAstray(job: Job, rows: readonly Place[], astray: ReadonlyMap<number, Look['is']>): Promise<void> {
  const { folder, talk } = job;
  const places = rows.filter(({ index }) => astray.has(index));
  for (const place of places.slice(0, SHOWN)) await tellOne(job, place, astray.get(place.index) ?? 'file');
  if (places.length <= SHOWN) return;
  const names = places.slice(SHOWN).map(({ info }) => `  ${shownIn(folder, info.file)} (hàng ${info.number})\n`);
  await talk.shout(`Còn ${counted(names.length)} văn bản nữa thiếu, không khớp hoặc đã sửa tay:\n${names.join('')}`);
}

async function tellOne({ folder, input, opened, stages, talk, world }: Job, { index, info }: Place, is: Look['is']): Promise<void> {
  const target = shownIn(folder, info.file);
  if (is === 'outside' || is === 'blocked' || is === 'link' || is === 'directory') {
    await talk.report([inRow(info, diagnostic('folder.not-a-place', 'error', { path: target, problem: is }))]);
    return;
  }
  // Made once more: kept from the first time, thousands of documents would fill the memory.
  const { document } = await makeRow(opened, index);
  if (!document) throw new Error(`row ${info.number} was made, and cannot be made again`);
  const { verify } = await import('../verify.js');
  await verify({ plan: `${input.plan.name}, hàng ${info.number}`, row: info.number, target, bytes: document.bytes }, talk, stages.inspectDocx, world);
}
