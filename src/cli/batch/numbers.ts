import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { Ledger } from './ledger.js';
import type { Row } from './survey.js';

/**
 * A warning when documents that were written get another number by counting, for rows were put in or taken out: somebody
 * may have sent them. Nothing where no number is counted, or none was before.
 */
export function renumbered(rows: readonly Pick<Row, 'info'>[], ledger: Ledger): Diagnostic[] {
  const before = new Map<string, number>();
  for (const { key, gone, claims } of ledger.values()) {
    // What a run that was cut off has noted comes behind what was written before it.
    const so = claims.find((claim) => claim.so !== undefined)?.so;
    if (!gone && so !== undefined) before.set(key, so);
  }
  const changed = rows.flatMap(({ info: { key, so } }) => {
    const old = before.get(key);
    return so === undefined || old === undefined || old === so ? [] : [{ key, before: old, now: so }];
  });
  const [first] = changed;
  return first ? [diagnostic('folder.renumbered', 'warning', { ...first, rows: changed.length })] : [];
}
