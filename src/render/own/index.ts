import { append, diagnostic, hasErrors, type Diagnostic, type Result } from '../../diagnostic.js';
import { nearest } from '../../standard/fold.js';
import { Handlebars } from '../handlebars-full.js';
import { HELPERS } from '../helpers.js';
import { spanOf } from '../place.js';
import type { TemplateSet } from '../template-set.js';
import { strengthen, type Fault } from './check.js';
import { parseFault, type Source } from './parse-fault.js';

/** `ours` with an office's own templates in the place of those that they are named after; each names one of ours. */
export function replaceTemplates(ours: TemplateSet, own: readonly Source[]): Result<TemplateSet> {
  const known = Object.keys(ours.compiled);
  const diagnostics: Diagnostic[] = [];
  const compiled = { ...ours.compiled };
  const sources = { ...ours.sources };
  const files: Record<string, string> = {};
  for (const source of own) {
    const { template, file, text } = source;
    const { value, diagnostics: found } = compile(source, known);
    append(diagnostics, found);
    compiled[template] = value;
    sources[template] = text;
    files[template] = file;
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: { compiled, sources, own: files }, diagnostics };
}

/** What the runtime's `template()` takes. */
function compile(source: Source, known: readonly string[]): Result<unknown> {
  let ast: hbs.AST.Program;
  try {
    ast = Handlebars.parse(source.text);
  } catch (error) {
    return { diagnostics: [parseFault(error, source)] };
  }
  const faults = strengthen(ast, known);
  if (faults.length > 0) return { diagnostics: faults.map((fault) => tell(fault, source, known)) };
  const code = Handlebars.precompile(ast, { strict: true }) as string;
  // Code that Handlebars made from its own parse of the text, as its `compile` runs it.
  return { value: (new Function(`return ${code}`) as () => unknown)(), diagnostics: [] };
}

function tell({ problem, name, loc }: Fault, { template, file, text }: Source, known: readonly string[]): Diagnostic {
  const span = spanOf(text, file, loc);
  const meant = (names: readonly string[]): { readonly nearest?: string; readonly known: readonly string[] } => {
    const near = nearest(name, names);
    return { ...(near && { nearest: near }), known: names };
  };
  switch (problem) {
    case 'name':
      return diagnostic('template.missing-name', 'error', { template, name, known: [] }, span);
    case 'helper':
      return diagnostic('template.unknown-call', 'error', { template, name, ...meant(HELPERS) }, span);
    case 'partial':
      return diagnostic('template.unknown-partial', 'error', { template, name, ...meant(known) }, span);
    case 'unescaped':
      return diagnostic('template.unescaped', 'error', { template, name }, span);
    case 'argument':
      return diagnostic('template.syntax', 'error', { template, problem: 'argument', opened: name }, span);
  }
}

/** A file among own templates that replaces none of ours (`known`): most likely a slip in its name. */
export function unknownFile(path: string, known: readonly string[]): Diagnostic {
  const near = nearest(path.replace(/^.*[/\\]|\.hbs(\.txt)?$/gi, ''), known);
  return diagnostic('template.unknown-file', 'warning', { path, ...(near && { nearest: `${near}.hbs` }), known: known.map((name) => `${name}.hbs`) });
}
