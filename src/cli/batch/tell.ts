import type { Diagnostic } from '../../diagnostic.js';
import { describeBug } from '../bug.js';
import type { Job } from './job.js';
import type { Row } from './survey.js';
import { counted } from './words.js';

/** More stacks than this tell nothing new. */
const STACKS = 3;

/** All that was found about one row: why its document is left alone, or what was found in making it. */
export function findingsOf({ decision, index }: Row, made: ReadonlyMap<number, readonly Diagnostic[]>): readonly Diagnostic[] {
  return decision.do === 'leave' ? [decision.finding] : (made.get(index) ?? []);
}

/** Tells which rows met a bug of ours; `bugs`: the stacks, by the row's index. */
export async function tellBugs({ talk }: Job, rows: readonly Pick<Row, 'info' | 'index'>[], bugs: ReadonlyMap<number, string>): Promise<void> {
  const met = rows.filter(({ index }) => bugs.has(index));
  for (const { index, info } of met.slice(0, STACKS)) {
    await talk.shout(`hàng ${info.number} (${info.key}): ${describeBug(bugs.get(index))}`);
  }
  if (met.length > STACKS) await talk.shout(`… và ${counted(met.length - STACKS)} hàng khác gặp lỗi của kehoach.\n`);
}
