import { append, hasErrors, type Diagnostic, type Result } from './diagnostic.js';
import { layout } from './layout/index.js';
import { askedFiles, fileKey, readPictures, readPlan } from './plan/index.js';
import type { Described, JsonSchema } from './plan/json-schema/index.js';
import type { Ngay } from './plan/plan.js';
import { decode, inherit, parse } from './read/index.js';
import { readSheets, type ReadFile, type ReadNamed, type SheetFile } from './read/sheet/index.js';
import type { Tree } from './read/tree.js';
import { createRenderer, type TemplateSet } from './render/index.js';
import { createShellCache, writeDocx } from './write/docx/index.js';
import { usualShells } from './write/docx/usual-shells.js';

export { defaultTemplates } from './render/default-templates.js';
export { inspectDocx } from './write/docx/index.js';

/** The JSON Schema of plans or of what they inherit from; its code is loaded when it is asked for. */
export async function jsonSchemaOf(described: Described): Promise<JsonSchema> {
  return (await import('./plan/json-schema/index.js')).jsonSchemaOf(described);
}

export interface Input {
  /** What messages call the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads the files that the plan names, and those that it inherits from; without it there are none. */
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
  const render = createRenderer(templates);
  const shells = createShellCache(usualShells);
  return async (input, options = {}) => {
    const found: Diagnostic[] = [];
    const sources = new Map(Object.entries(templates.sources).map(([name, text]) => [`templates/${name}.hbs`, text]));
    const take = <T>({ value, diagnostics }: Result<T>): T | undefined => {
      append(found, diagnostics);
      return value;
    };
    const source = take(decode(input.name, input.bytes));
    if (source) sources.set(source.name, source.text);
    // A file with faults of YAML is read on as if they were mended, so that one run tells all that is wrong.
    const own = source && take(parse(source));
    const inherited = own && (await inherit(own, input.readFile ?? noFiles));
    append(found, inherited?.diagnostics ?? []);
    for (const { name, text } of inherited?.sources ?? []) sources.set(name, text);
    const { tree, readNamed, whole } = inherited ?? {};
    const pictures = tree && take(await readPictures(tree, readNamed));
    const read = tree && readPlan(tree, pictures, await filesOf(tree, readNamed));
    const plan = read && take(whole ? read : withoutMissing(read));
    const fragments = plan && !hasErrors(found) ? take(render(plan)) : undefined;
    const model = plan && fragments && take(layout(plan, fragments, instantOf(plan.ngay, options.epoch)));
    const bytes = model && !hasErrors(found) ? await writeDocx(model, shells) : undefined;
    return bytes ? { bytes, diagnostics: found, sources } : { diagnostics: found, sources };
  };
}

const noFiles: ReadFile = async () => 'missing';

/** The files that tables of the plan take their rows from, by `fileKey`. */
async function filesOf({ root }: Tree, readNamed: ReadNamed = noFiles): Promise<ReadonlyMap<string, SheetFile>> {
  return new Map(await Promise.all(askedFiles(root).map(async ({ path, file }) =>
    [fileKey(path, file), await readSheets(await readNamed(path, file))] as const)));
}

/** What a plan lacks may stand in the file that could not be read, which is said already. */
function withoutMissing<T>({ diagnostics, ...read }: Result<T>): Result<T> {
  return { ...read, diagnostics: diagnostics.filter(({ code }) => code !== 'plan.missing') };
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
