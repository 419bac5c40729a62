import { append, hasErrors, type Diagnostic, type Result } from '../diagnostic.js';
import { createLayoutMemo, layout, type LayoutMemo } from '../layout/index.js';
import { createLintMemo, lint, RULES, type LintInput, type LintMemo } from '../lint/index.js';
import { createPlanMemo, KNOWN_SECTIONS } from '../plan/index.js';
import type { Plan } from '../plan/plan.js';
import { createRenderer, createRenderMemo, type RenderMemo, type TemplateSet } from '../render/index.js';
import type { SourceText } from '../read/tree.js';
import { placeMarkup } from '../render/place-markup.js';
import { fileOf } from '../render/template-set.js';
import { createShellCache, createWriteMemo, writeDocx, type WriteMemo } from '../write/docx/index.js';
import { usualShells } from '../write/docx/usual-shells.js';
import { instantOf, undatedDay } from './instant.js';
import { readOpened, type Opened, type ReadMemo } from './open.js';
import { createIsTyped } from './typed.js';
import type { BuildOptions, Built, CheckOptions } from './types.js';

export interface StagesOptions extends BuildOptions {
  /** Done to what was read of the tree, the plan and the findings, before anybody else sees it. */
  readonly finish?: <T>(value: T) => T;
  /** Asks only the rules that can stop a document, and counts nothing else. */
  readonly errorsOnly?: boolean;
}

/** The stages behind the reading, with what they keep from one plan to the next. */
export interface Stages {
  /** `found` is what was wrong before; with an error there, the plan is only read. */
  build(opened: Opened, found: readonly Diagnostic[], options: StagesOptions): Promise<Omit<Built, 'sources'>>;
}

/** The templates' texts, by the names of their files. */
export function sourcesOf(templates: TemplateSet): readonly (readonly [string, string])[] {
  return Object.entries(templates.sources).map(([name, text]) => [fileOf(templates, name), text]);
}

/** What all stages keep from one variation of a plan to the next. */
export interface Memos {
  readonly read: ReadMemo;
  readonly lint: LintMemo;
  readonly render: RenderMemo;
  readonly layout: LayoutMemo;
  readonly write: WriteMemo;
}

/** For the variations of a plan with these files. */
export const createMemos = (files: readonly SourceText[]): Memos => ({
  read: { plan: createPlanMemo(), sheets: new Map() }, lint: createLintMemo(), render: createRenderMemo(), layout: createLayoutMemo(), write: createWriteMemo(createIsTyped(files, Object.values(KNOWN_SECTIONS))),
});

/** `memos` only for the variations of one plan; plans that have nothing in common have none. */
export function createStages(templates: TemplateSet, memos?: Memos): Stages {
  const render = createRenderer(templates);
  const shells = createShellCache(usualShells);
  return {
    build: async (opened, before, options) => {
      const read = finished(await readOpened(opened, memos?.read), options);
      const { finish = (findings) => findings } = options;
      // What a rule says may repeat the tree's own texts.
      const ruled = finish(lint(RULES, { ...lintInput(opened, read.value, [...before, ...read.diagnostics], options), errorsOnly: options.errorsOnly ?? false, ...(memos && { memo: memos.lint }) }));
      // Rules would speak of the names of data that is still to come.
      const waits = read.diagnostics.some(({ code }) => code === 'plan.wants-data');
      const found = ruled.filter((d) => (d.severity === 'error' && !waits) || !isCheckOnly(d));
      const unsaid = ruled.filter((d) => d.severity === 'warning' && isCheckOnly(d)).length;
      const plan = hasErrors(found) ? undefined : read.value;
      const take = <T>({ value, diagnostics }: Result<T>): T | undefined => {
        append(found, diagnostics);
        return value;
      };
      const fragments = plan && take(render(plan, memos?.render));
      const model = plan && fragments && take(placed(layout(plan, fragments, instantOf(plan.ngay, options.epoch), memos?.layout), templates));
      const bytes = model && !hasErrors(found) ? await writeDocx(model, shells, memos?.write) : undefined;
      return { ...(bytes && { bytes }), diagnostics: found, unsaid };
    },
  };
}

/** What was read, with `finish` done to it. */
export function finished<T>(read: Result<T>, { finish }: StagesOptions): Result<T> {
  if (!finish) return read;
  return { ...(read.value !== undefined && { value: finish(read.value) }), diagnostics: finish(read.diagnostics) };
}

/** Faults of what templates wrote, each at its place in the template. */
function placed<T>(result: Result<T>, templates: TemplateSet): Result<T> {
  return { ...result, diagnostics: result.diagnostics.map((d) => placeMarkup(d, templates)) };
}

/** What only `check` tells unless it is an error: findings of the rules themselves, and of comments that turn rules off. */
function isCheckOnly({ code }: Diagnostic): boolean {
  return code.startsWith('lint.') && code !== 'lint.adopted';
}

/** What the rules look at. */
export function lintInput(
  { tree, inherited }: Pick<Opened, 'tree' | 'inherited'>, plan: Plan | undefined, found: readonly Diagnostic[], { today, settings, epoch }: CheckOptions & BuildOptions,
): LintInput {
  return { tree, inherited, ...(plan && { plan }), found, today: today ?? undatedDay(epoch), ...(settings && { settings }) };
}
