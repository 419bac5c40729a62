import type { Diagnostic, Mend, Severity } from '../../diagnostic.js';
import { say } from '../messages.js';
import { linesOf, placeOf, type Lines, type Place } from '../place.js';

/** What was found in one file that was asked for. */
export interface Checked {
  /** As the user named it. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The normalised text of every file that a finding may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
}

/** One finding, as the formats for machines tell it. */
export interface FlatFinding {
  readonly file: string;
  /** Lines and columns from 1, columns in code points; the end is exclusive. Missing for a file as a whole. */
  readonly start?: Place;
  readonly end?: Place;
  readonly severity: Severity;
  /** The rule's name, or the code of a fault that no rule stands for. */
  readonly rule: string;
  readonly clause?: string;
  readonly message: string;
  readonly hint?: string;
  readonly mends: readonly (Mend & { readonly start: Place; readonly end: Place })[];
}

/** The findings of all files, by file and place. */
export function flatten(checked: readonly Checked[]): FlatFinding[] {
  return checked.flatMap(({ file, diagnostics, sources }) => {
    const known = new Map<string, Lines>();
    const lines = (name: string): Lines => {
      const found = known.get(name) ?? linesOf(sources.get(name) ?? '');
      known.set(name, found);
      return found;
    };
    return [...diagnostics].sort(byPlace).map((d) => flat(d, file, lines));
  });
}

function flat(d: Diagnostic, file: string, lines: (name: string) => Lines): FlatFinding {
  const { message, hint, rule } = say(d);
  const { span } = d;
  const at = span && lines(span.file);
  const mends = d.code === 'lint.rule' ? (d.facts.mends ?? []) : [];
  return {
    file: span?.file ?? file,
    ...(span && at && { start: placeOf(at, span.start), end: placeOf(at, Math.max(span.start, span.end)) }),
    severity: d.severity,
    rule: rule?.id ?? d.code,
    ...(rule && { clause: rule.clause }),
    message,
    ...(hint !== undefined && { hint }),
    mends: mends.map((mend) => {
      const text = lines(mend.at.file);
      return { ...mend, start: placeOf(text, mend.at.start), end: placeOf(text, mend.at.end) };
    }),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.span?.start ?? 0) - (b.span?.start ?? 0) || (a.span?.end ?? 0) - (b.span?.end ?? 0);
}
