import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { RowInfo } from '../../batch/contract.js';
import { describeBug } from '../bug.js';
import { shownIn, type Folder } from './folder.js';
import type { Job } from './job.js';
import type { Row } from './survey.js';
import { counted } from './words.js';

/** More stacks than this tell nothing new. */
const STACKS = 3;

/** The same finding in fewer rows is said for each of them. */
const SEVERAL = 3;

const NONE: readonly Diagnostic[] = [];

/** `fault` as a finding about one row. */
export function inRow({ number, key }: RowInfo, fault: Diagnostic): Diagnostic {
  return diagnostic('rows.row', fault.severity, { row: number, key: key === String(number) ? '' : key, columns: [], fault });
}

/** All that was found about one row: why its document is left alone, or what was found in making it. */
export function findingsOf({ decision, index, info }: Row, made: ReadonlyMap<number, readonly Diagnostic[]>): readonly Diagnostic[] {
  return decision.do === 'leave' ? [inRow(info, decision.finding)] : (made.get(index) ?? NONE);
}

/** A warning that names the documents of rows that have a fault now: they are of an earlier state. */
export function outdated(folder: Folder, rows: readonly Pick<Row, 'info'>[]): Diagnostic[] {
  const paths = rows.map(({ info }) => shownIn(folder, info.file));
  return paths.length > 0 ? [diagnostic('folder.outdated', 'warning', { paths })] : [];
}

/**
 * Tells what was found in rows, in the order given. What is the same in several rows is said once, at the first: a slip
 * of a whole column would else bury all others.
 */
export async function tellFindings({ talk, opened }: Job, findings: readonly Diagnostic[]): Promise<void> {
  const groups = new Map<string, { readonly first: Diagnostic; readonly rows: number[] }>();
  const groupOf = (d: Diagnostic): string | undefined =>
    d.code === 'rows.row' ? JSON.stringify([d.severity, d.span, d.facts.columns, d.facts.fault]) : undefined;
  for (const d of findings) {
    const name = groupOf(d);
    if (name === undefined || d.code !== 'rows.row') continue;
    const group = groups.get(name);
    if (!group) groups.set(name, { first: d, rows: [d.facts.row] });
    else if (group.rows.at(-1) !== d.facts.row) group.rows.push(d.facts.row);
  }
  const said = findings.flatMap((d) => {
    const group = groups.get(groupOf(d) ?? '');
    if (!group || d.code !== 'rows.row' || group.rows.length < SEVERAL) return [d];
    if (group.first !== d) return [];
    const { columns, fault, at } = d.facts;
    return [diagnostic('rows.several', d.severity, { rows: group.rows, columns, fault, ...(at && { at }) }, d.span)];
  });
  await talk.report(said, opened.sources, true);
}

/** Tells which rows met a bug of ours; `bugs`: the stacks, by the row's index. */
export async function tellBugs({ talk }: Job, rows: readonly Pick<Row, 'info' | 'index'>[], bugs: ReadonlyMap<number, string>): Promise<void> {
  const met = rows.filter(({ index }) => bugs.has(index));
  for (const { index, info } of met.slice(0, STACKS)) {
    await talk.shout(`Hàng ${info.number} (${info.key}): ${describeBug(bugs.get(index))}`);
  }
  if (met.length > STACKS) await talk.shout(`… và ${counted(met.length - STACKS)} hàng khác gặp lỗi của kehoach.\n`);
}
