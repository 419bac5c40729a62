import { append, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import type { Plan, Text } from '../plan/plan.js';
import { failureOf, type Origin } from './failure.js';
import type { Fragment, Fragments } from './fragment.js';
import { Runtime } from './handlebars-runtime.js';
import { helpersOf } from './helpers.js';
import { lostTexts } from './lost-texts.js';
import type { TemplateSet } from './template-set.js';
import { viewOf } from './view.js';

export type { TemplateSet } from './template-set.js';

export type Renderer = (plan: Plan) => Result<Fragments>;

/** A renderer with these templates; made once, it serves any number of plans. */
export function createRenderer(set: TemplateSet): Renderer {
  const handlebars = Runtime.create();
  handlebars.unregisterHelper('log');
  let printed = new Set<Text>();
  for (const [name, helper] of Object.entries(helpersOf((text) => printed.add(text)))) handlebars.registerHelper(name, helper);

  const origins = new WeakMap<object, Origin>();
  const templates = new Map(Object.entries(set.compiled).map(([template, spec]) => {
    const run = handlebars.template(spec as TemplateSpecification);
    // An error says at which line it came up, but not in which of the templates that called each other.
    const traced: typeof run = (data, options) => {
      try {
        return run(data, options);
      } catch (error) {
        if (error instanceof Error && !origins.has(error)) origins.set(error, { template, data });
        throw error;
      }
    };
    return [template, traced];
  }));
  for (const [name, template] of templates) handlebars.registerPartial(name, template);

  return (plan) => {
    const view = viewOf(plan);
    const diagnostics: Diagnostic[] = [];
    printed = new Set();
    const render = (template: string, data: object): Fragment => {
      try {
        const html = templates.get(template)?.(data) ?? '';
        // Ours print all that they are given.
        if (set.own) append(diagnostics, lostTexts(template, data, printed));
        return { template, html };
      } catch (error) {
        diagnostics.push(failureOf(error, (error instanceof Error && origins.get(error)) || { template, data }, set));
        return { template, html: '' };
      }
    };
    const { boiCanh, canCu, moDau, ketThuc } = view;
    const body = [
      render('can-cu', { boiCanh, canCu, moDau }),
      ...view.sections.map((section) => render(section.template, section.data)),
      render('ket-thuc', { ketThuc }),
    ];
    const recipients = view.nhan && render('noi-nhan', view.nhan);
    const annexes = view.phuLuc.map(({ so, tieuDe, sections }) => [
      render('phu-luc', { so, tieuDe }), ...sections.map((section) => render(section.template, section.data)),
    ]);
    return hasErrors(diagnostics) ? { diagnostics } : { value: { body, annexes, ...(recipients && { recipients }) }, diagnostics };
  };
}
