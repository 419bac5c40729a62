import { append, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { createRecall, type Recall } from '../memo.js';
import type { Plan, Text } from '../plan/plan.js';
import { failureOf, type Origin } from './failure.js';
import type { Fragment, Fragments } from './fragment.js';
import { Runtime } from './handlebars-runtime.js';
import { helpersOf } from './helpers.js';
import { lostTexts } from './lost-texts.js';
import type { TemplateSet } from './template-set.js';
import { viewOf, type TemplatedSection, type ViewMemo } from './view.js';

export type { TemplateSet } from './template-set.js';

/** `memo` serves all variations of a plan. */
export type Renderer = (plan: Plan, memo?: RenderMemo) => Result<Fragments>;

/** What rendering keeps from one variation of a plan to the next: its sections. */
export interface RenderMemo extends ViewMemo {
  readonly fragments: Recall<TemplatedSection, Fragment>;
}

export const createRenderMemo = (): RenderMemo => ({ ended: createRecall(), sections: createRecall(), fragments: createRecall() });

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

  return (plan, memo) => {
    const view = viewOf(plan, memo);
    const diagnostics: Diagnostic[] = [];
    printed = new Set();
    const made = (template: string, data: object): Fragment => ({ template, html: templates.get(template)?.(data) ?? '' });
    const render = (template: string, data: object, make = made): Fragment => {
      try {
        const fragment = make(template, data);
        // Ours print all that they are given.
        if (set.own) append(diagnostics, lostTexts(template, data, printed));
        return fragment;
      } catch (error) {
        diagnostics.push(failureOf(error, (error instanceof Error && origins.get(error)) || { template, data }, set));
        return { template, html: '' };
      }
    };
    const renderSection = (section: TemplatedSection): Fragment => render(section.template, section.data, (template, data) =>
      // What an office's own templates have printed is asked of each document anew.
      (memo && !set.own ? memo.fragments(section, [], () => made(template, data)) : made(template, data)));
    const { boiCanh, canCu, moDau, ketThuc } = view;
    const body = [
      render('can-cu', { boiCanh, canCu, moDau }),
      ...view.sections.map(renderSection),
      render('ket-thuc', { ketThuc }),
    ];
    const recipients = view.nhan && render('noi-nhan', view.nhan);
    const annexes = view.phuLuc.map(({ so, tieuDe, sections }) => [
      render('phu-luc', { so, tieuDe }), ...sections.map((section) => render(section.template, section.data)),
    ]);
    return hasErrors(diagnostics) ? { diagnostics } : { value: { body, annexes, ...(recipients && { recipients }) }, diagnostics };
  };
}
