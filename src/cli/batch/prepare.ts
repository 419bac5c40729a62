import { setImmediate } from 'node:timers/promises';
import { makeRows } from '../../batch/pool.js';
import type { Made } from '../../batch/make.js';
import { hasErrors, type Diagnostic } from '../../diagnostic.js';
import type { Job } from './job.js';
import type { Ledger } from './ledger.js';
import { progressOf } from './progress.js';
import type { Row } from './survey.js';
import type { WorkFolder } from './work-folder.js';

/** What was found in rows, and their documents that are made but not yet in place. By the row's index. */
export interface Prepared {
  /** The digest of each document. */
  readonly ready: ReadonlyMap<number, string>;
  readonly findings: ReadonlyMap<number, readonly Diagnostic[]>;
  /** The stacks of exceptions. */
  readonly bugs: ReadonlyMap<number, string>;
}

/** How many files are looked at before signals are let in. */
const AT_ONCE = 64;

/** Makes the documents of `rows` and keeps them; those that an earlier run left ready are taken as they are. */
export async function prepare(job: Job, rows: readonly Row[], ledger: Ledger, work: WorkFolder): Promise<Prepared> {
  const ready = new Map<number, string>();
  for (const { index, inputs, info: { file } } of rows) {
    if (job.stop.asked()) break;
    const claim = ledger.get(file)?.claims.findLast((one) => one.inputs === inputs);
    if (!claim || !work.holds(file, claim)) continue;
    ready.set(index, claim.output);
    if (ready.size % AT_ONCE === 0) await setImmediate();
  }
  const rest = rows.filter(({ index }) => !ready.has(index));
  const byIndex = new Map(rest.map((row) => [row.index, row]));
  const { findings, bugs } = await make(job, 'Soạn', rest, (index, { document }) => {
    const row = byIndex.get(index);
    if (!document || !row) return;
    const { number, key, file, so } = row.info;
    work.keep({ number, key, file, state: 'waiting', made: { inputs: row.inputs, output: document.digest, ...(so !== undefined && { so }) } }, document.bytes);
    ready.set(index, document.digest);
  });
  return { ready, findings, bugs };
}

/** Makes the documents of `rows` on all threads, showing how it goes, and gathers what was found in them. */
export async function make(
  job: Job,
  verb: string,
  rows: readonly Pick<Row, 'index'>[],
  take: (index: number, made: Made) => void,
): Promise<Pick<Prepared, 'findings' | 'bugs'>> {
  const { input, opened, jobs, machine, stop } = job;
  const findings = new Map<number, readonly Diagnostic[]>();
  const bugs = new Map<number, string>();
  const progress = progressOf(job, rows.length, verb);
  try {
    await makeRows(input, opened, machine.startHelper, {
      indices: rows.map(({ index }) => index),
      jobs,
      stopped: stop.asked,
      take: (index, made) => {
        if (made.diagnostics.length > 0) findings.set(index, made.diagnostics);
        if (made.bug !== undefined) bugs.set(index, made.bug);
        take(index, made);
        progress.step(made.bug !== undefined || hasErrors(made.diagnostics));
      },
    });
  } finally {
    progress.end();
  }
  return { findings, bugs };
}
