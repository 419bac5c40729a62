import type { RuleSetting } from './config/config.js';
import { append, hasErrors, type Diagnostic, type Result } from './diagnostic.js';
import { NO_SETTINGS, readConfig, type Config } from './config/index.js';
import { layout } from './layout/index.js';
import { dayOf, lint, RULES, type Day, type LintInput } from './lint/index.js';
import { askedFiles, readPictures, readPlan } from './plan/index.js';
import type { Ngay, Plan } from './plan/plan.js';
import { decode, parse } from './read/index.js';
import { readSheets, type ReadFile, type SheetFile } from './read/sheet/index.js';
import type { SourceText, Tree } from './read/tree.js';
import { createRenderer, type TemplateSet } from './render/index.js';
import { createShellCache, writeDocx } from './write/docx/index.js';
import { usualShells } from './write/docx/usual-shells.js';

export { applyMends, explain, RULES } from './lint/index.js';
export { defaultTemplates } from './render/default-templates.js';
export { inspectDocx } from './write/docx/index.js';

export interface Input {
  /** What messages call the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads the files that the plan names, from the plan's folder; without it there are none. */
  readonly readFile?: ReadFile;
}

export interface CheckOptions {
  /** What a draft without a date counts as, `yyyymmdd`. Without it, the day of `epoch` or the decree's own. */
  readonly today?: Day;
  /** How the project wants rules taken. */
  readonly settings?: readonly RuleSetting[];
}

export interface BuildOptions extends CheckOptions {
  /** Seconds since 1970 that a document without a whole date of its own is dated (`SOURCE_DATE_EPOCH`). */
  readonly epoch?: number;
}

