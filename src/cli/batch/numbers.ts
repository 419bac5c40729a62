import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { shownIn, type Folder } from './folder.js';
import type { Ledger } from './ledger.js';
import type { Row } from './survey.js';

/** A row, and what is to be done about it where that is known. */
type Numbered = Pick<Row, 'info'> & Partial<Pick<Row, 'decision'>>;

/**
 * Warnings when documents that were written get another number by counting or none, for somebody may have sent them: rows
 * were put in or taken out, or the run was not told to count. And when one that is left as it is has the number of another.
 * Nothing where no number was counted before.
 */
export function numberWarnings(rows: readonly Numbered[], folder: Folder, ledger: Ledger): Diagnostic[] {
  const before = new Map<string, number>();
  for (const { key, gone, claims } of ledger.values()) {
    // What a run that was cut off has noted comes behind what was written before it.
    const so = claims.find((claim) => claim.so !== undefined)?.so;
    if (!gone && so !== undefined) before.set(key, so);
  }
  const changed = rows.flatMap(({ info: { key, so }, decision }) => {
    const old = before.get(key);
    return old === undefined || old === so || decision?.do === 'leave' ? [] : [{ key, before: old, ...(so !== undefined && { now: so }) }];
  });
  const [first] = changed;
  return [...(first ? [diagnostic('folder.renumbered', 'warning', { ...first, rows: changed.length })] : []), ...taken(rows, folder, before)];
}

/** Documents that are left as they are, with a number that another one has now. */
function taken(rows: readonly Numbered[], folder: Folder, before: ReadonlyMap<string, number>): Diagnostic[] {
  const byNumber = new Map(rows.flatMap(({ info, decision }) => (info.so === undefined || decision?.do === 'leave' ? [] : [[info.so, info]])));
  return rows.flatMap(({ info, decision }) => {
    const so = before.get(info.key);
    const other = decision?.do === 'leave' && so !== undefined ? byNumber.get(so) : undefined;
    return other && so !== undefined ? [diagnostic('folder.same-number', 'warning', { so, path: shownIn(folder, info.file), other: shownIn(folder, other.file) })] : [];
  });
}
