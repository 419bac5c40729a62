import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { nearest } from '../standard/fold.js';
import { isText, PrintFault } from './helpers.js';
import { spanOf, type Loc } from './place.js';
import { fileOf, type TemplateSet } from './template-set.js';

/** Where an error came up: in which template, and what that was given. */
export interface Origin {
  readonly template: string;
  readonly data: unknown;
}

/** An error of a running template as a finding, with its place: `"x" not defined in [object Object] - 3:5`. */
export function failureOf(error: unknown, { template, data }: Origin, set: TemplateSet): Diagnostic {
  const text = set.sources[template] ?? '';
  const place = (loc: Loc | undefined): Span | undefined => loc && spanOf(text, fileOf(set, template), loc);
  if (error instanceof PrintFault) {
    const span = place(error.loc);
    const name = span ? text.slice(span.start, span.end).replace(/^\{\{~?|~?\}\}$/g, '').trim() : '';
    return diagnostic('template.unprintable', 'error', { template, name, found: error.found }, span);
  }
  // The stack ran out.
  if (error instanceof RangeError) return diagnostic('template.endless', 'error', { template });
  const message = error instanceof Error ? error.message : String(error);
  const span = place(locOf(error));
  const missing = /^"([^"]+)" not defined/.exec(message)?.[1];
  if (missing === undefined) return diagnostic('template.syntax', 'error', { template, problem: 'other', message }, span);
  const known = [...namesIn(data)];
  const near = known.includes(missing) ? undefined : nearest(missing, known);
  const facts = { template, name: missing, ...(near && { nearest: near }), known };
  if (!span) return diagnostic('template.missing-name', 'error', facts);
  // Of a path such as `a.b` the part that is not there.
  const at = text.indexOf(missing, span.start);
  const start = at < 0 ? span.start : at;
  return diagnostic('template.missing-name', 'error', facts, { ...span, start, end: start + missing.length });
}

/** Handlebars' own errors carry their place in this way. */
function locOf(error: unknown): Loc | undefined {
  const { lineNumber, column, endLineNumber, endColumn } = error as Partial<Record<'lineNumber' | 'column' | 'endLineNumber' | 'endColumn', number>>;
  if (lineNumber === undefined || column === undefined) return undefined;
  return { start: { line: lineNumber, column }, end: { line: endLineNumber ?? lineNumber, column: endColumn ?? column + 1 } };
}

/** Every name that a template may ask for in `data`, at any depth. */
function namesIn(data: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(data)) for (const item of data) namesIn(item, names);
  else if (typeof data === 'object' && data !== null && !isText(data)) {
    for (const [name, value] of Object.entries(data)) {
      names.add(name);
      namesIn(value, names);
    }
  }
  return names;
}
