import { diagnostic, type Code, type Diagnostic } from '../diagnostic.js';

/** Faults of how a name is written, which no row can mend. */
const OF_THE_PLAN: ReadonlySet<Code> = new Set(['vary.unknown-name', 'vary.unknown-helper', 'vary.syntax']);

/** `faults` of one row's texts, what is wrong with a cell said once wherever the plan has its text. */
export function cellsOnce(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Set<string>();
  return faults.filter(({ code, facts }) => {
    // However the plan writes the name: the cell is empty.
    const text = JSON.stringify([code, code === 'vary.empty' ? { ...facts, helpers: [] } : facts]);
    if (OF_THE_PLAN.has(code)) return true;
    return !said.has(text) && said.add(text);
  });
}

/**
 * What is wrong with the plan whatever the row, of the findings that `check` gives for a row: it is there in the first
 * row, in the last and in the middle, and no text of a row stands at its place. To be said once, and not for each of
 * three thousand rows.
 */
export async function planFaults(rows: number, check: (index: number) => Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  const samples = [...new Set([0, rows >> 1, rows - 1])].filter((index) => index >= 0 && index < rows);
  const [first = [], ...others] = await Promise.all(samples.map(check));
  const everywhere = others.map((found) => new Set(found.map(identity)));
  return first.flatMap((found) => {
    const fault = withoutRow(found);
    const columns = found.code === 'rows.row' ? found.facts.columns.length : 0;
    // What the only row has in common with others nobody knows.
    const inside = fault.code === 'names.fault' ? fault.facts.fault : fault;
    // A cell that is too many is told with its row, however many rows have one.
    const ofTheRow = columns > 0 || inside.code.startsWith('rows.');
    const mayBe = OF_THE_PLAN.has(inside.code) || (!ofTheRow && others.length > 0);
    return mayBe && everywhere.every((keys) => keys.has(identity(found))) ? [fault] : [];
  });
}

/** The same for findings that say the same of the same place, of whichever row. */
export function identity(found: Diagnostic): string {
  const { code, facts, span } = withoutRow(found);
  return JSON.stringify([code, facts, span]);
}

function withoutRow(found: Diagnostic): Diagnostic {
  if (found.code !== 'rows.row') return found;
  const { code, severity, facts } = found.facts.fault;
  return diagnostic(code, severity, facts, found.span);
}
