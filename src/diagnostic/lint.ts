import type { Diagnostic, Span } from '../diagnostic.js';

/** One change of a file that mends a finding: `old`, which stands at `at`, gives way to `text`. */
export interface Mend {
  readonly at: Span;
  readonly old: string;
  readonly text: string;
}

/** What the rules say. */
export interface LintFacts {
  /** What a rule found: it brings its own sentence. */
  'lint.rule': { readonly rule: string; readonly clause: string; readonly message: string; readonly hint?: string; readonly mends?: readonly Mend[] };
  /** What a rule adopts from a stage that keeps it. */
  'lint.adopted': { readonly rule: string; readonly clause: string; readonly found: Diagnostic };
  /** A rule named in a comment or in the settings that there is not. */
  'lint.unknown-rule': { readonly id: string; readonly nearest?: string };
  'lint.unused-ignore': { readonly id: string };
  /** A comment that turns a rule off, typed inside a text of several lines: there it is text and is printed. */
  'lint.ignore-in-text': { readonly comment: string };
  /** A comment that turns a rule off without saying why. */
  'lint.ignore-reason': { readonly id: string };
}
