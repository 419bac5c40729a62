import { append, hasErrors, type Diagnostic, type Result } from './diagnostic.js';
import { NO_SETTINGS, readConfig, type Config } from './config/index.js';
import { layout } from './layout/index.js';
import { askedFiles, fileKey, readPictures, readPlan } from './plan/index.js';
import type { Described, JsonSchema } from './plan/json-schema/index.js';
import type { Ngay } from './plan/plan.js';
import { decode, inherit, parse } from './read/index.js';
import { readSheets, type ReadFile, type ReadNamed, type SheetFile } from './read/sheet/index.js';
import type { Node, Tree } from './read/tree.js';
import { defaultTemplates } from './render/default-templates.js';
import { createRenderer } from './render/index.js';
import { placeMarkup } from './render/place-markup.js';
import { fileOf, type TemplateSet } from './render/template-set.js';
import { createShellCache, writeDocx } from './write/docx/index.js';
import { usualShells } from './write/docx/usual-shells.js';

export { defaultTemplates };
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
    const sources = new Map(Object.entries(templates.sources).map(([name, text]) => [fileOf(templates, name), text]));
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
    const model = plan && fragments && take(placed(layout(plan, fragments, instantOf(plan.ngay, options.epoch)), templates));
    const bytes = model && !hasErrors(found) ? await writeDocx(model, shells) : undefined;
    return bytes ? { bytes, diagnostics: found, sources } : { diagnostics: found, sources };
  };
}

/** Faults of what templates wrote, each at its place in the template. */
function placed<T>(result: Result<T>, templates: TemplateSet): Result<T> {
  return { ...result, diagnostics: result.diagnostics.map((d) => placeMarkup(d, templates)) };
}

/**
 * Our templates with those in `files` in the place of ours of the same names (`can-cu.hbs`). The compiler for them is
 * loaded here and only here. The order of `files` does not matter.
 */
export async function ownTemplates(files: readonly Pick<Input, 'name' | 'bytes'>[]): Promise<Result<TemplateSet> & Pick<Built, 'sources'>> {
  const { replaceTemplates, unknownFile } = await import('./render/own/index.js');
  const known = Object.keys(defaultTemplates.sources);
  const named = files.map((file) => ({ ...file, template: file.name.replace(/^.*[/\\]|\.hbs$/gi, '') }));
  const diagnostics = named.filter(({ template }) => !known.includes(template)).map(({ name }) => unknownFile(name, known));
  const own = named.filter(({ template }) => known.includes(template)).flatMap(({ template, name, bytes }) => {
    const { value, diagnostics: found } = decode(name, bytes);
    // A template may print nothing.
    if (found.some(({ code }) => code === 'read.empty')) return [{ template, file: name, text: '' }];
    append(diagnostics, found);
    return value ? [{ template, file: name, text: value.text }] : [];
  });
  const set = replaceTemplates(defaultTemplates, own);
  append(diagnostics, set.diagnostics);
  return { ...(set.value && !hasErrors(diagnostics) && { value: set.value }), diagnostics, sources: new Map(own.map(({ file, text }) => [file, text])) };
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

/** What a file gives to the plans that inherit from it, as far as it could be read. */
export interface Fields {
  readonly root?: Node;
  readonly diagnostics: readonly Diagnostic[];
  /** As of a plan that was built. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The fields of a file, with those that it inherits itself; whether they mean something is not looked at. */
export async function readFields({ name, bytes, readFile = noFiles }: Input): Promise<Fields> {
  const source = decode(name, bytes);
  const own = source.value && parse(source.value);
  const inherited = own?.value && (await inherit(own.value, readFile));
  const texts = [...(source.value ? [source.value] : []), ...(inherited?.sources ?? [])];
  return {
    ...(inherited && { root: inherited.tree.root }),
    diagnostics: [...source.diagnostics, ...(own?.diagnostics ?? []), ...(inherited?.diagnostics ?? [])],
    sources: new Map(texts.map(({ name: file, text }) => [file, text])),
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
