import { append, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { createRecall, type Recall } from '../memo.js';
import type { NoiNhan, Plan, Text } from '../plan/plan.js';
import { failureOf, type Origin } from './failure.js';
import type { Fragment, Fragments, Piece } from './fragment.js';
import { Runtime } from './handlebars-runtime.js';
import { helpersOf } from './helpers.js';
import type { ItemView } from './item-view.js';
import { lostTexts } from './lost-texts.js';
import type { TemplateSet } from './template-set.js';
import { viewOf, type TemplatedSection, type ViewMemo } from './view.js';

export type { TemplateSet } from './template-set.js';

/** `memo` serves all variations of a plan. */
export type Renderer = (plan: Plan, memo?: RenderMemo) => Result<Fragments>;

/** What rendering keeps from one variation of a plan to the next. */
export interface RenderMemo extends ViewMemo {
  /** By the first text of what is printed. */
  readonly texts: Recall<Text, Piece>;
  /** With what stands below them. */
  readonly lines: Recall<ItemView, Fragment>;
  readonly recipients: Recall<NoiNhan, Piece>;
}

export const createRenderMemo = (): RenderMemo => ({
  ended: createRecall(), endedTexts: createRecall(), titles: createRecall(), sections: createRecall(), items: createRecall(),
  texts: createRecall(), lines: createRecall(), recipients: createRecall(),
});

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
    const made = (template: string, data: object): Piece => ({ template, html: templates.get(template)?.(data) ?? '' });
    const render = (template: string, data: object): Piece => {
      try {
        const fragment = made(template, data);
        // Ours print all that they are given.
        if (set.own) append(diagnostics, lostTexts(template, data, printed));
        return fragment;
      } catch (error) {
        diagnostics.push(failureOf(error, (error instanceof Error && origins.get(error)) || { template, data }, set));
        return { template, html: '' };
      }
    };
    // What an office's own templates have printed is asked of each document anew.
    const kept = set.own ? undefined : memo;
    const renderTexts = (template: string, texts: Readonly<Record<string, readonly Text[]>>): Piece => {
      const all = Object.values(texts);
      const [first] = all.flat();
      return kept && first ? kept.texts(first, all.flatMap((some) => [some.length, ...some]), () => made(template, texts)) : render(template, texts);
    };
    const { boiCanh, canCu, moDau, ketThuc } = view;
    const body = [
      renderTexts('can-cu', { boiCanh, canCu, moDau }),
      ...view.sections.flatMap((section) => (kept ? lineByLine(section, kept, made) : [render(section.template, section.data)])),
      renderTexts('ket-thuc', { ketThuc }),
    ];
    const { nhan } = view;
    const { noiNhan } = plan;
    const renderRecipients = (data: object): Piece => (kept && noiNhan ? kept.recipients(noiNhan, [], () => made('noi-nhan', data)) : render('noi-nhan', data));
    const recipients = nhan && renderRecipients(nhan);
    const annexes = view.phuLuc.map(({ so, tieuDe, sections }) => [
      render('phu-luc', { so, tieuDe }), ...sections.map((section) => render(section.template, section.data)),
    ]);
    return hasErrors(diagnostics) ? { diagnostics } : { value: { body, annexes, ...(recipients && { recipients }) }, diagnostics };
  };
}

/** A section by our own templates, which print its heading and then each of its lines for itself: one that was printed before is not printed again. */
function lineByLine({ template, data }: TemplatedSection, memo: RenderMemo, made: (template: string, data: object) => Piece): Fragment[] {
  const { so, tieuDe } = data;
  const heading = tieuDe && memo.texts(tieuDe, [template, so], () => made(template, { so, tieuDe, cacY: [] }));
  return [...(heading ? [heading] : []), ...data.cacY.map((line) => memo.lines(line, [], () => linesOf(line, memo, made)))];
}

/** A line of the outline, which is known by its text, and those below it. */
function linesOf(line: ItemView, memo: RenderMemo, made: (template: string, data: object) => Piece): Fragment {
  const { cacY, tieuDe, noiDung, kieu, dau, so, kieuSo, cap } = line;
  const alone = (): Piece => made('cac-y', { cacY: [cacY.length > 0 ? { ...line, cacY: [] } : line] });
  const own = line.laDoan || line.laDanhSo || line.laTieuDe ? memo.texts(tieuDe ?? noiDung, [noiDung, kieu, dau, so, kieuSo, cap], alone) : alone();
  return cacY.length === 0 ? own : { parts: [own, ...cacY.map((below) => memo.lines(below, [], () => linesOf(below, memo, made)))] };
}
