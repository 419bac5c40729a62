import { edited, originOf, type Draft } from '../draft.js';
import { linesOf, type Lines } from '../lines.js';
import { examine, type Examination } from '../yaml/examine.js';
import type { Fault } from '../yaml/fault.js';
import { isIdle } from './anatomy.js';
import { blockBelow, listBelow, textBelow, valueToBlock } from './block.js';
import { bracketed, commas, decimal } from './brackets.js';
import { closeQuote, requote } from './close.js';
import { flow, lostBrace } from './flow.js';
import { intoBlock, outlier, reindent } from './indent.js';
import { lostColon, semicolon } from './entries.js';
import { boldKey, colonSpace, hiddenField, missingColon, wideColon } from './keys.js';
import { deepItem, extraDash, missingDash, subList } from './listing.js';
import { quote } from './quote.js';
import { loneQuote, quotedBlock } from './quoted.js';
import { indentOf, nextLine, previousLine, type Proposal, type Repair } from './repair.js';
import { dash, oddGap, oddIndent } from './spaces.js';
import { backIntoBlock } from './stray.js';
import { untag } from './tag.js';

/** The likeliest slips first: where two repairs end a fault equally well, the earlier one is shown. */
const PROPOSALS: readonly Proposal[] = [
  quotedBlock, loneQuote, flow, lostBrace, closeQuote, requote, oddIndent, oddGap, backIntoBlock, wideColon, dash, hiddenField, colonSpace, listBelow, textBelow,
  untag, decimal, commas, bracketed, boldKey, quote, intoBlock, semicolon, missingColon, lostColon, extraDash, missingDash, outlier, deepItem, subList, blockBelow,
  reindent, valueToBlock,
];

/** A text and what YAML says about it. */
export interface State {
  readonly draft: Draft;
  readonly seen: Examination;
}

/** What the search for repairs may still cost, in words of YAML read again. */
export interface Work {
  left: number;
}

/** A repair that ends the fault, and the text with it. */
export interface Mended extends State {
  readonly repair: Repair;
}

/** The faults of `state` that are not in `settled`, by `faultId`. */
export function openFaults({ draft, seen }: State, settled: ReadonlySet<string>): readonly Fault[] {
  return settled.size === 0 ? seen.faults : seen.faults.filter((fault) => !settled.has(faultId(draft, fault)));
}

/** The same for one fault in every draft of a file. */
export function faultId(draft: Draft, fault: Fault): string {
  return `${fault.kind}@${originOf(draft, fault.at)}`;
}

/** The best repair of `fault`, the first open one of `state`: verified by reading the whole text with it. */
export function mend(state: State, fault: Fault, settled: ReadonlySet<string>, work: Work): Mended | undefined {
  const lines = linesOf(state.draft.text);
  const before = openFaults(state, settled);
  const known = new Set(before.map((other) => faultId(state.draft, other)));
  const faultLine = lines.at(fault.at);
  let best: { readonly mended: Mended; readonly open: number } | undefined;
  for (const repair of proposals(lines, faultLine, fault)) {
    const next = attempt(state.draft, repair, work);
    if (!next || !advances(state, next, { lines, line: faultLine, repair }, settled)) continue;
    const mended = { ...next, repair: placed(repair, fault, lines) };
    const open = openFaults(next, settled).length;
    if (repair.sure || (open < before.length && isClear(next, known, settled))) return mended;
    if (!best || open < best.open) best = { mended, open };
  }
  return best?.mended;
}

/** True when every fault that is left was there before: the repair has brought none of its own. */
function isClear(next: State, before: ReadonlySet<string>, settled: ReadonlySet<string>): boolean {
  return openFaults(next, settled).every((fault) => before.has(faultId(next.draft, fault)));
}

/** YAML complains of some tabs on the line before, and of some faults only on the line behind. */
function* proposals(lines: Lines, faulty: number, fault: Fault): Generator<Repair> {
  const line = isIdle(lines.line(faulty)) ? Math.max(faulty, nextLine(lines, faulty)) : faulty;
  yield* oddIndent({ lines, line: nextLine(lines, line), fault });
  for (const proposal of PROPOSALS) yield* proposal({ lines, line, fault });
  const previous = previousLine(lines, line);
  if (previous >= 0) for (const proposal of PROPOSALS) yield* proposal({ lines, line: previous, fault });
}

// A fault is to be seen on the line that the fix changes.
function placed(repair: Repair, fault: Fault, lines: Lines): Repair {
  const at = repair.edits[0]?.at;
  if (at === undefined || lines.at(at) === lines.at((repair.place ?? fault).at)) return repair;
  return { ...repair, place: { at, end: at + 1 } };
}

/** The text without the line of `fault` and what hangs on it, so that the rest can be checked; nothing if that is no help. */
export function withoutLine(state: State, fault: Fault, settled: ReadonlySet<string>, work: Work): State | undefined {
  const lines = linesOf(state.draft.text);
  const line = lines.at(fault.at);
  const indent = indentOf(lines.line(line));
  let last = line;
  while (last + 1 < lines.count && lines.line(last + 1).trim() !== '' && indentOf(lines.line(last + 1)) > indent) last++;
  const repair = { edits: [{ at: lines.start(line), remove: lines.end(last) - lines.start(line), insert: '' }] };
  const next = attempt(state.draft, repair, work);
  return next && advances(state, next, { lines, line, repair }, settled) ? next : undefined;
}

function attempt(draft: Draft, { edits }: Repair, work: Work): State | undefined {
  if (work.left <= 0) return undefined;
  const next = edited(draft, edits);
  const seen = examine(next.text);
  // A text of few words can be long all the same, and every fault costs as much as some words.
  work.left -= seen.lexemes + next.text.length / 16 + seen.faults.length * 8;
  return seen.stop ? undefined : { draft: next, seen };
}

/** True when the first open fault of `next` is past the repaired line, and past all of the repair or one of fewer. */
function advances(
  before: State,
  next: State,
  { lines, line, repair }: { readonly lines: Lines; readonly line: number; readonly repair: Repair },
  settled: ReadonlySet<string>,
): boolean {
  const open = openFaults(next, settled);
  const first = open[0];
  if (!first) return true;
  const at = originOf(next.draft, first.at);
  if (at <= originOf(before.draft, lines.end(line))) return false;
  const last = repair.edits.at(-1)?.at ?? 0;
  return at > originOf(before.draft, lines.end(lines.at(last))) || open.length < openFaults(before, settled).length;
}
