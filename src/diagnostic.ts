/**
 * What every stage says about its input. A diagnostic is data: a stable code, typed facts, a severity and a place.
 * The Vietnamese sentence is made from it in `report/messages.ts`, which does not compile when a code has none.
 */
import type { CompareFacts } from './diagnostic/compare.js';
import type { LintFacts } from './diagnostic/lint.js';
import type { OutputFacts } from './diagnostic/output.js';
import type { PlanFacts } from './diagnostic/plan.js';
import type { ReadFacts } from './diagnostic/read.js';
import type { RenderFacts } from './diagnostic/render.js';
import type { RowsFacts } from './diagnostic/rows.js';
import type { TableFacts } from './diagnostic/table.js';

export type { DocxProblem, WordsMatch } from './diagnostic/compare.js';
export type { Mend } from './diagnostic/lint.js';
export type { Correction, Kind } from './diagnostic/read.js';
export type { TemplateSlip } from './diagnostic/render.js';
export type { CellPlace, NamedRow } from './diagnostic/rows.js';
export type { FileProblem } from './diagnostic/table.js';

/** A stretch of one source file: UTF-16 offsets into its normalised text (NFC, LF, no BOM), `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** `error`: nothing is built. `warning`: built, but look at it. `info`: said once, needs nothing. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code, with the facts that its sentence needs. */
export interface Facts
  extends CompareFacts, LintFacts, OutputFacts, PlanFacts, ReadFacts, RenderFacts, RowsFacts, TableFacts {}

export type Code = keyof Facts;

/** One finding. `span` is missing only where there is no place in a file (no such file, a locked output). */
export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly facts: Facts[C];
    readonly span?: Span;
  };
}[Code];

/** What a stage gives: a value unless an error stands in the way, and all that it found in one pass. */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic of `code`, checked against the facts that the code carries. */
export function diagnostic<C extends Code>(code: C, severity: Severity, facts: Facts[C], span?: Span): Diagnostic {
  return (span ? { code, severity, facts, span } : { code, severity, facts }) as Diagnostic;
}

/** A plan of more bytes is refused unread (`read.too-large`): a hundred times the longest that offices write. */
export const MAX_PLAN_BYTES = 4 * 1024 * 1024;

/** A .docx of more bytes is refused unread: it would hold hundreds of photographs rather than a plan. */
export const MAX_DOCX_BYTES = 64 * 1024 * 1024;

/** Adds all of `lists` to `to`. A spread call would overflow the stack on a file with a hundred thousand faults. */
export function append<T>(to: T[], ...lists: readonly (readonly T[])[]): void {
  for (const list of lists) for (const item of list) to.push(item);
}

/** True when any of `diagnostics` is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
