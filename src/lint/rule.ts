import type { Diagnostic, Mend, Severity, Span } from '../diagnostic.js';
import type { Subject } from './subject.js';

/** What every rule says of itself; its page in docs/quy-tac is made of it. */
export interface RuleWords {
  /** `ND30-` and the name under which the rule is known, such as `ND30-DT05`. Never changes. */
  readonly id: string;
  /** What it asks, as a heading: one phrase without a final stop. */
  readonly title: string;
  /** The clause of the decree it rests on (`Phụ lục I, Phần I, Mục II, khoản 4`), or what else it rests on. */
  readonly clause: string;
  /** `error`: a clause is broken; `warning`: form or strong practice; `info`: worth a look. */
  readonly severity: Severity;
  /** What is asked and why, in one to three plain sentences. */
  readonly description: string;
  /** Fields of a plan as YAML that break the rule, and the same fields as they should be. */
  readonly wrong: string;
  readonly right: string;
}

/** One thing that a rule found. Its sentence ends with a stop; the hint says what to do. */
export interface Finding {
  readonly at: Span;
  readonly message: string;
  readonly hint?: string;
  /** What `--fix` writes: only where the mend is mechanical and cannot change what the plan says. */
  readonly mend?: readonly Mend[];
}

/** A rule that looks at a plan itself. It must not find anything in right text: better silent than wrong. */
export interface CheckingRule extends RuleWords {
  /** True when some of its findings carry a mend. */
  readonly mends?: true;
  /** Diagnostics of the stages that tell the same: where one begins, a finding is left out. */
  readonly toldBy?: (d: Diagnostic) => boolean;
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** A rule that is kept where the plan is read: its findings are diagnostics of those stages. */
export interface AdoptingRule extends RuleWords {
  readonly adopts: (d: Diagnostic) => boolean;
}

export type Rule = CheckingRule | AdoptingRule;
