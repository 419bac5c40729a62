import { append, hasErrors, type Diagnostic, type Result } from './diagnostic.js';
import { createLayoutMemo, layout, type LayoutMemo } from './layout/index.js';
import { askedFiles, createPlanMemo, readPictures, readPlan, type PlanMemo } from './plan/index.js';
import type { Ngay, Plan } from './plan/plan.js';
import { decode, parse } from './read/index.js';
import { readSheets, type ReadFile, type SheetFile } from './read/sheet/index.js';
import type { SourceText, Tree } from './read/tree.js';
import { createRenderer, type TemplateSet } from './render/index.js';
import { createShellCache, createWriteMemo, writeDocx, type WriteMemo } from './write/docx/index.js';
import { usualShells } from './write/docx/usual-shells.js';

export { defaultTemplates } from './render/default-templates.js';
export { inspectDocx } from './write/docx/index.js';

export interface Input {
  /** What messages call the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads the files that the plan names, from the plan's folder; without it there are none. */
  readonly readFile?: ReadFile;
}

export interface BuildOptions {
  /** Seconds since 1970 that a document without a whole date of its own is dated (`SOURCE_DATE_EPOCH`). */
  readonly epoch?: number;
}

export interface Built {
  /** The Word file; missing exactly when `diagnostics` has an error. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that a diagnostic may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
}

export type Build = (input: Input, options?: BuildOptions) => Promise<Built>;

/** The way from a plan's bytes to a document's, with these templates. Keep it for as many plans as there are. */
export function createBuild(templates: TemplateSet): Build {
  const stages = createStages(templates);
  const sourcesOf = sourcesWith(templates);
  return async (input, options = {}) => {
    const source = decode(input.name, input.bytes);
    // A file with faults of YAML is read on as if they were mended, so that one run tells all that is wrong.
    const tree = source.value ? parse(source.value) : { diagnostics: [] };
    const found = [...source.diagnostics];
    append(found, tree.diagnostics);
    const built = tree.value ? await stages.build(tree.value, found, besideOf(input.readFile), options) : { diagnostics: found };
    return { ...built, sources: sourcesOf(source.value) };
  };
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
  const stages = createStages(templates, { plan: createPlanMemo(), layout: createLayoutMemo(), write: createWriteMemo() });
  const beside = remembered(besideOf(readFile));
  const sourcesOf = sourcesWith(templates);
  return {
    check: async (tree) => (await stages.read(tree, beside)).diagnostics,
    build: async (tree, options = {}) => ({
      ...await stages.build(tree, [], beside, options),
      sources: sourcesOf(tree.source),
    }),
  };
}

interface Stages {
  read(tree: Tree, beside: Beside): Promise<Result<Plan>>;
  /** `found` is what was wrong before; with an error there, the plan is only read. */
  build(tree: Tree, found: readonly Diagnostic[], beside: Beside, options: BuildOptions): Promise<Omit<Built, 'sources'>>;
}

/** What the stages keep from one variation of a plan to the next. */
interface Memos {
  readonly plan: PlanMemo;
  readonly layout: LayoutMemo;
  readonly write: WriteMemo;
}

function createStages(templates: TemplateSet, memo?: Memos): Stages {
  const render = createRenderer(templates);
  const shells = createShellCache(usualShells);
  const read: Stages['read'] = async (tree, beside) => {
    const pictures = await readPictures(tree, beside.file);
    const { value, diagnostics } = readPlan(tree, pictures.value, await sheetsOf(tree, beside), memo?.plan);
    const found = [...pictures.diagnostics];
    append(found, diagnostics);
    return value ? { value, diagnostics: found } : { diagnostics: found };
  };
  return {
    read,
    build: async (tree, before, beside, { epoch }) => {
      const found = [...before];
      const take = <T>({ value, diagnostics }: Result<T>): T | undefined => {
        append(found, diagnostics);
        return value;
      };
      const plan = take(await read(tree, beside));
      const fragments = plan && !hasErrors(found) ? take(render(plan)) : undefined;
      const model = plan && fragments && take(layout(plan, fragments, instantOf(plan.ngay, epoch), memo?.layout));
      const bytes = model && !hasErrors(found) ? await writeDocx(model, shells, memo?.write) : undefined;
      return bytes ? { bytes, diagnostics: found } : { diagnostics: found };
    },
  };
}

/** Gives the text of every file that a finding may point into: of the templates, and of one plan. */
function sourcesWith(templates: TemplateSet): (plan: SourceText | undefined) => ReadonlyMap<string, string> {
  const sources = Object.entries(templates.sources).map(([name, text]) => [`templates/${name}.hbs`, text] as const);
  return (plan) => new Map(plan ? [...sources, [plan.name, plan.text]] : sources);
}

/** What lies beside a plan, by the path that the plan has for it. */
interface Beside {
  readonly file: ReadFile;
  sheets(path: string): Promise<SheetFile>;
}

const besideOf = (file: ReadFile = async () => 'missing'): Beside => ({ file, sheets: async (path) => readSheets(await file(path)) });

/** The same, with each file's tables read once. */
function remembered({ file, sheets }: Beside): Beside {
  const known = new Map<string, Promise<SheetFile>>();
  return {
    file,
    sheets(path) {
      const read = known.get(path) ?? sheets(path);
      known.set(path, read);
      return read;
    },
  };
}

/** The files that tables of the plan take their rows from. */
async function sheetsOf({ root }: Tree, { sheets }: Beside): Promise<ReadonlyMap<string, SheetFile>> {
  return new Map(await Promise.all(askedFiles(root).map(async (path) => [path, await sheets(path)] as const)));
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
