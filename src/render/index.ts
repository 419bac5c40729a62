import { Runtime } from './handlebars-runtime.js';
import { diagnostic, type Diagnostic, type Result, type Span } from '../diagnostic.js';
import type { Plan } from '../plan/plan.js';
import type { Fragment, Fragments } from './fragment.js';
import { inlineHtml, labelHtml } from './inline-html.js';
import { viewOf } from './view.js';

/** Templates by name, compiled, with their text for messages. */
export interface TemplateSet {
  readonly compiled: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, string>>;
}

export type Renderer = (plan: Plan) => Result<Fragments>;

/** A renderer with these templates; made once, it serves any number of plans. */
export function createRenderer(set: TemplateSet): Renderer {
  const handlebars = Runtime.create();
  handlebars.registerHelper('chu', inlineHtml);
  handlebars.registerHelper('so-kieu', labelHtml);
  const templates = new Map(Object.entries(set.compiled).map(([name, spec]) => [name, handlebars.template(spec as TemplateSpecification)]));
  for (const [name, template] of templates) handlebars.registerPartial(name, template);

  return (plan) => {
    const view = viewOf(plan);
    const diagnostics: Diagnostic[] = [];
    const render = (template: string, data: object): Fragment => {
      try {
        return { template, html: templates.get(template)?.(data) ?? '' };
      } catch (error) {
        diagnostics.push(failure(template, error, set));
        return { template, html: '' };
      }
    };
    const body = [
      render('can-cu', view),
      ...view.sections.map((section) => render(section.template, section.data)),
      render('ket-thuc', view),
    ];
    const recipients = view.nhan && render('noi-nhan', view.nhan);
    const annexes = view.phuLuc.map((annex) => [render('phu-luc', annex), ...annex.sections.map((section) => render(section.template, section.data))]);
    return diagnostics.length > 0 ? { diagnostics } : { value: { body, annexes, ...(recipients && { recipients }) }, diagnostics };
  };
}

/** Handlebars' own words, with the place in the template: `"x" not defined in [object Object] - 3:5`. */
function failure(template: string, error: unknown, set: TemplateSet): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const missing = /^"([^"]+)" not defined/.exec(message)?.[1];
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  const span = lineNumber === undefined ? undefined : spanAt(template, set.sources[template] ?? '', lineNumber, column ?? 0, missing?.length ?? 1);
  return missing
    ? diagnostic('template.missing-name', 'error', { template, name: missing }, span)
    : diagnostic('template.syntax', 'error', { template, message }, span);
}

function spanAt(template: string, text: string, line: number, column: number, length: number): Span {
  const start = text.split('\n').slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0) + column;
  return { file: `templates/${template}.hbs`, start, end: start + length };
}
