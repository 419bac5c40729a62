import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import packageJson from '../../../package.json' with { type: 'json' };
import { manifestLines, type Claim, type Entry } from '../../batch/manifest.js';
import { hasErrors, type Diagnostic } from '../../diagnostic.js';
import type { Old } from './decide.js';
import { MANIFEST } from './folder.js';
import type { Job } from './job.js';
import type { Ledger } from './ledger.js';
import { prepare, type Prepared } from './prepare.js';
import { editedGone, prune, type Pruned } from './prune.js';
import { publisherFor, type Published, type Publisher } from './publish.js';
import type { Row, Survey } from './survey.js';
import { findingsOf, inRow } from './tell.js';
import type { WorkFolder } from './work-folder.js';

/** What became of one row. */
export interface Outcome {
  readonly row: Row;
  readonly how: 'written' | 'unchanged' | 'failed' | 'edited' | 'waiting';
  /** What the row's document was made from, if there is one. */
  readonly claim?: Claim;
  readonly findings: readonly Diagnostic[];
  /** The row has a fault, and a document from before it. */
  readonly outdated?: boolean;
  /** Where an edited document was kept that `--force` replaced. */
  readonly backup?: string;
}

/** All that a run has done. */
export interface Written {
  readonly outcomes: readonly Outcome[];
  readonly pruned: Pruned;
  /** Nothing was put in place because a row has failed, as it was asked for. */
  readonly withheld: boolean;
  /** Not stopped on the way. */
  readonly finished: boolean;
  /** How many documents were made and wait for the next run. */
  readonly kept: number;
  /** The stacks of exceptions, by the row's index. */
  readonly bugs: ReadonlyMap<number, string>;
}

/**
 * Makes all documents, then puts them in their places, and writes down in the manifest what is there. Nothing is put in
 * place before all rows are made. Throws the system's error when no document can be written.
 */
export async function write(job: Job, found: Survey, ledger: Ledger, work: WorkFolder): Promise<Written> {
  const { folder, stop, world } = job;
  const prepared = await prepareOrDrop(job, found.rows, ledger, work);
  const publisher = publisherFor(folder, world);
  const all = job.allOrNothing ? withObstacles(found.rows, prepared, publisher) : prepared;
  const withheld = job.allOrNothing && found.rows.some((row) => all.bugs.has(row.index) || hasErrors(findingsOf(row, all.findings)));
  const put: Put = (file, old) => publisher.put(work.pathOf(file), file, old);
  const outcomes = await publish(found.rows, all, put, () => withheld || stop.asked());
  const finished = withheld || outcomes.every(({ how }) => how !== 'waiting');
  const nothing: Pruned = { removed: [], left: found.gone, diagnostics: editedGone(folder, found.gone) };
  const failed = new Set(outcomes.filter(({ how }) => how === 'failed').map(({ row }) => row.info.file));
  const pruned = job.prune && !withheld && finished ? prune(folder, found.gone, failed, world) : nothing;
  work.replace(join(folder.root, MANIFEST), manifestOf(job, found, outcomes, pruned));
  if (finished) work.clear();
  const kept = finished ? 0 : outcomes.filter(({ row, how }) => how === 'waiting' && prepared.ready.has(row.index)).length;
  return { outcomes, pruned, withheld, finished, kept, bugs: prepared.bugs };
}

async function prepareOrDrop(job: Job, rows: readonly Row[], ledger: Ledger, work: WorkFolder): Promise<Prepared> {
  try {
    return await prepare(job, rows.filter(({ decision }) => decision.do === 'make'), ledger, work);
  } catch (error) {
    // On a full disk, room for others is worth more than what was made so far.
    work.dropKept();
    throw error;
  }
}

/** Finds out beforehand which documents could not be put in place. */
function withObstacles(rows: readonly Row[], prepared: Prepared, publisher: Publisher): Prepared {
  const findings = new Map(prepared.findings);
  for (const { decision, index, info } of rows) {
    const fault = decision.do === 'make' ? publisher.obstacle(info.file, decision.old) : undefined;
    if (fault) findings.set(index, [...(findings.get(index) ?? []), inRow(info, fault)]);
  }
  return { ...prepared, findings };
}

/** Puts what is ready in place, row by row, while it is not `held`. */
async function publish(rows: readonly Row[], prepared: Prepared, put: Put, held: () => boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    outcomes.push(outcomeOf(row, prepared, held() ? undefined : put));
    if (outcomes.length % AT_ONCE === 0) await setImmediate();
  }
  return outcomes;
}

/** How many files are put in place before signals are let in. */
const AT_ONCE = 16;

/** Puts the document that is kept for a file in its place. */
type Put = (file: string, old: Old | undefined) => Published;

function outcomeOf(row: Row, prepared: Prepared, put: Put | undefined): Outcome {
  const { decision, index, info } = row;
  const findings = findingsOf(row, prepared.findings);
  if (decision.do === 'keep') return { row, how: 'unchanged', claim: decision.claim, findings };
  const last = { row, findings, ...(decision.claim && { claim: decision.claim }) };
  if (decision.do === 'leave') return { ...last, how: decision.state };
  if (prepared.bugs.has(index) || hasErrors(findings)) return { ...last, how: 'failed', outdated: decision.old !== undefined };
  const output = prepared.ready.get(index);
  if (output === undefined || !put) return { ...last, how: 'waiting' };
  const claim = { inputs: row.inputs, output };
  if (decision.old?.digest === output) return { row, how: 'unchanged', claim, findings };
  const published = put(info.file, decision.old);
  if ('fault' in published) return { ...last, how: 'failed', findings: [...findings, inRow(info, published.fault)] };
  return { row, how: 'written', claim, findings, ...published };
}

function manifestOf({ plan, shard }: Job, { list }: Survey, outcomes: readonly Outcome[], { left }: Pruned): Iterable<string> {
  const rows = outcomes.map(({ row: { info: { number, key, file, so } }, how, claim }): Entry => ({
    number,
    key,
    file,
    state: how === 'unchanged' ? 'written' : how,
    ...(claim && { made: how === 'written' || how === 'unchanged' ? numbered(claim, so) : claim }),
  }));
  const gone = left.map(({ key, file, claim }): Entry => ({ key, file, state: 'gone', made: claim }));
  return manifestLines({ tool: packageJson.version, plan, list, ...(shard && { shard }), rows: [...rows, ...gone] });
}

/** The claim of a document that has the number `so`; older manifests have none. */
function numbered({ inputs, output }: Claim, so: number | undefined): Claim {
  return { inputs, output, ...(so !== undefined && { so }) };
}