export interface Built {
  /** The Word file; missing exactly when `diagnostics` has an error. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** How many warnings of rules `checkPlan` would give beside these. */
  readonly unsaid?: number;
  /** The text of every file that a diagnostic may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
}

export type Build = (input: Input, options?: BuildOptions) => Promise<Built>;

/** The way from a plan's bytes to a document's, with these templates. Keep it for as many plans as there are. */
export function createBuild(templates: TemplateSet): Build {
  const stages = createStages(templates);
  return async (input, options = {}) => {
    const source = decode(input.name, input.bytes);
    // A file with faults of YAML is read on as if they were mended, so that one run tells all that is wrong.
    const tree = source.value ? parse(source.value) : { diagnostics: [] };
    const found = [...source.diagnostics];
    append(found, tree.diagnostics);
    const built = tree.value ? await stages.build(tree.value, found, input.readFile, options) : { diagnostics: found };
    return { ...built, sources: sourcesOf(templates, source.value) };
  };
}

/**
 * All that is wrong with a plan, as it is read and by the rules. A finding that breaks a clause carries the rule's name,
 * whichever stage found it.
 */
export async function checkPlan(input: Input, options: CheckOptions = {}): Promise<Omit<Built, 'bytes' | 'unsaid'>> {
  const source = decode(input.name, input.bytes);
  const tree = source.value ? parse(source.value) : { diagnostics: [] };
  const found = [...source.diagnostics];
  append(found, tree.diagnostics);
  const sources = new Map(source.value ? [[source.value.name, source.value.text]] : []);
  if (!tree.value) return { diagnostics: found, sources };
  const plan = await readPlanOf(tree.value, input.readFile);
  append(found, plan.diagnostics);
  return { diagnostics: lint(RULES, lintInput(tree.value, plan.value, found, options)), sources };
}

/** The way from trees to documents, for what builds one plan many times with other texts in it. */
export interface BuildTree {
  /** All that is wrong with the plan that `tree` means, without making its document. */
  check(tree: Tree): Promise<readonly Diagnostic[]>;
  /** What `Build` gives for a plan whose tree is `tree`, byte for byte. */
  build(tree: Tree, options?: BuildOptions): Promise<Built>;
}

/**
 * Keep it for one plan and all its variations: trees that share the nodes which are the same in all of them. `readFile`
 * gives the files that the plans name, the same bytes at every time.
 */
export function createBuildTree(templates: TemplateSet, readFile?: ReadFile): BuildTree {
  const stages = createStages(templates);
  return {
    check: async (tree) => (await readPlanOf(tree, readFile)).diagnostics,
    build: async (tree, options = {}) => ({
      ...await stages.build(tree, [], readFile, options),
      sources: sourcesOf(templates, tree.source),
    }),
  };
}

interface Stages {
  /** `found` is what was wrong before; with an error there, the plan is only read. */
  build(tree: Tree, found: readonly Diagnostic[], readFile: ReadFile | undefined, options: BuildOptions): Promise<Omit<Built, 'sources'>>;
}

function createStages(templates: TemplateSet): Stages {
  const render = createRenderer(templates);
  const shells = createShellCache(usualShells);
  return {
    build: async (tree, before, readFile, options) => {
      const read = await readPlanOf(tree, readFile);
      const ruled = lint(RULES, lintInput(tree, read.value, [...before, ...read.diagnostics], options));
      const found = ruled.filter((d) => d.severity === 'error' || !isCheckOnly(d));
      const unsaid = ruled.filter((d) => d.severity === 'warning' && isCheckOnly(d)).length;
      const plan = hasErrors(found) ? undefined : read.value;
      const take = <T>({ value, diagnostics }: Result<T>): T | undefined => {
        append(found, diagnostics);
        return value;
      };
      const fragments = plan && take(render(plan));
      const model = plan && fragments && take(layout(plan, fragments, instantOf(plan.ngay, options.epoch)));
      const bytes = model && !hasErrors(found) ? await writeDocx(model, shells) : undefined;
      return { ...(bytes && { bytes }), diagnostics: found, unsaid };
    },
  };
}

/** The plan that `tree` means, with the files that it names. */
async function readPlanOf(tree: Tree, readFile: ReadFile | undefined): Promise<Result<Plan>> {
  const pictures = await readPictures(tree, readFile);
  const { value, diagnostics } = readPlan(tree, pictures.value, await filesOf(tree, readFile));
  const found = [...pictures.diagnostics];
  append(found, diagnostics);
  return value ? { value, diagnostics: found } : { diagnostics: found };
}

/** What only `check` tells unless it is an error: findings of the rules themselves, and of comments that turn rules off. */
function isCheckOnly({ code }: Diagnostic): boolean {
  return code.startsWith('lint.') && code !== 'lint.adopted';
}

function lintInput(tree: Tree, plan: Plan | undefined, found: readonly Diagnostic[], { today, settings, epoch }: BuildOptions): LintInput {
  const instant = instantOf({}, epoch);
  const day = dayOf(Number(instant.slice(0, 4)), Number(instant.slice(5, 7)), Number(instant.slice(8, 10)));
  return { tree, ...(plan && { plan }), found, today: today ?? day, ...(settings && { settings }) };
}

function sourcesOf(templates: TemplateSet, source: SourceText | undefined): ReadonlyMap<string, string> {
  const sources = Object.entries(templates.sources).map(([name, text]) => [`templates/${name}.hbs`, text] as const);
  return new Map(source ? [...sources, [source.name, source.text]] : sources);
}

/** The settings in a project's file, of which also nothing but comments may be left. */
export function readSettings({ name, bytes }: Pick<Input, 'name' | 'bytes'>): Result<Config> & Pick<Built, 'sources'> {
  const source = decode(name, bytes);
  const sources = new Map(source.value && [[name, source.value.text]]);
  if (source.diagnostics.some(({ code }) => code === 'read.empty')) return { value: NO_SETTINGS, diagnostics: [], sources };
  const tree: Result<Tree> = source.value ? parse(source.value) : { diagnostics: [] };
  const config: Result<Config> = tree.value ? readConfig(tree.value) : { diagnostics: [] };
  const diagnostics = [...source.diagnostics, ...tree.diagnostics, ...config.diagnostics];
  return { ...(config.value && !hasErrors(diagnostics) && { value: config.value }), diagnostics, sources };
}

/** The files that tables of the plan take their rows from. */
async function filesOf({ root }: Tree, readFile: ReadFile = async () => 'missing'): Promise<ReadonlyMap<string, SheetFile>> {
  return new Map(await Promise.all(askedFiles(root).map(async (path) => [path, await readSheets(await readFile(path))] as const)));
}

/** The day the decree was signed: the date of a draft that has none, so that its bytes never change. */
const NO_DATE = '2020-03-05T00:00:00Z';

/** The instant in the document's properties: its own day, else `epoch`, never the clock's. */
function instantOf({ nam, thang, ngay }: Ngay, epoch: number | undefined): string {
  if (nam !== undefined && thang !== undefined && ngay !== undefined) {
    return `${nam}-${String(thang).padStart(2, '0')}-${String(ngay).padStart(2, '0')}T00:00:00Z`;
  }
  return epoch === undefined ? NO_DATE : new Date(epoch * 1000).toISOString().replace(/\.\d{3}/, '');
}
